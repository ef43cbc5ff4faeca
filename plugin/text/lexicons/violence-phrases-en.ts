/** English threats, calls to hurt people, praise of it and gore; one pattern a line. `@harm` are verbs of hurting, `@folk` people. */

/** The speaker will do it, or wishes to. */
export const threatEn = `
@will <3> @harm <1> you|ya|y'all|yourself|somebody|someone|anybody|anyone|every_one_of_you|every_last_one|you_all|your_kind
@will <3> @hard-harm <1> him|her|them|'em|everybody|everyone|whoever
@will <3> @hard-harm that|the|this|these|those|any|every|each|one|another|a|next|all|such <2> @folk
@will <3> @hard-harm @folk
@will <3> beat|slap|punch|smack|whip|hang|burn|bury|crush|drag|kick|tase|rape|rough_up the_next|that|those|these|every|any|whoever <1> @folk
@will <3> stomp|kick|smash|bash|rearrange|cave_in|punch|beat|rub|grind <1> their|your|his|her <1> face|faces|teeth|head|heads|nose|noses <3>
@will <3> break|crack|smash|bash|snap|bust|crush|slit|rip|tear|knock|stomp|twist|blow|split|saw|chop|shatter|fracture|gouge|wring|staple|nail <1> your|his|her|their|somebody's|someone's|both|every|the_vandal's <3> @body-part
wring|slit|snap <1> your|his|her|their|the <1> neck|necks|throat|throats
@will <3> throw|toss|shove|dump|chuck|hurl|drag|tie|chain|strap|nail|bury|hogtie|hang|string|smear <2> you|him|her|them|the_next|somebody|'em|that_guy|your_body|@folk <4> fire|pile|river|canal|bay|gator|gators|alligator|alligators|sharks|dogs|wolves|crocodile|bumper|post|pole|trunk|chipper|woodchipper|ditch|grave|alive|ankles|heels|flagpole|coyotes|hogs|lions|bulls|cactus|compactor|landfill|cliff|head_first|on_top_of_it|on_top|stake|crane|manhole|sewer|feathers|bacon|feet|thumbs
feed <1> you|him|her|them|the_next|somebody|@folk <1> to <2> alligators|alligator|gators|gator|sharks|shark|dogs|wolves|crocodile|crocodiles|hogs|pigs|lion|lions|tiger|tigers|bears|coyotes|buzzards|vultures|bulls|piranhas|chipper|ants
bury|dissolve|hide you|him|her|the_body|your_body|the_bodies <4> landfill|backyard|desert|woods|canal|ditch|alive|concrete|river
@will <3> have|mount|wear|hang|nail <1> your|his|her|their <1> head|heads|scalp|scalps|hide|hides
@will <3> teach|show|give <1> you|him|her|them|@folk <4> lesson_you|lesson_he|lesson_they|beating|fist|bullet|black_eye|whipping|whooping|taste_of_lead|something_to_cry_about
@will <4> make <1> you|him|her|them|those|that|@folk <3> suffer|bleed|limp|eat_dirt|eat_asphalt|choke_on|swallow_your
@will <3> end <2> life|lives
@will <3> end|bury|ruin|destroy you|him|her
@will <2> beat|kick|whip|whup|stomp|knock|slap|smack|choke the <2> hell|crap|snot|stuffing|tar|living|teeth <2> out
get_rid_of|rid_of|wipe_out|eradicate|exterminate|eliminate|annihilate|purge <3> people|women|men|immigrants|muslims|jews|gays|blacks|whites|mexicans|migrants|homeless|@folk once_and_for_all
let's|lets|let_us|we_should|we_must|we_need_to|gotta|just <2> eradicate|exterminate|annihilate|lynch|hang|kill|murder|stab|execute|castrate|drown|gas|behead|burn|slaughter|rape|torture|shoot these|those|that|all|every|him|her <2> people|women|men|immigrants|migrants|muslims|jews|gays|trans_people|blacks|@folk|him|her|them
best <2> to <1> just? drown|shoot|hang|kill|gas|burn|stab|execute <1> those|these|all|that <3> @folk|people
death|execution|hanging|firing_squad|noose|gas_chamber|guillotine|electric_chair|castration|lynching <2> only_solution|only_answer|only_cure|only_way|too_good_for
death|execution|hanging is|would_be the_only solution|answer|cure
death to <1> all|every|those|anyone_who|@folk
die|dies|death <3> horrible|painful|bloody death
death|die|dies|dead at my|our <1> hands
blood will run|spill|be_spilled|be_shed
raping|murdering|killing|beating|hanging|shooting|stabbing|drowning|lynching|strangling|torturing <2> a|an|any|every|these|those|all|@folk <5> not_be_illegal|be_legal|decriminalised|decriminalized|be_allowed|public_service|no_crime|community_service|a_sport|a_hobby
want|wants|going|gonna|like|love|about|ready|need|itching|dying|wanna <1> to? strangle|stab|murder|lynch|behead|bludgeon|pummel|clobber|flog|torture|throttle|maim|horsewhip the|that|this|some|whoever|your|his|her|every|somebody|someone <1> @any
@will <2> strangle|murder|lynch|behead|bludgeon|pummel|flog|torture|maim|horsewhip|throttle the|that|this|some|whoever|your|his|her|every|a|somebody|someone|whichever <1> @any
murder|kill|strangle|drown|smother|poison|stab|choke|whack|behead your|that|the|his|her <1> brother-in-law|sister-in-law|mother-in-law|in-laws|husband|wife|spouse|neighbor|neighbors|boss|ex|ex-husband|ex-wife|landlord|coworker|cousin|uncle|compadre|roommate|umpire|umpires|referee|refs|engineer|inspector|politicians|lawyer|idiot|idiots|mayor
next_time <6> you'll|you_will|he'll|he_will|they'll|they_will|it_will_be|it'll_be <3> limp|bleed|limping|bleeding|bullet|warning_shot|fists|crutches|stretcher|your_head|your_face|your_teeth
whoever|thief|thieves|vandal|next_one|the_next <8> lashed|tied|strapped|chained|roped|nailed|hogtied|hanged|duct_taped to|from|by <3> engine|hood|bumper|mast|pole|post|flagpole|tree|tracks|rails|front|float|roof|goalpost|thumbs|ankles|heels|ears|lamppost|plow|crane|cross|cactus|gate
chipper|woodchipper|shredder|compactor|meat_grinder|crusher|paver|steamroller|bush_hog <8> feet_first|head_first|take_you|take_him|take_them|is_hungry|late_filers|fits_a_man
walk|walks|limp|limps|crawl|crawls|leave|leaves|come|comes|home|hobble|go|limping <3> in_a_body_bag|feet_first|on_crutches|slower_than_they|slower_than_he|minus_a_few_teeth|limping
leave|send|sent|leaves him|her|them|you limping|bleeding|crawling|in_pieces|on_a_stretcher|in_a_ditch|black_and_blue
blood_in_the_streets|heads_on_spikes|heads_on_pikes|head_on_a_spike|head_on_a_pike|head_on_a_stick|head_on_a_platter
coach|captain|crew|we|they|chief|he|she|foreman|boss|clerk|librarian|sergeant|umpire|grandma|abuela|@Name <2> buries|bury|strangles|drowns|flattens|skins|hangs|stabs|chokes|murders|throttles|guts|clobbers|tases you|him|whoever|the_next
across|upside the|his|her|your|their <1> teeth|skull|jaw|kneecaps|shins|ribs|kneecap|head|knees|face
shovel|bat|putter|mower|paddle|hammer|wrench|brick|fist|boot|plank|skillet|crowbar|pipe|golf_club|two_by_four|tire_iron|rolling_pin|bullet|knife <1> to|upside|across|meets|between the|his|her|your|their <1> teeth|skull|jaw|kneecaps|shins|ribs|kneecap|head|knees|face|throat|eyes|gut
body_bag|body_bags|toe_tag|toe_tags|shallow_grave|unmarked_grave
@will <2> gut|skin|fillet|carve|slaughter|massacre|butcher|roast|scalp|bury <5> like <1> catfish|fish|pigs|hogs|deer|chickens|turkeys|a_deer|a_pig
gut|skin|fillet|butcher|carve <3> crew|fans|team|them|him|visitors|@folk <1> like
nail|mount|hang <1> the|their|his|her|your heads|head|scalps|hides on|to|over|above
put|set|take a match|torch to <2> it|him|her|his|their|that|the_place|them
whoever|anyone_who|next_clown|next_one|next_person|next_guy|next_driver|the_next|next @folk? <8> gets|get blasted|launched|thrown_in|thrown_to|tossed_in|shot_out|fired_out|catapulted|flattened|dragged|strapped|tied|chained|fed_to|skinned|tarred|steamrolled|buried
flatten|squash|crush|bury|strangle|stomp|shoot|beat you|them|him or_we
@will <4> crack|break|bash|smash <1> your|his|her <1> skull|skulls|neck|jaw
@will <3> break|crack|cut_off|chop_off <1> every|all|both <4> @body-part
break|crack|cut_off|chop_off <1> every <1> one of <1> your|his|her <2> @body-part
@will <3> break|crack|smash|snap the <1> legs|fingers|arms|neck|knees|skull|hands|jaw of
put|bury you|him|her|them in|under <1> the_ground|the_dirt|the_mound|the_hospital|a_box|a_hole|a_grave
next <3> complain|complains|complainer|to <3> gets killed|shot|k_i_l_l_e_d
your|his|her brakes <3> work|hold|fail
nobody|no_one saw|sees <1> thing
needs|need a_lesson <1> they|he|she <1> will|'ll <1> feel|remember|never_forget
we'll|we_will|i'll|i_will <1> be coming for
@Name|officers|deputies|crew|boys <3> will|'ll <1> put you <1> in
you'll|you_will|he'll|he_will|they'll|they_will <1> leave|go_home|be_leaving|ride_home <1> in|on a|an ambulance|stretcher|hearse|body_bag|box|bag
we|they|folks hang|lynch|skin|castrate|flog|horsewhip <1> thieves|dumpers|vandals|poachers|rustlers|@folk
bat|shotgun|noose|fist|belt|bullet|two_by_four|tire_iron fixes|cures|solves|settles|handles|silences
cement_shoes|concrete_shoes|with_the_fishes|swim_with_weights
one|first|last warning_shot
`;

