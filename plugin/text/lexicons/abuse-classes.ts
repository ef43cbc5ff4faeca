import { defineClass } from '../classes';
import { bodyPartsEn, folkEn, hardHarmVerbsEn, harmNounsEn, harmVerbsEn, harmedEn, harmingEn } from './harm-en';
import { folkEs, harmCommandEs, harmJoinedEs, harmMineEs, harmNounsEs, harmPlainEs, harmWishedEs, harmedEs } from './harm-es';
import { beastNounsEn, dumbAdjectivesEn, foolNounsEn, foulNounsEn, oafNounsEn, rudeAdjectivesEn } from './insults-en';
import { foolNounsEs, foulNounsEs, oafNounsEs } from './insults-es';
import { terms } from './terms';

/** Word classes of the rules on abuse. A class of Spanish words is named in Spanish. */

defineClass('fool', terms(foolNounsEn));
defineClass('oaf', terms(oafNounsEn));
defineClass('beast', terms(beastNounsEn));
defineClass('dumb', terms(dumbAdjectivesEn));
defineClass('rude', terms(rudeAdjectivesEn));
defineClass('foul', terms(foulNounsEn));
defineClass('necio', terms(foolNounsEs));
defineClass('tonto', terms(oafNounsEs));
defineClass('ruin', terms(foulNounsEs));

defineClass('folk', [...terms(folkEn), ...folkEs]);
defineClass('harm', terms(harmVerbsEn));
defineClass('hard-harm', terms(hardHarmVerbsEn));
defineClass('harmed', terms(harmedEn));
defineClass('harming', terms(harmingEn));
defineClass('harm-noun', terms(harmNounsEn));
defineClass('body-part', terms(bodyPartsEn));
defineClass('will', [
  "i'll|we'll|they'll|i'm|we're|i'd|we'd|gonna|wanna|gotta|ima|imma",
  '(i|we) (will|shall|would|could|should|might|may|must|can|want|wish|hope|swear|promise|intend|plan|have)',
  '(we are|i am|are|am|we were|was) (going|coming|about|ready|happy|glad|willing|itching) to',
  'going to',
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
