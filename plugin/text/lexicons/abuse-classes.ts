import { defineClass } from '../classes';
import { bodyPartsEn, folkEn, hardHarmVerbsEn, harmVerbsEn, harmedEn } from './harm-en';
import {
  folkEs,
  harmCommandEs,
  harmJoinedEs,
  harmMineEs,
  harmNounsEs,
  harmPlainEs,
  harmWishedEs,
  harmedEs,
} from './harm-es';
import {
  beastNounsEn,
  dirtNounsEn,
  dumbAdjectivesEn,
  foolNounsEn,
  foulNounsEn,
  oafNounsEn,
  rudeAdjectivesEn,
} from './insults-en';
import { dirtNounsEs, foolNounsEs, foulNounsEs, oafNounsEs } from './insults-es';
import { terms } from './terms';

/** Word classes of the rules on abuse. A class of Spanish words is named in Spanish. */

defineClass('fool', terms(foolNounsEn));
defineClass('oaf', terms(oafNounsEn));
defineClass('beast', terms(beastNounsEn));
defineClass('dumb', terms(dumbAdjectivesEn));
defineClass('rude', terms(rudeAdjectivesEn));
defineClass('dirt', terms(dirtNounsEn));
/** What may stand between the verb and the name one is called. */
defineClass('very', [
  'a|an|the|such|such_a|total|complete|real|absolute|utter|all|just|nothing_but|so|too|very|pretty|plain|really|truly|simply|certified|bunch_of|kind_of_a|kind_of|bit_of_a|bit_of|nothing|one|big|biggest|little|sad|old|most|worst|local|world_class|selfish|still|always|also|clearly|obviously|frankly|basically|not_only|pure|human|lying|whole|sorry|first_class|grade_a|washed_up|two_faced|self_centered',
  '@dumb|@rude|@fool',
]);
defineClass('foul', terms(foulNounsEn));
defineClass('necio', terms(foolNounsEs));
defineClass('tonto', terms(oafNounsEs));
defineClass('bajo', terms(dirtNounsEs));
defineClass('muy', [
  'un|una|unos|unas|el|la|los|las|muy|bien|tan|mas|puro|pura|puros|puras|todo|toda|medio|verdadero|verdadera|verdaderos|completo|completa|absoluto|gran|grandisimo|tremendo|tremenda|soberano|pobre|vil|simple|bola_de|par_de|solo|nomas|de_lo_mas|de_verdad|realmente|simplemente|siempre|pinche|pinches|mugre|viejo|vieja|peor|mayor|reverendo|reverenda|perfecto|perfecta|cualquier',
  '@necio',
]);
defineClass('ruin', terms(foulNounsEs));

defineClass('folk', [...terms(folkEn), ...folkEs]);
defineClass('harm', terms(harmVerbsEn));
defineClass('hard-harm', terms(hardHarmVerbsEn));
defineClass('harmed', terms(harmedEn));
defineClass('body-part', terms(bodyPartsEn));
defineClass('will', [
  "i'll|we'll|they'll|i'm|we're|i'd|we'd|gonna|wanna|gotta|ima|imma",
  '(i|we) (will|shall|would|could|should|might|may|must|can|want|wish|hope|swear|promise|intend|plan|have)',
  '(we are|i am|are|am|we were|was) (going|coming|about|ready|happy|glad|willing|itching) to',
  '(i|we) <3> going to',
  "i've (got|half)",
  "let's|lets|let us",
]);

defineClass('dañar', harmPlainEs);
defineClass('dañarlo', harmJoinedEs);
defineClass('daño', harmMineEs);
defineClass('dañenlo', harmCommandEs);
defineClass('dañen', harmWishedEs);
defineClass('dañado', harmedEs);
defineClass('golpe', harmNounsEs);

/** Somebody singled out in an aside. */
defineClass('aside-person', [
  'man|woman|guy|guys|lady|ladies_of|gentleman|dude|fella|person|driver|owner|commenter|reporter|neighbor|couple|clown|genius|geniuses|expert|experts|jerk|idiot|individual|artist|artists|caller|thief|thieves|vandal|vandals|kid_who|folks_on|folks_in|folks_from|crowd|anonymous|complainer|complainers|poet|comedian|coward|tagger|taggers|editor|columnist|blogger|party|parties_who|lovebirds|resident_who|somebody|citizen_who|family_on|family_who|house_on|homeowner|tenant|landlord|fans_of|boys_who|girls_who|teenager|teenagers',
]);
defineClass('aside-persona', [
  'señor|señora|señorita|muchacho|muchacha|joven|vecino|vecina|dueño|dueña|conductor|conductora|chistoso|chistosa|chistosos|gracioso|graciosos|vivo|vivos|listo|listos|pasajero|pasajera|reportero|reportera|artista|artistas|quejoso|quejosa|quejosos|ladron|ladrones|ratero|rateros|grafitero|valiente|valientes|amigo_de_lo|amigos_de_lo|amantes_de_lo|anonimo|genio|genios|caballero|dama|pareja|don|doña|compadre|comadre|tipo|tipa|fulano|colchon|camioneta|troca',
]);