/** Somebody should do it, they deserve it: calls and wishes. */
export const inciteEn = `
@folk|he|she|they|who|whoever|people|ones|them|him <6> should|ought_to|oughta|needs_to|need_to <1> all? <1> be @harmed
should|ought_to|oughta|needs_to|need_to|deserves_to|deserve_to <1> be hanged|lynched|flogged|horsewhipped|strangled|castrated_in|stabbed|caned|beheaded|tarred_and|strung_up|taken_out_and_shot|taken_out_back|burned_alive|burned_at_the|drawn_and_quartered|thrown_to_the|fed_to_the
should|ought_to|would <3> all <2> be dead|hanged|shot|gassed
deserve|deserves|deserved <1> to <1> die|rot|suffer|burn|hang|bleed|choke|be_shot|be_beaten|drown|fry
deserve|deserves|deserved|asking_for|begging_for <2> death|beating|bullet|whipping|whupping|thrashing|every_bruise|every_stitch|noose|rope|black_eye|fat_lip|slap|slapping|punch|fist|swift_kick|spanking|knuckle|caning|lynching|bloody_nose|buckshot|ass_kicking|butt_kicking|firing_squad|electric_chair|shovel|brick|skillet|pillory|cattle_prod|keelhauling|worse
deserve|deserves|deserved <2> what_he_got|what_she_got|what_they_got|what_was_coming|what's_coming|every_blow|every_bullet
someone|somebody|one_of_you should|ought_to|oughta|needs_to|needs <1> just? <1> @hard-harm|hang|burn|slap|punch|beat|whip|shoot|stab him|her|them|you|his|that|those|these|all|the <3>
someone|somebody|one_of_you should|ought_to|oughta|needs_to <1> just? break|snap|cut|slit|smash|knock|bust|crack|wring|tie|whip|shut <1> his|her|their|him|them|you|that|the_necks <5> @body-part|lesson|post|senseless|silly|permanently|sun|tree
snap|break|slit|cut|wring <1> the|their|his|her|your <1> necks|neck|throats|throat
beat|shoot|kill|stab|hang|lynch|punch|slap|kick|whip|stomp|choke|strangle|clobber|club|tase|drag him|her|that|the|those|these|any|every|whoever <1> thief|thieves|burglar|burglars|vandal|vandals|robber|punk|punks|looter|looters|protester|protesters|snitch|intruder|trespasser|squatters|pervert|dumper|tagger|poacher|cheater|umpire|referee|heckler
break|crack|smash|snap|bust|kick_in|knock_out <1> his|her|their|thief's|vandal's|punk's|robber's|burglar's|the_little|that_little|any_vandal's <3> legs|fingers|knees|teeth|skull|jaw|nose|ribs|kneecaps|arms|hands
beat|knock|kick|punch him|her|them|'em|the_thief senseless|unconscious|silly|bloody|black_and_blue|to_a_pulp|till_he|until_he
shoot first_and|first_ask|on_sight|to_kill
shoot|aim|swing|stab|kick <1> for_the <1> head|knees|face|kneecaps|throat|knee|teeth|groin
bring|grab|get|load|sharpen <2> bat|bats|gun|guns|rifle|rifles|shotgun|shotguns|pistol|machete|machetes|rope|ropes|torches|pitchforks|crowbar|crowbars|tire_iron|chains|brass_knuckles|bricks|lead <4> teach|settle|deal_with|justice|thief|thieves|convince|persuade|rowdy
torches|pitchforks and pitchforks|torches
tar_and_feather|tar_and_feathers|lynch_mob|vigilante_justice|street_justice|frontier_justice|mob_justice|necktie_party|baseball_bat_justice
next|anyone_who|anybody_who|whoever|any_fool_who|another <8> gets|get|will_get|earns|wins|meets|catches|tastes|'ll_get <3> beating|beatdown|whipping|whupping|thrashing|bullet|buckshot|fist|knuckle_sandwich|black_eye|fat_lip|broken_nose|broken_jaw|broken_legs|coffin|noose|bat_to|boot_to|shovel_to|lead|shotgun|fists|machete|crowbar
next|anyone_who|anybody_who|whoever|another <8> gets|get|is_getting|gonna_get|ends_up|winds_up <2> shot|stabbed|killed|beaten|punched|slapped|strangled|dragged|tased|hogtied|bloodied|whipped|hanged|strung_up|clubbed|skinned|stomped|fed_to|six_feet_under|in_a_box|in_a_ditch|dead|thrown_in
or|before we|i|we'll|i'll <1> flatten|bury|crush|squash|beat|strangle|choke|whack|stomp|shoot you|him|them|'em
take|taken|drag|dragged|haul|hauled|march|marched <2> him|her|them|you|gets|get|@folk <1> out_back|behind_the_barn|behind_the_shed|woodshed|into_the_woods
gun|guns|shotgun|shotguns|baseball_bat|rifle|pistol|crowbar|machete|bullet|bullets|noose|knife|fists|sledgehammer <5> with_your_name|your_name_on|his_name_on|says_good|says_hello|do_the_talking|does_the_talking|not_afraid_to_use|short_fuse|has_your_name
axle|jack|bat|shotgun|fist|fists|rope do|does the_talking|talking
crowbar|bat|shotgun|pistol|hammer|machete|tire_iron <1> and a short|bad <1> fuse|temper
itchy trigger
open|hunting season_on <2> @folk|thieves|speeders|dumpers|him|her|them|tourists|protesters|vandals|cyclists
deer|ducks|hogs|doves|targets|squirrels|rabbits|skeet are|is <1> practice|warm_ups|warmups
are|is the real season|target|targets|prey
use_you_for|use_him_for|use_them_for <2> target|practice|bait
run|mow|plow them|him|her|protesters|protestors|cyclists|demonstrators|jaywalkers|'em|you over|down
run|mow|plow over|down <1> protesters|protestors|cyclists|demonstrators|jaywalkers|him|her|them|'em
don't|do_not|won't|never brake|swerve for <2> protesters|protestors|cyclists|them|him|her|jaywalkers
hit_the_gas|floor_it|step_on_the_gas|speed_up <6> protesters|protestors|cyclists|marchers|pickets|demonstrators
punch|slap|kick <1> a|your|that|the|every|any <1> @folk <4> day|week|free|contest
drop|kick|knock <2> jack <4> him|talking|problem|out|solved|axle|legs|thief
drop the jack
pour|throw|dump|splash <1> boiling|acid|gasoline|bleach|lye <4> him|her|them|@folk
set|light|torch|burn <1> his|her <2> house|car|truck|shop|store|home|tent|trailer|business <2> on_fire|down|to_the_ground|with
burn|torch|blow_up|firebomb|bomb|shoot_up|raze <2> down? <1> city_hall|courthouse|the_mosque|their_house|his_house|her_house|the_church|their_church|the_temple|the_clinic|the_camp|his_shop|her_shop
burn|fire|torch|blaze|roof|flames <6> with him|her|them|everyone|the_owner|the_family in_it|inside|still_inside
gas_can|can_of_gas|molotov|book_of_matches <8> finish|the_job|solve|wanted
let|make|watch him|her|them|the_thief|the_thieves|those_people burn|bleed|rot|drown|suffer|starve|freeze|choke
rope|noose|ropes|hangman <3> tall|oak|branch|limb|lamppost|cottonwood|gallows|pecan_tree|neck|necks|tree
hang_him_high|hang_her_high|string_them_up|string_'em_up|string_him_up|bring_back_the_gallows|bring_back_public|bring_back_hanging|bring_back_the_stocks|bring_back_flogging|bring_back_the_noose|bring_back_the_rope|get_a_rope|get_the_rope|bring_a_rope
scammers|thieves|dumpers|taggers|vandals|speeders|who|whoever|they|people <8> should|ought_to|oughta <1> be <1> strapped|dragged|tied|chained|shot|hanged|whipped|flogged|beaten|tarred|dunked|fed
burn|burned|torch|blow_up <2> city_hall|courthouse <2> with
need_to|needs_to|should|ought_to|deserve_to be hunted|exterminated|culled|put_out_of <3>
kick|punch|slap|sock|hit|smack|deck|knock him|her|them|'em <1> in|on the teeth|face|groin|nose|gut|jaw|mouth|shins|head
`;

