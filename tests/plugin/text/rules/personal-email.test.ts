import { inspectWith } from '../../../../plugin/text/inspect';
import { rules as personalEmail } from '../../../../plugin/text/rules/personal-email';
import { rules as personalEmailSpaced } from '../../../../plugin/text/rules/personal-email-spaced';
import { postOf } from '../reading';
import { CLEAR_POSTS } from './leak-clear';

const RULES = [...personalEmail, ...personalEmailSpaced];
const CITY = ['rioclaro.example'];
const judge = (text: string) =>
  inspectWith(RULES, { post: postOf(text, ['official']), cityDomains: CITY, today: '2026-06-01' });

const HELD: readonly string[] = [
  'Send your entries to parkphotos2026@gmail.com.',
  'Informes: ligainfantil.tx@hotmail.com',
  'Reach the garden club at gardenclub at outlook dot com.',
  'Mande su currículum a recluta_obras arroba yahoo punto com punto mx',
  'Email joe_the_plumber[at]aol[dot]com for questions.',
  'Volunteers needed! Contact Pam at pam4parks at gmail.',
  'Dudas y comentarios: comite.feria@live.com.mx',
  'Drop us a line: rgvbirders@proton.me',
  'To reserve the hall, e-mail Connie (conniehall55 @ yahoo.com).',
  'Las fotos mándenlas al correo de Chuy: chuyfotos punto rgv arroba gmail punto com',
  'Want a plot? Shoot a note to Darla, dirtydarla61@comcast.net.',
  'Escríbale a Beto a beto underscore parques arroba icloud punto com.',
  'Interested vendors: hit up ms.debbie.market at hotmail.',
  'Su queja la recibe Nacho en nachoaguas arroba outlook punto es',
  'Questions? bridgeclub.mcallen@att.net or call.',
];

describe('personal-email', () => {
  it.each(HELD)('holds %j', (text) => {
    const severities = judge(text).map((finding) => finding.severity);
    expect(severities).toContain('flag');
    expect(severities).not.toContain('block');
  });

  it.each([
    'Write to treesbyhank @ g m a i l . com for a quote.',
    'Use flatslostpets [at] yahoo [dot] com for photos.',
    'Su contacto: corteflats arroba yahoo punto com punto mx.',
    'Photos go to lostpets@mailinator.com by Friday.',
    'Mande sus fotos a fotos.plaza@prodigy.net.mx.',
  ])('sees through the disguise of %j', (text) => {
    expect(judge(text).map((finding) => finding.severity)).toContain('flag');
  });

  it.each([
    ...CLEAR_POSTS,
    'Beware: vaxteam@outlook.com is not us.',
    "Lost your Yahoo password? We'll walk you through recovery at yahoo.com.",
    'Ojo: pagos.ciudad@gmail.com no somos nosotros, es una estafa.',
  ])('passes %j', (text) => {
    expect(judge(text)).toEqual([]);
  });
});
