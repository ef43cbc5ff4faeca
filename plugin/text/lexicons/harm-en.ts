/** English words of doing harm to people. */

/** Verbs that hardly mean anything else with a person behind them. */
export const harmVerbsEn = `
kill murder shoot stab strangle choke throttle lynch gut skin stomp slaughter butcher maim cripple execute behead decapitate bludgeon pummel
clobber thrash wallop whip flog horsewhip castrate geld slap punch smack kick beat beat_up whup whoop hurt injure wound break_every_bone beat_the_crap_out_of
beat_the_hell_out_of kick_the_crap_out_of knock_out knock_the_teeth_out_of rough_up blow_away gun_down mow_down run_over run_down string_up
drown hang bury burn crush smash bash crack flatten squash drag eradicate exterminate annihilate eliminate destroy wipe_out get_rid_of finish_off
take_out tear_apart rip_apart chop_up cut_up set_on_fire set_fire_to torch scalp impale electrocute tase taze pistol_whip curb_stomp body_slam rape torture
poison smother suffocate axe knife hogtie tar_and_feather jump beat_down lay_out deck sock clock pop plug_full_of fill_full_of_lead fill_with_lead put_down
`;

/** Of these, the ones that stay a threat with `them` behind. */
export const hardHarmVerbsEn = `
kill murder shoot stab strangle choke throttle lynch gut skin slaughter butcher maim cripple execute behead decapitate bludgeon pummel
clobber thrash wallop whip flog horsewhip castrate beat_up whup hurt rough_up gun_down mow_down run_over string_up rape torture curb_stomp eradicate
exterminate wipe_out poison smother pistol_whip drown beat_senseless shoot_on_sight
`;

export const harmedEn = `
shot hanged hung lynched whipped flogged stabbed beaten strangled choked executed castrated horsewhipped drowned killed murdered maimed
strung_up run_over tarred dragged skinned gutted slapped punched caned spanked electrocuted beheaded decapitated burned_alive buried_alive torched
beaten_up beat_up roughed_up put_down taken_out_back taken_out_and_shot fed_to strapped_to tied_to chained_to shoved thrown_under thrown_in_front_of thrown_off
thrown_to locked_in_a_cage tossed_in dunked keelhauled pelted stoned crucified quartered guillotined neutered_like dropped_off_a
`;

export const harmingEn = `
killing murdering shooting stabbing strangling choking drowning hanging lynching whipping flogging slapping punching kicking beating burning raping
running_over gutting skinning executing torturing smashing burying
`;

export const harmNounsEn = `
beating beatdown whipping whupping thrashing bullet bullets buckshot shotgun fist fists punch slap knuckle_sandwich boot kick kicking bat crowbar
knife blade machete noose rope black_eye fat_lip broken_nose broken_jaw broken_leg broken_legs broken_arm broken_bones stitches body_bag coffin casket
concussion lead smack tire_iron brick wrench hammer two_by_four shovel chainsaw axe cattle_prod taser belt whooping spanking pounding stomping grave hole
`;

/** Parts of the body one threatens. */
export const bodyPartsEn = `
leg legs neck necks arm arms finger fingers nose noses jaw jaws teeth tooth face faces bone bones kneecap kneecaps knee knees hand hands skull skulls head heads ribs
rib throat throats back eyes eye ears ear spine wrist wrists ankles toes brains guts thumbs thumb ass asses butt tongue tongues
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
