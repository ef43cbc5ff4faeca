import '../lexicons/leak-common';
import '../lexicons/work-email';
import { phraseRule } from '../phrase-rule';
import type { Rule } from '../rule';

/** Said the right way round, or of something that is no personal account. */
const RIGHT = [
  '@leak-warning',
  "(don't|do_not|never|not|no|nunca|stop|please_don't|evite|eviten|dejen_de) <3> (use|using|register|registering|sign|open|opening|put|type|give|enter|link|tie|attach|create|usar|use|usen|uses|ponga|pongan|abra|abran|abrir|registre|registren|vincule|vincular)",
  '(not|never|instead_of|rather_than|except|but_not|off|away_from|no|nunca|en_lugar_de|en_vez_de) <2> (your|the|a|el|la|su|tu|con_el|with_the|with_your|with_a)? @work-mail',
  '(is|are) (for|only_for) (city|official|work) (business|use)',
  'city_business',
  'asuntos_de_la_ciudad',
  'asuntos_oficiales',
  'prohibid*|prohibe|prohibits|prohibited|policy_4*|may_not|must_not|not_allowed|against_policy|no_se_usa|no_se_permite|no_debe|no_deben',
  'newsletter|boletin|bulletin|alerts|alertas|portal|benefits|beneficios|prestaciones|training|capacitacion|timesheet|ebilling|recibo|library_card|credencial|non_resident|webinar|retirement|401*|insurance|seguro|gym|benefit|w-2|direct_deposit|survey|encuesta|311|parking_app|bids|vendors|proveedores',
  '(residents|residentes|vecinos|neighbors|neighbours|riders|travelers|parents) <6> (can|may|sign|join|pueden|reciban|inscrib*|registr*|get|enter|claim)',
  '(any|cualquier) <1> (email|address|mailbox|correo|direccion)',
  'whatever_email|whichever_inbox|whichever_email|el_correo_que_quiera|el_correo_que_usted|el_correo_que_quieran|correo_que_mas_use|home_or_work|work_or_home|de_la_casa_o_el_del_trabajo|personal_o_del_trabajo',
  '(your|their|his|her|an|a|su|tu|un) <2> (own|personal|private|home|particular|propio) <1> (email|mail|address|correo|account_you_already|cuenta_que_ya)',
  'home_one|private_one_too',
  'address_of_your_own|email_of_your_own|account_you_already_own|its_own_mailbox|stays_out_of_it|communications_opens|communications_has|comunicacion_abre|cuenta_oficial|official_page|agency_page|drill|simulacro|multi_factor',
  'staff_login|dental|health_plan|plan_dental|nomina_en_linea|talones|paycheck_stub|schedules|horarios|academy|academia|conference|certification|e_card|students|graders|estudiantes',
  'phishing|data_breach|hacked|change_it_in|swap_it_for_a_private|move_it_to|unlink|desvincul*|cambielo_por',
  '(for|to|use) a private one',
  "(the|our|city's|department's|official) (department's|official)? (channel|page|account|accounts) <4> (runs|is_run|belongs|is_managed|managed)",
];

const signup: Rule = phraseRule({
  id: 'work-email-signup/ask',
  clause: 'work-email-signup',
  message: {
    en: 'A work e-mail address may not be used to register for social media.',
    es: 'El correo de trabajo no puede usarse para registrarse en redes sociales.',
  },
  cases: [
    {
      severity: 'flag',
      all: [['@sign-up-act'], ['@social-network'], ['@work-mail', '@cityemail']],
      span: 34,
      unless: RIGHT,
    },
    {
      severity: 'flag',
      all: [['@join-act <8> <6> @work-mail', '@work-mail <8> @join-act'], ['@social-hint']],
      within: 'neighbours',
      unless: RIGHT,
      unlessIn: 'neighbours',
    },
    {
      severity: 'flag',
      all: [
        [
          '(register|sign_up|join|enroll|enrol|sign_in|dese_de_alta|dense_de_alta|date_de_alta|registrese|registrate|registrense|inscribase) <8> @work-mail',
        ],
        ['@social-network'],
      ],
      within: 'post',
      unless: RIGHT,
      unlessIn: 'post',
    },
    {
      severity: 'flag',
      all: [
        ['@social-network'],
        [
          '@sign-up-act <8> <4> @work-mail',
          '@work-mail <8> @sign-up-act',
          '(use|using|with|under|through|via|from|usando|con|desde|use|usen|usa|ponga|pongan|pon) <2> @work-mail',
          '@join-act <8> @work-mail',
          '(as|como) @cityemail',
          '@work-mail <4> (works|do|does|will_do|is_fine|takes|is_all_you_need|sirve|jala|funciona|basta|y_listo|is_the_one|is_quickest|makes_it)',
        ],
      ],
      within: 'neighbours',
      unless: RIGHT,
      unlessIn: 'neighbours',
    },
  ],
});

export const rules: readonly Rule[] = [signup];