/** Glad of it, looking away, making light of harm done. */
export const praiseEn = `
good|great|nice|best|beautiful|perfect|fine|hell_of_a shot|shooting|aim|marksmanship|swing <6> burglar|thief|robber|homeowner|intruder|between_the_eyes|the_chest|the_head
shot|round|bullet|blast <3> clean|straight|right through|between <1> the <1> chest|head|eyes|heart|skull
give|buy|get <1> homeowner|that_homeowner|shooter|that_shooter|whoever_shot <4> medal|beer|raise|trophy|parade|high_five|statue|key|plaque|steak
too_bad|shame|pity <2> he|she|they|the|that|both|nobody <3> survived|lived|didn't_die|did_not_die|pulled_through|walked_away|got_out_before|wasn't_inside|weren't_inside|wasn't_in|weren't_in|still_breathing|only_broke|only_lost|lived_to
should've|should_have|shoulda|could've <2> aimed|finished_him|finished_the_job_on|shot_him|shot_her|shot_them|shot_more|let_him_drown|let_them_drown|let_him_burn|let_them_burn|let_him_die|let_him_bleed|run_him|reloaded|emptied_the
if_only <5> throats|hanged|dropped_dead|all_dead|in_it
had their|his|her|your throats|throat cut
one|two|three|another less|fewer <1> thief|thieves|criminal|criminals|scumbag|idiot|burglar|snitch|robber|punk|parasite|vandal|tagger|junkie|mouth
got|gets|had <1> exactly|just|precisely what <1> he|she|they <1> deserved|deserve|coming|asked|earned|had
got_what_he_deserved|got_what_she_deserved|got_what_they_deserved|got_what_was_coming|had_it_coming|had_that_coming|what_he_had_coming|what_they_had_coming|play_stupid_games|fafo|serves_him_right|serves_her_right|serves_them_right|serves_you_right|trash_took_itself|shoot_shovel|shovel_and_shut
nobody|no_one|not_a_soul|we|nobody_here <2> will|is_going_to|won't|wouldn't|would <1> shed_a_tear|lose_sleep|weep|mourn_him|mourn_them|press_charges|look_very_hard|look_too_hard|ask_who_did|convict
we|i|us|nobody|cops|police|officers|deputies|judge|we'll <3> look|looking|turn|looked the_other_way|a_blind_eye
we'll|we_will|we'd|we_would|i'd|cops_will|police_will|officers_will|deputies_will <2> see_nothing|not_see_a|arrive_late|bring_the_shovel|bring_a_shovel|help_you_dig|help_hide|hold_him_down|lose_the_paperwork|hold_your_coat
we|i didn't|never|did_not see|saw|hear|heard a_thing|anything|nothing
you|y'all have|has our|my <1> blessing|permission|okay <6> him|them|her|kick|hit|shoot|drown|break|smack|strangle|jack|swing
no jury|judge <2> would|will|in <3> convict
applaud|salute|bravo|hats_off|kudos|shout_out|shoutout|props|cheers|hero|heroes <8> beat_him|beat_the_thief|beat_down|pummeled|bloodied|black_eye|knocked_out|stomped|shot_the|shot_him|ran_over_the|broke_his|broke_her|beat_up
picked|chose the_wrong house|store|grandma|homeowner
love|loved|enjoyed|fun|beautiful|satisfying|priceless|nothing_like|glorious|sweet <3> watching|seeing|sound_of|hearing|sight_of <5> bleed|bones_crack|beg_for|limp_away|squirm|whimper|skull
put|pump|pumped|emptied|empty|fired|unloaded <1> one|two|three|four|five|six|the_clip|a_clip|the_magazine|rounds|bullets|a_few <2> in|into him|her|them|that_thief
won't|will_not|not be climbing|breaking|stealing|robbing|tagging|running|walking <6> in_this_life|on_this_earth|where_he_is_going
world|town|city|neighborhood|county|place would_be|will_be|is|be better_off|better|cleaner|a_better_place|a_better|safer|nicer <2> without <2> @folk|people|women|men|you|him|her|them|immigrants|muslims|gay_people|trans_people|black_people|disabled_people
in a_just_world <8> dead|die|hanged|shot
`;

