import '../lexicons/leak-common';
import '../lexicons/work-email';
import { phraseRule } from '../phrase-rule';
import type { Rule } from '../rule';

/** Said the right way round, or of something that is no personal account. */
const RIGHT = [
  '@leak-warning',
  '@neg <4> (use|register|sign|open|put|type|give|enter|link|tie|attach|create|usar|use|usen|uses|ponga|pongan|abra|abran|registre|registren|vincule)',
  '(not|never|instead_of|rather_than|except|but_not|off|away_from|no|nunca|en_lugar_de|en_vez_de) <2> (your|the|a|el|la|su|tu|con_el|with_the|with_your|with_a)? @work-mail',
  '(is|are) (for|only_for) (city|official|work) (business|use)',
  'city_business',
  'asuntos_de_la_ciudad',
  'asuntos_oficiales',
  'prohibid*|prohibe|prohibits|prohibited|policy_4*|may_not|must_not|not_allowed|against_policy|no_se_usa|no_se_permite|no_debe|no_deben',
  'newsletter|boletin|alerts|alertas|residents|residentes|vecinos|neighbors|portal|benefits|beneficios|prestaciones|training|capacitacion|timesheet|ebilling|recibo|library_card|credencial|non_resident|webinar|retirement|401*|insurance|seguro|gym|wellness|w-2|direct_deposit|survey|encuesta|311|parking_app|bids|vendors|proveedores',
  'phishing|data_breach|hacked|change_it|swap_it|swap|move_it|unlink|desvincul*|cambie*|cambielo',
  '(the|our|city\'s|department\'s|official) (department\'s|official)? (channel|page|account|accounts) <4> (runs|is_run|belongs|is_managed|managed)',
];

const signup: Rule = phraseRule({
  id: 'work-email-signup/ask',
  clause: 'work-email-signup',
  message: {
    en: 'A work e-mail address may not be used to register for social media.',
    es: 'El correo de trabajo no puede usarse para registrarse en redes sociales.',
  },
  cases: [
    { severity: 'flag', all: [['@sign-up-act'], ['@social-network'], ['@work-mail']], unless: RIGHT },
    {
      severity: 'flag',
      all: [
        ['@social-network'],
        [
          '@sign-up-act <8> <4> @work-mail',
          '@work-mail <8> @sign-up-act',
          '(use|using|with|under|through|via|from|usando|con|desde|use|usen|usa|ponga|pongan|pon) <2> @work-mail',
        ],
      ],
      within: 'neighbours',
      unless: RIGHT,
      unlessIn: 'neighbours',
    },
  ],
});

export const rules: readonly Rule[] = [signup];
