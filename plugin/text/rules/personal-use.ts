import type { Rule } from '../rule';
import { phraseRule } from '../phrase-rule';
import { ofShortPosts } from './conduct-scope';
import { ownSaleRule } from './commerce-dealing';
import { voiceRules } from './personal-use-voice';
import '../lexicons/conduct-people';

const why = {
  en: 'This is an employee’s own matter. City accounts are not for personal use.',
  es: 'Esto es un asunto propio de un empleado. Las cuentas de la ciudad no son para uso personal.',
};

/** Voices that say "I" without being the employee: adoptable animals, children's letters, characters, questions of residents. */
const otherVoices = [
  'forever_home|forever_family|furever|foster|adopt_me|adoptame|adopcion|adoption|kennel|hogar_definitivo|busco_familia|busco_humano',
  'my name is (@Name) (and)? (i\'m|i am) (a|an) (dog|cat|@num)',
  'essay|poem|poema|carta_a_santa|letter_to_santa|story|cuento|ganadores|winners|galeria|lyrics|novel|novela|song|cancion|memoir|book_club|chapter',
  'resident|residents|caller|callers|vecinos_preguntan|neighbors_ask|faq|q_and_a|preguntas_frecuentes|you_asked|usted_pregunto|ustedes_preguntaron',
];