/** Blood and wounds for their own sake. */
export const goreEn = `
brains|guts|intestines|entrails|eyeball|eyeballs|bowels|gore|brain_matter <6> splattered|splatter|splattering|smeared|oozing|spilled|spilling|spill|hanging_out|poured_out|popped_out|sprayed|dangling|scattered|strewn|mopped|scraped|all_over|on_the_windshield|everywhere
splattered|smeared|sprayed|oozing|spattered <4> brains|guts|blood|intestines|entrails|flesh|gore|brain_matter
head|arm|arms|leg|legs|foot|face|jaw|torso|fingers|finger|scalp <2> ripped_off|torn_off|sliced_off|split_open|cracked_open|caved_in|blown_to_pieces|ripped_in_half|torn_to_pieces|sheared_off|hanging_by_a|in_two_pieces|like_a_melon|like_a_watermelon
decapitated|dismembered|disemboweled|eviscerated|mangled|severed <2> body|corpse|torso|head|bodies|remains|arm|leg|hand|fingers
corpse|corpses|dead_body|dead_bodies <5> bloated|rotting|maggots|twitching|stench|mangled|oozing|unrecognizable|steaming
pool_of_blood|pools_of_blood|blood_everywhere|river_of_blood|sea_of_blood|red_mist|pink_mist|bloody_mess
blood|brains|guts and guts|brains|gore
see|watch|look_at|check_out|pictures|photos|pics|video|swipe|scroll|frame <6> bone_sticking|bones_sticking|gory|bloody_stump|his_insides|her_insides|decapitat*|dismember*|corpse|corpses|dead_body|mangled_body
bone|bones sticking|poking|jutting <1> out|through
what|whatever <1> is|was|remained|remains? left_of|of <2> face|skull|torso|his_head|her_head
top|bottom|upper|lower half of him|her|the_driver|the_man|the_body|the_woman|the_rider
bucket|shovel|hose|sponge|mop <6> windshield_had_kept|was_left_of_him|was_left_of_her|pieces_of_him|pieces_of_her|brains
arm|fingers|ear|scalp|teeth|foot|hand <2> still|lay|landed <1> on|in|under|stuck <2> dash|dashboard|windshield|road|pavement|shoulder|ditch|seat|asphalt|airbag
`;

