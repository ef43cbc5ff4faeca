import { inspectWith } from '../../../../plugin/text/inspect';
import { rules as workEmailSignup } from '../../../../plugin/text/rules/work-email-signup';
import { postOf } from '../reading';
import { CLEAR_POSTS } from './leak-clear';

const RULES = [...workEmailSignup];
const CITY = ['rioclaro.example'];
const judge = (text: string) =>
  inspectWith(RULES, { post: postOf(text, ['official']), cityDomains: CITY, today: '2026-06-01' });

const HELD: readonly string[] = [
  'Everybody make an Instagram today using your city email.',
  'Staff should register for Discord with their department mailbox.',
  'Abran un TikTok con el correo de la ciudad para participar.',
  'Use su cuenta de correo laboral para registrarse en Facebook.',
  'Open your X profile with your @rioclaro.example address.',
  "It's easy: go to LinkedIn, click Join, and put your office e-mail.",
  'New hires, sign up for Strava with your work account so you show up on our board.',
  'Para ganar la rifa, haga su perfil de Pinterest con el correo que le dio Recursos Humanos.',
  'Crew, the meme page needs members, so join with your city inbox.',
  'To vote for our float in the app, create a profile using your @rioclaro.example mail.',
  "Personal Twitter account? Register it with your work address and we'll verify it.",
  'Compañeros, entren al grupo de Telegram con su correo oficial.',
  'Bomberos: saquen su cuenta de Instagram con el mail de la estación.',
  'Your login for the neighborhood app can be your city e-mail; just make an account and say hi to folks.',
  "Let's get 100 employees on Bluesky by Friday. Takes a minute: department address, password, done.",
  'Para comentar en la página del sindicato, regístrense en Facebook con el correo del trabajo.',
  'Interns: create your portfolio on Behance with the e-mail HR set up for you.',
  "Use the e-mail on your pay stub when Snapchat asks, it's faster than Gmail.",
  'We made it easy, click Sign in with Outlook (your city one) and boom, you have a Pinterest.',
  'Trabajadores, hagan su cuenta de TikTok hoy; pongan el correo que termina en rioclaro.example.',
  'No Gmail? No problem, Facebook takes your work e-mail just fine.',
  'Posting in the neighborhood group? Sign up as yourself with your city mail so people trust you.',
  'HR is giving a day off to whoever opens a LinkedIn with our domain by Friday.',
  'Chicas de Salud, nuestro grupo en Facebook pide correo laboral para entrar, háganse su perfil.',
  'Get your free Spotify with the address on your employee ID!',
  "Team, let's flood the poll: make accounts with your city e-mails and vote for our mural.",
  'We need reviews! Join Yelp using your office address and say something nice about the marina.',
  'Todos los supervisores deben tener LinkedIn, ábranlo con el correo que usan aquí.',
];

describe('work-email-signup', () => {
  it.each(HELD)('holds %j', (text) => {
    const severities = judge(text).map((finding) => finding.severity);
    expect(severities).toContain('flag');
    expect(severities).not.toContain('block');
  });

  it.each([
    ...CLEAR_POSTS,
    'Use your own e-mail, never the city one, to open the account. Add a photo.',
    'City addresses are for city business, not for Facebook or Pinterest.',
    'Got a Facebook notice at your work address? It is phishing.',
    'El correo institucional no se usa para cuentas personales de Instagram.',
  ])('passes %j', (text) => {
    expect(judge(text)).toEqual([]);
  });
});