const all: readonly Rule[] = [
  phraseRule({
    id: 'personal-use/family',
    clause: 'personal-use',
    message: why,
    cases: [
      {
        severity: 'flag',
        outlets: ['official'],
        any: [
          'my (own|dear|sweet|little|big|baby|oldest|youngest|older|younger|favorite|beautiful|precious|amazing|late|crazy|poor)? <0-1> @kinfolk',
          'my (oldest|youngest|middle_child|firstborn|baby|babies|girls|boys|two|little_one|little_man|little_girl|better_half|ex|bae|boo|love|fiancé|crew_at_home|other_half|homegirl|homies|buddies|best_friend|best_friends)',
          'mi (querido|querida|pobre|santa|adorada|adorado|bella|hermosa|linda|chiquita|chiquito)? @kinfolk',
          'mis (@kinfolk|amores|tesoros|angelitos|princesas|nenes|bebes|cuates|compas|amigas|compadres)',
          'mi (gordo|gorda|flaco|flaca|amorcito|cielo|reina|princesa|chaparro|chaparra|negrita|negrito|bebe|tesoro|angelito|corazon|mero_mole)',
          '(hi|hey|hello|shout_out_to|shoutout_to|love_you|miss_you|thanks|happy_birthday) (mom|mama|dad|daddy|babe|baby|honey|grandma|grandpa|sis|bro|hubby|wifey|nana|tia|tio|momma)',
          '(happy|feliz) <0-2> (anniversary|birthday|aniversario|cumpleaños|dia|quinceañera|valentine\'s_day|graduation) <0-3> (babe|baby|honey|love|amor|gordo|gorda|mi|my|ma|jefa|jefita|viejo|vieja|hubby)',
          '(saludo|saludos|saludito|saluditos|saludote|saludotes|abrazo|besos|beso|felicidades|felicito|felicitaciones|un_abrazo) <0-3> (mi|mis) <0-1> (@kinfolk|gente|@fondness|familia|raza|compas|amor|esposa|esposo)',
          '(te|los|las|la|lo) (amo|quiero|adoro|extraño) <0-2> (mucho|hasta|gordo|gorda|amor|mi|tia|tio|ma|mama|papa|abuela|bebe|familia|tanto)',
          '(los|te|las) quiere su @Name',
          '(tia|tio|mama|papa|abuela|abuelo|mami|papi|mommy|daddy|auntie|grandma|your_mom|your_dad|mom) (loves|ama|adora|te_ama|te_quiere|is_so_proud|is_proud|misses) (you|te|de)?',
        ],
        unless: [...otherVoices, '(where|how|can) <0-2> i', 'thoughts and', '(the|our) (city|department)'],
        notQuestion: true,
        notReported: true,
      },
      {
        severity: 'flag',
        outlets: ['official'],
        any: [
          "(i'm|i_am|im|i_was) (a|an)? (so_proud|the_proudest|proud) <0-4> my",
          '(dance_mom|soccer_mom|girl_dad|dog_mom|cat_mom|proud_dad|proud_mom|proud_papa|proud_mama|dogmom|dancemom|soccermom|girldad|boymom|boy_mom|mygirls|myboys|mykids|mylove|proudmom|prouddad|proudmama)',
          '(proud|blessed) (mom|mama|dad|papa|grandma|grandpa|aunt|auntie|uncle|tia|tio|wife|husband) <0-2> (moment|here|alert|of)',
        ],
        notReported: true,
      },
    ],
  }),
  phraseRule({
    id: 'personal-use/home',
    clause: 'personal-use',
    message: why,
    cases: [
      {
        severity: 'flag',
        outlets: ['official'],
        any: [
          'my (own|little|old|sweet|poor|new|rescue|crazy|fat)? <0-1> @petkind',
          '(mi|mis) (propio|propia|pobre)? (@petkind)',
          '(mi|mis) (troca|camioneta|carro|moto|lancha|depa|casa|casita|sala|cochera|patio|colchon|refri|cuarto|recamara|boda|cumple|cumpleaños|carnita_asada|fiesta|pachanga|despedida|luna_de_miel|vacaciones|divorcio|operacion|quinceañera|podcast|canal|equipo_de_fantasy|boleto|renta|suegra|dieta|rutina|gym|gimnasio)',
          'my (own|new|old|personal|used|first|beautiful|big)? <0-1> (truck|pickup|jeep|motorcycle|harley|boat|bass_boat|jet_ski|camper|couch|sofa|lawn|yard|apartment|condo|duplex|house|garage|backyard|back_yard|porch|kitchen_table|deck|roommate|landlord|ex|diet|workout|deadlift|gym|selfie|abs|biceps|hair|haircut|new_do|nails|tattoo|outfit|makeup|good_side|tinder|dating_profile|fantasy_team|fantasy_league|bowling_team|softball_team|band|podcast|youtube_channel|youtube|onlyfans|twitch|tiktok|instagram|insta|mixtape|album|blog|channel|novel|etsy|gofundme)',
          'my (own|big|@num)? <0-1> (birthday|bday|birthday_bash|housewarming|baby_shower|bridal_shower|gender_reveal|wedding|engagement|honeymoon|anniversary|quinceañera|quinceanera|bachelorette|bachelor_party|graduation_party|divorce|surgery|vacation|cruise|cookout|crawfish_boil|garage_sale|yard_sale|party|pool_party|retirement_party|going_away_party|kickball_team|pto|day_off|paycheck|raise|boss|shift|lunch_break|crush|date|cheat_day)',
          "(help|helping) me (move|paint|find|pay|out|pick|choose|decide|load|build|win|get)",
          "(i'm|im|i_am|ando|estoy) (looking|hunting|searching|buscando) (for)? (a|an|un|una)? <0-2> (room|rooms|apartment|apt|roommate|place|ride|babysitter|sitter|date|girlfriend|boyfriend|wife|husband|job|truck|car|couch|dog_sitter|house|depa|departamento|cuarto|casa|novia|novio|carro|troca|chamba|trabajo|niñera|roomie|compañero_de_cuarto|raite)",
          '(room|rooms|apartment|casita|garage_apartment) (for|to) (rent|let) <0-6>',
          '(rento|se_renta) <0-2> (cuarto|casa|depa|departamento|recamara|casita|traila)',
          '(vote|voten|vota|votar|click|clic) <0-5> (my|mi|mis) <0-4>',
          '(follow|like|subscribe_to|siganlo|sigan) (my|mi|mis) <0-4>',
          '(follow|add|friend|dm|subscribe_to|venmo|cash_app) (me|my) <0-4> (instagram|insta|ig|tiktok|twitch|snap|snapchat|youtube|channel|facebook|@handle|page|podcast|for_more|back)',
          '(siganme|sigueme|agregame|agreguenme|suscribanse) <0-5>',
        ],
        unless: [...otherVoices, '(my_account|mi_cuenta)'],
        notQuestion: true,
        notReported: true,
      },
    ],
  }),
  phraseRule({
    id: 'personal-use/voice',
    clause: 'personal-use',
    message: why,
    cases: [
      {
        severity: 'flag',
        outlets: ['official'],
        any: [
          "(it's|its|this_is|here's) (me|yours_truly|ya_boy|your_boy|ya_girl|your_girl|your_favorite|the_one_and_only)",
          "(it's|its) @Name <0-1> (again|here|my|i)",
          '(this is|hey it is|note from|message from|signed|love|xoxo|ps from|word from) @Name (in|from|at|over_in|down_in|up_in|with)? <0-2> (dispatch|payroll|billing|records|circulation|ops|accounts|the_front_desk|the_desk|the_counter|the_shop|reception|permits|fleet|streets|parks|utilities|purchasing|hr|it|court|the_clerk\'s_office|station)',
          '(me|i) @Name <0-3> (from|in|at)',
          '(personal note|on a personal note|personal message|personal news|personal update|nota personal|asunto personal|mensaje personal|aviso personal|noticia personal)',
          '(soy|aqui|habla|escribe|saluda) <0-2> @Name <0-1> (el|la) (de|del) <0-4>',
          '(soy|aqui|habla) (yo|su_servidor|su_servidora|su_amigo|su_amiga|su_seguro_servidor) <0-3>',
          'yo @Name',
          'yo (el|la) @Name (de|del)',
          '(aprovecho|aprovechando) <0-4> (que|para|el) <0-3> (traigo|tengo|ando|manejo|espacio|cuenta|mi|mis)',
          '(ya que|y ya que|ahora que|ahorita que|mientras) <0-2> (ando|estoy|traigo|tengo) <0-2> (aqui|la_cuenta|el_control|el_micro|las_redes)',
          "(since|while) (i've|i) <0-2> (got|have|run|hold|am|i'm) <0-3> (keys|login|password|account|page|mic|keyboard|here|admin)",
          "(i|i'm) (run|running|handle|type|typing|post|posting|write) <0-2> (this|these|the) (page|account|posts|feed|tweets)",
          "(boss|chief|supervisor|manager|jefe|jefa) <0-5> (won't_mind|doesn't_know|isn't_looking|is_out|is_at_lunch|no_se_entere|no_esta|no_anda|anda_de_vacaciones|took_the_phone)",
          "(don't|dont) tell (my|the) (boss|supervisor|chief|manager)",
          '(no le digan) (a)? (mi|la|al) (jefe|jefa|supervisor|supervisora)',
          '(hijacking|hijacked|taking_over|stealing|borrowing|commandeering|abusing) <0-1> (the|this|our) <0-2> (page|account|feed|profile|keyboard)',
          '(typed|written|posted|signed|brought_to_you) by <0-1> (yours_truly|me|truly|@name)',
          'this is (me|my)',
          '(just|only) me (in|at|and|with|here|trying|on)',
          '(he|she) (proposed|said_yes|popped_the_question|asked_me)',
          '(yes_or_no|thoughts|opinions) (to|on) (the|this|these) (bangs|haircut|hair|ring|dress|outfit|beard|mustache|tattoo|nails|boots|shirt)',
          'happy @num <0-6> @kinfolk',
          '(happy|feliz) <0-1> (birthday|anniversary|cumpleaños|aniversario) <0-1> (to|a|al|para)? <0-4> (best|mejor|love|amor|hottest|cutest) <0-2> (@kinfolk|@petkind)',
          '(girl|guy|mom|dad|wife|man|woman) could (ask|wish|hope) for',
          '(love|xoxo|besos|atentamente|atte|saludos) <0-2> (lady|guy|person|girl|gal|muchacha|señora|muchacho|chica) <0-1> (behind|que|detras|who)',
          '(aqui|soy|habla|reportandose|saludos_de) <0-1> (el|la) @name (de|del)',
          '(years|months|days|weeks|años|meses) (sober|clean|divorced|single|smoke_free|sobrio|sobria|soltero|soltera)',
          '(babysitter|sitter|nanny|niñera|mother_in_law|suegra) <0-4> (cancelled|canceled|quit|called_out|no_llego|late|cancelo|renuncio)',
          '(wrong account|oops wrong account|wrong page|cuenta equivocada|me equivoque de cuenta)',
        ],
        unless: otherVoices,
        notReported: true,
      },
      {
        severity: 'flag',
        outlets: ['official'],
        any: [
          'selfie|selfies <0-8> (@I|me|look|mirror|gym|miren|mire|guapo|guapa|number|corte|duck)',
          '(gym|mirror|bathroom|shirtless|car|bikini|thirst|breakroom|locker_room) (selfie|selfies|trap)',
          '(my|mi|nueva|new|another|una|esta|qué|que) <0-1> (selfie|selfies)',
          '(feeling|looking|lookin) (cute|myself|good_today|fine|hot|like_a_snack)',
          '(no filter|nofilter|ootd|new hair who dis|might delete (later)?|rate my|thirst trap|felt cute)',
          '(me veo|ando bien|me siento) <0-2> (guapo|guapa|bonita|mejor|chulo|chula|preciosa|cuero|sexy|galan)',
          "(look|check_out|peep|admire) <0-2> (at)? (these|my|them) (biceps|abs|guns|gains|legs|muscles|curls|lashes|nails|kicks|boots)",
          '(new pr|personal best|leg day|cheat day|day @num of my) <0-4>',
          "(off the clock|clocking out|quitting time|tgif|day off) <0-8> (lake|beach|beer|beers|bar|drinks|boys|girls|fishing|margaritas|me|i'm|my)",
          "(hungover|hangover|crudo|cruda|crudos|desvelado|desvelada) <0-4>",
          "(i'm|im|i_am) (so|really|dead|bored|starving|single|exhausted|broke|heartbroken|pregnant|engaged|divorced|over_it|sick_of|tired_of|crying|shook|obsessed|hungry|sleepy|off_to|headed_to|heading_to|on_vacation|in_love|moving|quitting|craving)",
          "i (can't|cannot|just_can't) (wait|stand|even|believe|stop|deal) <0-8>",
          "i (finally|just|honestly|still|really|literally|totally) (saw|watched|got|had|made|bought|finished|binged|found|want|need|hate|love|miss|can't|won|lost|turned|moved|hit|beat|ran|cooked|caught)",
          'i (love|hate|miss|need|want) (you|my|mondays|this_job|coffee|tacos|a_nap|a_drink|a_raise|a_vacation|him|her|it_here)',
          '(ando|estoy|ya_ando|vengo) (bien|muy|bastante|todo|toda)? (crudo|cruda|aburrido|aburrida|soltero|soltera|cansado|cansada|enamorado|enamorada|harto|harta|quebrado|quebrada|sin_lana|triste|embarazada|de_vacaciones|de_malas|hasta_el_gorro|de_luto|muriendo|feliz_porque|buscando|juntando)',
          '(me) (urge|muero|choca|cae|caso|mudo|operan|divorcio|dejo|dejaron|corto|aburro|cae_gordo|cae_gorda|compre|comi|gane|estrene|corte|tatue|enamore|antoja|duele)',
          '(ya me) (quiero|voy|ando|vi|gane|case|canse)',
          '(los espero|los invito|las espero|las invito|estan todos invitados|estan invitados|todos invitados|caiganle|caigan|lleguenle) <0-8> (mi|mis|casa|cumple|boda|pachanga|fiesta|carnita|quinceañera|depa|rancho|cantina)',
          "(y'all|you|everyone|everybody|all_of_you|friends|followers) <0-2> (are|is|'re)? (invited|welcome_at_my|welcome_to_come) <0-6>",
          "(drinks|first_round|first_pitcher|pizza|beer|beers|pizza's|rounds) <0-1> (is|are|'s)? on me",
          '(come by|come_on_by|come_out) <0-4> (my|our_place|mine) <0-4>',
          '(owes|owe|debe|deben|me_debe|me_deben) (me)? (a|un|una|mi|@money|money|lana|beer|cerveza|boat|feria|dinero)',
          '(quien|alguien) <0-4> (me|conmigo) <0-2> (ayude|ayuda|preste|presta|acompañe|invite|venda|regale|cambie|pase|cubra|raite)',
          '(anybody|anyone|somebody|someone|who) <0-3> (free|want|wants|able|down|wanna|got|have|know|knows|can) <0-6> (help_me|join_me|cover_my|sell_me|lend_me|my|date|me_move|ride_with_me|carpool_with_me)',
          '(if anybody|if anyone|if someone|if somebody) (wants|needs|has|knows|finds|is_hiring|is_selling|is_looking) <0-6> (my|me|mine|let_me_know|dm_me|holler|hit_me_up|one_of_mine)',
          '(loser|winner) <0-2> (mows|buys|washes|cleans|shaves|owes) <0-3> (my|lawn|lunch|beer|beers|drinks|car|head)',
          '(fantasy) (draft|league|football|team) <0-8> (@I|us|join|commissioner|buy_in|sunday|loser)',
        ],
        unless: [...otherVoices, 'if_you|you_can|usted|si_tiene|si_le'],
        notReported: true,
        notQuestion: true,
      },
    ],
  }),
  ...voiceRules,
  ownSaleRule,
];

export const rules: readonly Rule[] = all.map(ofShortPosts);
