const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((word) => word !== ''));

/** English words by which a single writer speaks of themselves; `me` only after what it is the object of. */
export const ENGLISH_I = words("i i'm i've i'll i'd im ive my mine myself");
export const BEFORE_ME = words(
  'text dm message call email help ask see find join follow give let hit reach for with to beat beats beating to ping tag invite hire made make makes got get gets getting kill kills killing want wants owe owes cost costs took take takes miss like love loves told taught gave bought sold lent like between near behind around cover covering pick drove dared',
);
/** Before `I`: a numeral, not a person. After `my`: a name or a menu of the city. */
export const BEFORE_NUMERAL = words(
  'title part phase type war class section chapter route interstate unit level volume article schedule stage tier category group exhibit appendix division act book lane grade form on the hwy highway',
);
export const AFTER_MY = words(
  'gente account accounts bill school number city water park location profile portal 311 community',
);

/** Spanish pronouns and possessives of the first person singular. */
export const SPANISH_I = words('yo mi mis mio mia mios mias conmigo me');
/** Spanish verbs that cannot be read as a noun or another person. */
export const SPANISH_I_VERBS = words(`
ando traigo tengo quiero vendo busco voy soy estoy creo pienso opino digo vengo hago pongo salgo veo necesito llevo prefiero presumiendo presumiendoles aguantando
amo adoro presumo confieso juro agradezco recomiendo presento fui hice tuve estuve supe pude quise puse traje dije
compre gane vi conoci perdi saque llegue empece termine corri comi bebi dormi sali subi baje lleve pase encontre pague
deje cocine prepare aprendi decidi estrene cumpli amaneci desperte olvide tome hable cante invito apuesto odio detesto sospecho considero entiendo conozco
duermo juego pido sigo viajo cumplo tejo canto bailo corro escribo
`);
/** Forms of those lists that are past only with their accent (`compré`), or other persons without it (`compre usted`). */
export const NEEDS_ACCENT = words(
  'amaneci desperte olvide tome hable cante compre gane conoci perdi saque llegue empece termine corri comi bebi dormi sali subi baje lleve pase encontre pague deje cocine prepare aprendi decidi estrene cumpli',
);

/** Words that make of a first-person sentence an opinion on public matters. */
export const OPINION = words(`
think believe opinion opinions favor oppose support agree disagree should shouldn't must ought overrated ridiculous wrong
unfair waste mistake better worse worst best nonsense voted prefer doubt convinced admit disagree silly policy rule rules
understood understand embarrassed ashamed
creo pienso opino opinion deberia deberian debieron prefiero ridiculo ridicula injusto injusta error peor mejor postura
considero sospecho disparate apoyo oponen sobran sobra estorban exageran
`);
