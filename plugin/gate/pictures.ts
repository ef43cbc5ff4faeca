import type { ClauseId, Finding, Localized, OutletKind, Severity } from '../policy';
import type { Image } from '../post';
import type { ImageScan, MarkMatch } from './scans';

/** Beside one of these the city's logo must not stand: the city would seem to back it (guide, `logo`). */
const NOT_BESIDE_THE_LOGO: ReadonlySet<ClauseId> = new Set([
  'commerce',
  'political-link',
  'political-campaign',
  'pending-issue',
  'religion',
]);

interface Consequence {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: Localized;
}

const consequenceOf = (
  match: MarkMatch,
  outlets: ReadonlySet<OutletKind>,
  text: readonly Finding[],
): Consequence | undefined => {
  const { mark } = match;
  if (match.state === 'foreign') return undefined;
  if (outlets.has('personal')) {
    return {
      rule: 'logo/personal-outlet',
      severity: 'block',
      message: {
        en: `“${mark}” may not be used on an employee's own account.`,
        es: `«${mark}» no puede usarse en la cuenta propia de un empleado.`,
      },
    };
  }
  if (match.state === 'retired' || match.altered) {
    return {
      rule: match.state === 'retired' ? 'logo/retired' : 'logo/altered',
      severity: 'flag',
      message:
        match.state === 'retired'
          ? { en: `“${mark}” is no longer in use.`, es: `«${mark}» ya no está en uso.` }
          : { en: `This seems to be an altered “${mark}”.`, es: `Parece ser una versión alterada de «${mark}».` },
    };
  }
  if (outlets.has('partner')) {
    return {
      rule: 'logo/partner-outlet',
      severity: 'flag',
      message: {
        en: `“${mark}” would be published by another organisation.`,
        es: `«${mark}» lo publicaría otra organización.`,
      },
    };
  }
  if (text.some((finding) => finding.severity !== 'advice' && NOT_BESIDE_THE_LOGO.has(finding.clause))) {
    return {
      rule: 'logo/beside',
      severity: 'flag',
      message: {
        en: `“${mark}” stands beside content that the city may not seem to back.`,
        es: `«${mark}» aparece junto a contenido que la ciudad no debe parecer respaldar.`,
      },
    };
  }
  return undefined;
};

const TOO_LARGE: Localized = {
  en: 'The picture is too large to be inspected.',
  es: 'La imagen es demasiado grande para revisarla.',
};

const REASONS: Readonly<Record<string, Localized>> = {
  'image-external': {
    en: 'The picture is on another site, where it can change.',
    es: 'La imagen está en otro sitio, donde puede cambiar.',
  },
  'image-missing': { en: 'The picture cannot be found.', es: 'No se encuentra la imagen.' },
  'image-too-large': TOO_LARGE,
  'image-too-many-pixels': TOO_LARGE,
  'image-too-slow': { en: 'Inspecting the picture took too long.', es: 'La revisión de la imagen tardó demasiado.' },
};

const UNREADABLE: Localized = {
  en: 'The picture could not be read: it is broken, or in a format the gate does not know.',
  es: 'No se pudo leer la imagen: está dañada o en un formato desconocido.',
};

const findingsOf = (
  image: Image,
  scan: ImageScan,
  outlets: ReadonlySet<OutletKind>,
  text: readonly Finding[],
): readonly Finding[] => {
  const place = { kind: 'image', path: image.path, image: image.name } as const;
  if (scan.state === 'unreadable') {
    const message = REASONS[scan.reason] ?? UNREADABLE;
    return [
      {
        clause: 'unreadable',
        rule: `unreadable/${scan.reason.replace(/^image-/, '')}`,
        severity: 'flag',
        place,
        words: image.name,
        message,
      },
    ];
  }
  return scan.matches.flatMap((match): readonly Finding[] => {
    const consequence = consequenceOf(match, outlets, text);
    if (consequence === undefined) return [];
    const { box, score } = match;
    return [
      {
        clause: 'logo',
        ...consequence,
        place: box === undefined ? place : { ...place, box },
        words: image.name,
        score,
      },
    ];
  });
};

/**
 * What the pictures of a post mean under the policy. A picture without a scan counts as unreadable: nothing passes
 * unseen.
 *
 * @param scans one per picture, in the same order
 * @param text findings on the post's words
 */
export const judgePictures = (
  images: readonly Image[],
  scans: readonly (ImageScan | undefined)[],
  outlets: ReadonlySet<OutletKind>,
  text: readonly Finding[],
): readonly Finding[] =>
  images.flatMap((image, index) =>
    findingsOf(image, scans[index] ?? { state: 'unreadable', reason: 'image-missing' }, outlets, text),
  );
