import type { Finding } from '../../policy';
import type { Analysis } from '../analysis';
import { isReported } from '../context';
import { findPattern } from '../find';
import { BRAND_WORDS } from '../lexicons/conduct-trade';
import { ofShortPosts } from './conduct-scope';
import { findingAt, pattern } from '../phrase-rule';
import type { Rule } from '../rule';

const MESSAGE = {
  en: 'This names a private business and recommends it, its goods or its prices. City posts may not solicit commerce.',
  es: 'Esto nombra un negocio privado y lo recomienda, o su producto o sus precios. La ciudad no hace publicidad.',
};

/** What turns the naming of a business into a recommendation. */
const PROMOTES = [
  '@cash',
  '@num (off|percent|bucks|dolares)',
  '(special|specials|discount|discounts|deal|deals|prices|coupon|bargain|bogo|sale|promo|freebie|oferta|ofertas|descuento|descuentos|promocion|precio|precios|barato|baratos|barata)',
  '(best|better|cheapest|cheaper|favorite|favourite|finest|tastiest|freshest|softest|nicest|nicer|friendliest|fastest|unbeatable|delicious|amazing|excellent|awesome|legendary|top_notch|terrific|superb|trusted|reliable|affordable|incomparable|mejor|mejores|rico|ricos|ricas|riquisimo|riquisimos|sabroso|sabrosos|delicioso|deliciosos|excelente|excelentes|favorito|favorita)',
  '(nobody|no_one|nadie|no_hay) <3> (better|beats|beat|gana|ganan|iguala|compara|como)',
  "(worth|recommend|recommends|recommended|recomiendo|recomendamos|recomienda|swear_by|obsessed|love|loves|addicted|raving|hooked|can't_beat|cannot_beat|vale_la_pena|se_los_juro|nos_encanta)",
  '(tell|say|mention|diga|digan|mencione|mencionen|dile) <4> (sent|mando|manda|parte|us|this|esto)',
  "(grab|order|buy|shop|book|try|taste|hire|use|stock_up|treat_yourself|don't_miss|run_don't|get_down|stop_by|swing_by|head_over|drop_in|pick_up|sign_up_with|switch_to|call|ask_for|pida|pidan|compre|compren|pruebe|prueben|visite|visiten|llame|llamen|contrate|pasen|pase|vayan|echense|no_se_vayan|no_se_pierdan|pregunten|aproveche|aprovechen)",
  '(new|nuevos) (patients|clients|customers|pacientes|clientes)',
  '(free|gratis|on_the_house|half_price|throws_in|knock|knocked|knocking|giving_away|regala|regalan|de_cortesia) <6>',
  '(through_sunday|this_week_only|while_it_lasts|today_only|going_fast|limited_time|all_week|all_month|hurry|solo_hoy|hasta_agotar)',
  '(serves|sells|offers|makes|bakes|pours|carries|stocks|vende|venden|ofrece|ofrecen|trae|traen|hace|hacen|prepara|preparan) <6> (the|best|real|fresh|homemade|el|la|los|las|unos|unas)',
].map(pattern);

/** Business names that city notices carry: openings, bids, inspections, places, thanks, news. */
const NOTICE = [
  'depot (hall|street|annex|museum|park|plaza|lot|branch|stage|square|lawn)',
  'ribbon|liston|inaugura|inauguration|opens_its_doors|opening_its_doors|welcome_to_the_neighborhood',
  'bid|bids|awarded|award|contract|contractor|contrato|licitacion|rfp|proposal|proposals|protest',
  'inspection|inspections|inspeccion|inspecciones|score|scores|calificacion|calificaciones|clausura|violation|violations|recall|health_score',
  'hearing|audiencia|zoning|permit|permiso|variance|plat|rezoning|site_plan|agenda',
  'thank|thanks|gracias|agradecemos|sponsored|patrocino|donated|dono|donaron|courtesy_of|cortesia_de',
  'robbery|robo|burglary|theft|arrested|crash|choque|fire_at|incendio|suspect|sospechoso|stolen',
  'scam|scams|estafa|fraude|fraud|impostor',
  'detour|closed|closure|desvio|cierre|traffic|trafico|corner_of|esquina',
  '(library|museum|park|pool|rec|recreation|city|senior|community|farmers|biblioteca|museo|parque|municipal) (cafe|shop|store|market|kitchen|gym|gift_shop|mercado|cafeteria)',
].map(pattern);

/** Cues strong enough beside a name that says nothing of its trade (`at Velvet Rack`). */
const BUYS = [
  '(try|grab|order|taste|love|loves|craving|lives_on|live_on|pick_up|buy|bought|get_some|prueben|pruebe|compren|pidan) <4> @product',
  '(best|favorite|tastiest|freshest|cheapest|mejor|mejores) <1> @product',
  '@product <3> (for|a|por|at|just|only) @cash',
  'free <2> @product',
  '(savings|discount|discounts|coupon|bogo|new_arrivals|clearance|on_sale|rebaja|rebajas|descuento|descuentos|oferta|ofertas)',
  '@num (percent off|off|por ciento menos)',
  '(for the price of|while supplies last|half_off|two_for_one|dos_por_uno|2x1|mitad de precio)',
  '(nobody|no_one|nadie) <2> (beats|better|like|gana|como)',
  '(worth_every|worth_the|to_die_for|unreal|out_of_this_world|hits_different|de_lujo|al_cien)',
].map(pattern);