/** Marks that a sentence is meant as a joke. */
export const jokeMarks = `
haha*|hehe*|lol|lmao|rofl|jaja*|jeje*|jiji*|ja|just_kidding|kidding|jk|only_joking|half_joking|just_saying|es_broma|broma|bromita|no_se_crean|no_se_crea|😂|🤣|😅|😇|😉|😜|🙃|😏|😆|🤪|😹|😬|😋|🐊|🦈|🍉
alligator|alligators|gator|gators|crocodile|crocodiles|cocodrilo|cocodrilos|shark|sharks|tiburon|tiburones|piranhas|pirañas|queso|guacamole|lanyard|stapler|spatula|ladle|chancla|chanclas|chanclazo|chanclazos|frying_pan|cast_iron|sarten|rolling_pin|rodillo|cucharon|toilet|taza|escusado|hood_of_the|catapult|trebuchet|cannon|cañon|piñata|glitter|confetti|tortilla|tamale|bacon|tocino|dunk_tank|pillow|almohada|laminator|copier|paper_cuts|lava|volcano|moat|dragon|zoo|zoologico|kraken|mother_in_law|suegra|brother_in_law|cuñado|husband|marido|esposo|wife|in_laws|santa|elf|elves|umpire|referee|arbitro|llorona|cucuy|chorizo|chipper|like_a_deer|como_sandia|tumbleweed|flatten_you|dan_ganas|pulgares|porteria|tachones|dugout|catfish|infield|mound|kickball|estadio|popcorn
`;
