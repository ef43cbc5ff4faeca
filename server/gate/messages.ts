import { clauseOf } from '../../plugin/policy';
import type { Finding, Language } from '../../plugin/policy';
import type { Refused } from './examined';

const FEW = 3;

const clausesOf = (findings: readonly Finding[], language: Language): string => {
  const titles = [...new Set(findings.map((finding) => clauseOf(finding.clause).title[language]))];
  const shown = titles.slice(0, FEW).join(', ');
  return titles.length > FEW ? `${shown}, …` : shown;
};

/** One sentence on why a content does not go out. */
export const sentenceOf = ({ title, release, document }: Refused, language: Language): string => {
  const named = `“${title}”${document.locale === null ? '' : ` (${document.locale})`}`;
  const clauses = clausesOf(release.findings, language);
  if (language === 'es')
    return release.kind === 'stop'
      ? `${named} no se puede publicar así: ${clauses}. El borrador está guardado.`
      : `${named} necesita la aprobación de su departamento: ${clauses}. El borrador está guardado.`;
  return release.kind === 'stop'
    ? `${named} cannot be published as it stands: ${clauses}. The draft is saved.`
    : `${named} needs the approval of its department: ${clauses}. The draft is saved.`;
};

export const findingMessage = (finding: Finding, language: Language): string =>
  `${clauseOf(finding.clause).title[language]}: ${finding.message[language]} (“${finding.words}”)`;

const TEXTS = {
  failed: {
    en: 'The content could not be inspected, so nothing was published',
    es: 'No se pudo revisar el contenido, por lo que no se publicó nada',
  },
  changed: {
    en: 'The content was changed while it was being published; nothing was published',
    es: 'El contenido cambió mientras se publicaba; no se publicó nada',
  },
  sideDoor: {
    en: 'This would change what the public sees without an inspection. Change the draft and publish it.',
    es: 'Esto cambiaría lo que ve el público sin revisión. Cambie el borrador y publíquelo.',
  },
  sideEdit: {
    en: 'This would change published content against the policy.',
    es: 'Esto cambiaría contenido publicado en contra de la política.',
  },
  bulk: { en: 'published', es: 'publicados' },
} as const;

export const textOf = (key: keyof typeof TEXTS, language: Language): string => TEXTS[key][language];