/** Words of a city's own places, and of the calendar. */
const CIVIC: ReadonlySet<string> = new Set(
  `park parks library hall center centre station street st avenue ave road rd school elementary high middle church museum pool
   plaza field gym city county state annex depot room lot pier court department office senior civic stadium arena college
   university airport shelter clinic hospital drive lane boulevard loop highway fairgrounds fairground pavilion auditorium
   theater theatre garden gardens lake beach trail bridge square branch terminal zoo cemetery harbor landing courthouse campus
   community recreation rec public police fire works health animal transit marina dock river creek bay island food bank market
   january february march april may june july august september october november december monday tuesday wednesday thursday
   friday saturday sunday christmas easter thanksgiving halloween texas austin mexico valley window gate door table booth
   parque biblioteca centro estacion calle avenida escuela iglesia museo alberca plaza campo gimnasio ciudad condado estado
   ayuntamiento corte oficina estadio universidad aeropuerto refugio clinica hospital kiosco auditorio teatro jardin lago playa
   puente sucursal mercado salon explanada enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre
   diciembre lunes martes miercoles jueves viernes sabado domingo navidad texas mexico valle`
    .trim()
    .split(/\s+/),
);
const BEFORE_NAME: ReadonlySet<string> = new Set(['at', 'from', 'by', 'to', 'en', 'con', 'visit', 'visiten', 'over']);

interface Named {
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
}

/** Names of businesses: a capitalised trade word beside another capitalised word, outside headings in capitals. */
const brandsIn = (analysis: Analysis): readonly Named[] => {
  const found: Named[] = [];
  analysis.tokens.forEach((token, index) => {
    const next = analysis.tokens[index + 1];
    // Spanish writes the trade small: `la mueblería El Hogar`.
    const named = next?.sentence === token.sentence && next.capital && next.kind === 'word';
    if (
      !(token.capital || (named && analysis.sentences[token.sentence]?.lang === 'es')) ||
      !BRAND_WORDS.has(token.text.replace(/'s$/, ''))
    )
      return;
    const sentence = analysis.sentences[token.sentence];
    if (sentence === undefined || sentence.capitals) return;
    const before = analysis.tokens[index - 1];
    const after = analysis.tokens[index + 1];
    const joinedBefore =
      before?.sentence === token.sentence && before.capital && before.kind === 'word' && before.end + 1 >= token.start;
    const joinedAfter =
      after?.sentence === token.sentence && after.capital && after.kind === 'word' && token.end + 1 >= after.start;
    if (!joinedBefore && !joinedAfter) return;
    found.push({
      first: joinedBefore ? index - 1 : index,
      last: joinedAfter ? index + 2 : index + 1,
      sentence: token.sentence,
    });
  });
  return found;
};

/** Names after `at`, `from`, `con`: up to three capitalised words, none of them the city's. */
const placesIn = (analysis: Analysis): readonly Named[] => {
  const found: Named[] = [];
  analysis.tokens.forEach((token, index) => {
    if (!BEFORE_NAME.has(token.text)) return;
    const sentence = analysis.sentences[token.sentence];
    if (sentence === undefined || sentence.capitals) return;
    let last = index + 1;
    while (
      last < Math.min(sentence.last, index + 4) &&
      analysis.tokens[last]?.capital === true &&
      analysis.tokens[last]?.kind === 'word'
    )
      last += 1;
    const name = analysis.tokens.slice(index + 1, last);
    if (name.length === 0 || name.some((one) => CIVIC.has(one.text.replace(/'s$/, '')))) return;
    if (name.length === 1 && name[0]?.text.endsWith("'s") !== true) return;
    const after = analysis.tokens[last];
    if (after?.sentence === token.sentence && CIVIC.has(after.text)) return;
    found.push({ first: index + 1, last, sentence: token.sentence });
  });
  return found;
};

const rule = { id: 'commerce/brand', clause: 'commerce', message: MESSAGE } as const;

export const brandRules: readonly Rule[] = [
  ofShortPosts({
    ...rule,
    patterns: [...PROMOTES, ...BUYS, ...NOTICE],
    check: (input): readonly Finding[] =>
      input.analyses.flatMap((analysis) => {
        const brands = brandsIn(analysis);
        const places = placesIn(analysis);
        if (brands.length + places.length === 0) return [];
        const sentencesOf = (patterns: typeof PROMOTES): ReadonlyMap<number, Named> =>
          new Map(patterns.flatMap((one) => findPattern(analysis, one)).map((match) => [match.sentence, match]));
        const promoted = sentencesOf(PROMOTES);
        const bought = sentencesOf(BUYS);
        const notices = sentencesOf(NOTICE);
        const done = new Set<number>();
        const named = [
          ...brands.map((brand) => ({ brand, cue: promoted.get(brand.sentence) })),
          ...places.map((brand) => ({ brand, cue: bought.get(brand.sentence) })),
        ];
        return named.flatMap(({ brand, cue }) => {
          if (cue === undefined || notices.has(brand.sentence) || done.has(brand.sentence)) return [];
          if (isReported(analysis, brand)) return [];
          done.add(brand.sentence);
          return [
            findingAt(rule, 'flag', analysis, {
              first: Math.min(brand.first, cue.first),
              last: Math.max(brand.last, cue.last),
            }),
          ];
        });
      }),
  }),
];
