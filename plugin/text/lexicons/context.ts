import { defineClass } from '../classes';

/** Words that deny what follows, folded. Words in `n't` are told by their ending. */
export const NEGATIONS: ReadonlySet<string> = new Set(
  'no not never none nobody nothing neither nor without cannot dont doesnt didnt cant wont isnt arent wasnt shouldnt wouldnt aint nunca jamas nadie nada ni sin tampoco ningun ninguna ninguno'.split(
    ' ',
  ),
);

/** Verbs and phrases that hand on what others said or are accused of. */
export const REPORTING: ReadonlySet<string> = new Set(
  'said says allegedly alleged alleges accused charged arrested convicted sentenced reported reports reportedly told wrote claimed claims according suspect suspects suspected investigating investigated indicted pleaded stated witnesses detained dijo dijeron afirmo segun presuntamente presunto presunta presuntos acusado acusada acusados acusada arrestado arrestada arrestados detenido detenida detenidos sentenciado condenado denuncio denunciaron reporto reportaron informo investigan investiga investigado sospechoso sospechosos sospechosa testigos declaro supuestamente imputado'.split(
    ' ',
  ),
);

defineClass('I', ["i|i'm|i've|i'll|i'd|im|ive|me|my|mine|myself|yo|mi|mis|mio|mia|mios|mias|me|conmigo"]);
defineClass('we', [
  "we|we're|we've|we'll|we'd|us|our|ours|ourselves|nosotros|nosotras|nuestro|nuestra|nuestros|nuestras|nos",
]);
defineClass('he', [
  "he|he's|he'll|him|his|she|she's|she'll|her|hers|they|they're|they'll|they've|them|their|el|ella|ellos|ellas|su|sus|le|les|lo|la",
]);
defineClass('you', [
  "you|you're|you've|you'll|you'd|your|yours|yourself|yourselves|u|ur|ya'll|y'all|yall|tu|tú|tus|te|ti|usted|ustedes|contigo|vos",
]);
defineClass('neg', [
  "no|not|never|don't|dont|doesn't|doesnt|didn't|didnt|can't|cant|cannot|won't|wont|isn't|isnt|aren't|arent|wasn't|wasnt|weren't|shouldn't|wouldn't|couldn't|hasn't|haven't|hadn't|ain't|aint|nobody|nothing|none|without|nunca|jamas|nadie|nada|ni|sin|tampoco|ningun|ninguna|ninguno",
]);
defineClass('month', [
  'january|february|march|april|may|june|july|august|september|october|november|december|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre',
]);
defineClass('weekday', [
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|lunes|martes|miercoles|jueves|viernes|sabado|domingo|sabados|domingos',
]);
