/** English words of doing harm to people. */

/** Verbs that hardly mean anything else with a person behind them. */
export const harmVerbsEn = `
kill murder shoot stab strangle choke throttle lynch gut skin stomp slaughter butcher maim cripple execute behead decapitate bludgeon pummel
clobber thrash wallop whip flog horsewhip castrate slap punch smack kick beat beat_up whup hurt injure knock_out rough_up blow_away gun_down mow_down run_over run_down string_up
drown hang bury burn crush smash bash flatten squash eradicate exterminate annihilate eliminate destroy wipe_out finish_off scalp impale electrocute stomp_on tase pistol_whip body_slam rape torture
poison smother suffocate hogtie break_every_bone tear_apart rip_apart set_on_fire
`;

/** Of these, the ones that stay a threat with `them` behind. */
export const hardHarmVerbsEn = `
kill murder stab strangle choke throttle lynch slaughter maim cripple behead decapitate bludgeon pummel clobber thrash wallop flog horsewhip castrate beat_up whup hurt rough_up gun_down
mow_down run_over string_up rape torture exterminate wipe_out poison smother pistol_whip drown shoot
`;

export const harmedEn = `
shot hanged lynched whipped flogged stabbed beaten strangled choked executed castrated horsewhipped drowned killed murdered maimed burned strung_up run_over tarred dragged skinned gutted slapped punched caned
spanked electrocuted beheaded decapitated burned_alive buried_alive torched beaten_up roughed_up put_down taken_out_back taken_out_and_shot fed_to strapped_to tied_to chained_to thrown_under thrown_off thrown_to
locked_in_a_cage keelhauled pelted stoned crucified guillotined gassed sterilized
`;

/** Parts of the body one threatens. */
export const bodyPartsEn = `
leg legs neck necks arm arms finger fingers nose noses jaw jaws teeth tooth face faces bone bones kneecap kneecaps knee knees hand hands skull skulls head heads ribs
rib throat throats eyes eye ears ear spine wrist wrists ankles toes brains guts thumbs thumb tongue
`;

/** People one speaks of. */
export const folkEn = `
man men woman women guy guys gal gals lady ladies dude dudes kid kids boy boys girl girls driver drivers thief thieves robber robbers vandal vandals punk punks
tagger taggers neighbor neighbors neighbour neighbours commenter commenters resident residents owner owners caller callers complainer complainers reporter reporters
journalist journalists protester protesters protestor squatter squatters dumper dumpers burglar burglars intruder intruders crook crooks landlord referee ref umpire ump
politician politicians councilman councilwoman commissioner mayor clerk contractor husband wife spouse brother_in_law sister_in_law mother_in_law in_laws in_law cousin compadre
boss coworker manager person people fella fellas fellow folks kids idiot idiots moron morons jerk jerks clown clowns creep creeps scumbag scumbags looter looters
poacher poachers litterbug litterbugs speeder speeders trespasser trespassers customer customers citizen citizens tourist tourists snowbirds panhandler panhandlers
beggar beggars junkie junkies homeless drunk drunks rioters activist activists immigrant immigrants migrants gays muslims jews christians blacks whites mexicans
one ones loser losers coward cowards liar liars rat rats thug thugs gangster pervert perverts predator predators abuser abusers dealer dealers criminal criminals
teacher teachers cop cops officer officers judge lawyer lawyers inspector teenager teenagers teen teens coach parent parents smoker smokers skater skaters cyclist cyclists
biker bikers pedestrian pedestrians fan fans player players heckler hecklers applicant applicants visitor visitors vendor vendors trucker truckers bum bums
`;
