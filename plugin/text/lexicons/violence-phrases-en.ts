/** English threats, calls to hurt people, praise of it and gore; one pattern a line. `@harm` are verbs of hurting, `@folk` people. */

/** The speaker will do it, or wishes to. */
export const threatEn = `
@will <3> @harm <1> you|ya|y'all|him|her|yourself|somebody|someone|anybody|anyone|every_one_of_you|every_last_one|you_all|your_kind
@will <3> @hard-harm <1> them|'em|em|all|everybody|everyone
@will <3> @harm <2> that|the|this|these|those|any|every|each|one|another|a|next|all|whoever|such|our|some|his|your|their|both|first <3> @folk
@will <3> @harm @folk
@will <3> break|crack|smash|bash|snap|bust|crush|cut|slit|rip|tear|knock|punch|kick|stomp|twist|shoot|blow|cave|rearrange|split|saw|chop|bite|shatter|fracture|mash|pound|ram|bend|pull|gouge|slice|carve|wring|shove|stuff|staple|nail|slap <1> your|his|her|their|somebody's|someone's|both|every|his_little|the_vandal's|off_your|out_your|in_your <3> @body-part
@will <3> wring|slit|snap|break <1> your|his|her|their <1> neck|necks|throat|throats
@will <3> throw|toss|shove|push|drop|dump|chuck|hurl|kick|stuff|lock|tie|chain|bury|feed|drag|hang|strap|nail|stick|put|roll|hogtie|smear|dangle|leave|mount|run <2> you|him|her|them|the_next|somebody|'em|that_guy|your_body|@folk <4> fire|pile|river|canal|bay|lake|gator|gators|alligator|alligators|sharks|dogs|wolves|crocodile|train|bus|truck|bumper|post|pole|tree|roof|bridge|hole|trunk|chipper|woodchipper|ditch|grave|ground|ovens|alive|feet|ankles|heels|hood|flagpole|coyotes|hogs|pigs|lion|lions|tiger|bulls|ants|cactus|dumpster|compactor|landfill|stairs|window|cliff|head_first|on_top_of|under|sun|stake|crane|manhole|sewer|tar|feathers
feed <1> you|him|her|them|the_next|somebody|@folk <2> to <2> alligators|alligator|gators|gator|sharks|shark|dogs|wolves|crocodile|crocodiles|hogs|pigs|lion|lions|tiger|tigers|bears|coyotes|buzzards|vultures|bulls|piranhas|fish|catfish|chipper|ants
bury|dump|dissolve|hide|find <1> you|him|her|them|your|his|the_body|your_body|the_bodies|bodies <4> landfill|backyard|desert|woods|monte|canal|ditch|alive|body|ranch|cooler|concrete|river|parts|nobody
@will <3> have|take|get|wear|mount|hang|collect|want <1> your|his|her|their <1> head|heads|scalp|hide|guts|teeth|skull|skin
@will <3> teach|learn|show|give <1> you|him|her|them|@folk <4> lesson_you|lesson_he|lesson_they|lesson_with|beating|fist|boot|bullet|black_eye|whipping|whooping|taste_of_lead|something_to_cry|what_pain|stitches|scar|limp
@will <4> make <1> you|him|her|them|those|that|@folk <3> suffer|bleed|scream|limp|crawl|eat_dirt|eat_asphalt|hurt|choke|swallow_your|swallow_it|dig|eat_the|drink_the|lick
@will <3> end <2> life|lives
@will <3> end|finish|bury|ruin|destroy <1> you|him|her
@will <2> beat|kick|whip|whup|stomp|knock|slap|smack|scare|choke|shake <1> the|some <2> hell|crap|daylights|snot|life|stuffing|tar|sense|living|teeth|taste|smile|grin|attitude <2> out|off|into
get_rid_of|rid_of|wipe_out|eradicate|exterminate|eliminate|annihilate|purge <3> people|women|men|immigrants|muslims|jews|gays|blacks|whites|mexicans|migrants|vermin|trash_people|homeless|@folk once_and_for_all
let's|lets|we_should|we_must|we_need_to|time_to|gotta|please|just <2> eradicate|exterminate|annihilate|lynch|hang|shoot|kill|murder|stab|execute|castrate|drown|eliminate|gas|deport_and|behead|burn|slaughter|rape|torture <2> these|those|that|all|the|every|them|him|her|@folk|you <3> people|women|men|immigrants|migrants|muslims|jews|gays|trans_people|blacks|@folk|him|her|them
get_rid_of|rid_of <2> immigrants|women|muslims|gay_people|trans_people|black_people|disabled_people|people|them_all <2> once_and_for_all
death|execution|hanging|firing_squad|rope|noose|gas_chamber|guillotine|electric_chair|bullet|castration|lynching|public_flogging <3> only_solution|only_answer|only_cure|cure_for|too_good_for|best_medicine|is_what <4>
death|execution is|would_be the_only <1> solution|answer|cure|language
death to <1> all|the|every|those|anyone|@folk
die|dies|dead <3> horrible|slow|painful|bloody <1> death
at|by my|our <1> hands|hand die|death
die|death|blood|end|fall at|by|on my|our <1> hands
will <1> die <2> horrible|at_my|slow|painful|screaming|like_a
raping|murdering|killing|beating|hanging|shooting|stabbing|drowning|lynching|strangling|slapping|torturing <2> a|an|any|every|these|those|all|@folk <5> not_be_illegal|be_legal|decriminalised|decriminalized|be_allowed|public_service|no_crime|community_service|is_fine|legal|a_sport|a_hobby
(want|wants|going|gonna|like|love|about|ready|have|need|itching|dying|wanna) <1> to? <1> (strangle|stab|murder|lynch|behead|bludgeon|pummel|clobber|flog|torture|throttle|maim|wring|horsewhip|skin|gut|choke out|punch|slap|smack|tase) <1> (the|that|this|our|some|whoever|your|his|her|every|a) <1> @any
@will <2> (strangle|murder|lynch|behead|bludgeon|pummel|flog|torture|maim|horsewhip|stab) <1> (the|that|this|our|some|whoever|your|his|her|every|a|somebody|someone|whichever) <1> @any
(murder|kill|strangle|drown|beat|whack|smack|stab|poison|bury|hit|slap|shoot|smother|choke|punch) <1> (your|that|the|his|her) <1> (brother-in-law|sister-in-law|mother-in-law|in-laws|husband|wife|spouse|neighbor|neighbors|boss|ex|ex-husband|ex-wife|landlord|coworker|cousin|uncle|compadre|roommate|umpire|umpires|referee|ref|refs|engineer|architect|planner|designer|inspector|politician|politicians|teacher|lawyer|clerk|idiot|idiots)
(once more|again|one more time|another time|next time) <2> (and|then)? <5> (will|'ll|gets|get|is going to|are going to) <3> (show you|find out|learn|meet|teach|introduce you|know what|feel|pay|bleed|hurt|regret|end up|wake up|walk funny|need a)
next_time <8> you'll|you_will|he'll|he_will|they'll|they_will|she'll|it_will_be|it'll_be|we <4> limp|bleed|limping|bleeding|hurt|hospital|bullet|warning_shot|fists|bat|worse|not_be_so_lucky|won't_miss|not_miss|crutches|stretcher|ambulance|your_head|your_face|your_teeth
who|whoever|thief|thieves|you|him|her|them|next|vandal|driver|@folk <8> lashed|tied|strapped|chained|roped|taped|bolted|nailed|staked|hung|hanged|hanging|dangling|mounted|stuffed <3> to|on|from|by|in <3> engine|hood|bumper|mast|pole|post|flagpole|tree|tracks|rails|front|float|truck|roof|goalpost|bell|anchor|thumbs|ankles|heels|toes|ears|lamppost|wall|trophy|plow|crane|cross|cactus|gate
(chipper|woodchipper|wood chipper|shredder|compactor|meat grinder|crusher|paver|steamroller|bush hog) <8> (feet first|head first|take you|take him|take them|whoever|late filers|fits a|hungry|is next|with you|with him|with them|for you|for them)
(walk|walks|go|goes|limp|limps|crawl|crawls|leave|leaves|come|comes|home|hobble|hobbles) <4> (slower than they came|slower than he came|on crutches|in pieces|in an ambulance|on a stretcher|in a body bag|in a wheelchair|without teeth|with a limp|in a cast|minus a|missing a) <4>
blood will <1> run|flow|spill|be_spilled|be_shed
there_will_be_blood|there'll_be_blood|blood_in_the_streets|blood_on_the_streets|blood_in_the_water_for|blood_will_run|heads_on_spikes|heads_on_pikes|head_on_a_spike|head_on_a_pike|head_on_a_stick|head_on_a_platter
(coach|captain|crew|we|they|chief|he|she|foreman|driver|boss|mayor|clerk|librarian|sergeant|umpire|mom|grandma|abuela|team|@Name) <2> (buries|bury|kills|breaks|strangles|shoots|drowns|flattens|skins|hangs|stabs|chokes|crushes|murders|throttles|whips|roasts|feeds|tosses|dumps|tases|bites|clobbers|guts) <1> (you|him|whoever|your|the next|somebody|anyone) <3>
(across|upside) (the|his|her|your|their) <1> (teeth|skull|jaw|kneecaps|shins|ribs|kneecap|head|knees|face)
shovel|bat|putter|mower|paddle|hammer|wrench|brick|fist|boot|club|plank|pan|skillet|broom|ladle|rake|crowbar|pipe|chair|belt|golf_club|two_by_four|tire_iron|rolling_pin|stapler <2> across|upside|to|into|over|against|between|meets|meet <1> the|his|her|your|their <2> @body-part
body_bag|body_bags|toe_tag|toe_tags|pine_box|shallow_grave|unmarked_grave <4>
@will <2> gut|skin|fillet|carve|slaughter|massacre|butcher|annihilate|stuff|mount|roast|bury|scalp <5> like <1> catfish|fish|pigs|hogs|deer|chickens|turkeys|a
(gut|skin|fillet|carve up|slaughter|massacre|butcher|stomp|crucify|lynch) <1> (the|those|them|that|every|@folk) <4> (like|and|on|at|tonight|friday|saturday)
nail|mount|hang|stick|put <1> the|their|his|her|your heads|head|scalp|scalps|hides|hide <1> on|to|over|above
put|set|take|hold|light|touch <1> a|the match|torch|lighter|blowtorch|flamethrower <1> to|under <2> it|him|her|his|her|their|that|the_place|them
(gets|get|getting|'ll get|will get|goes|go) <1> (blasted|hosed down|launched|thrown in|tossed in|thrown out the|dropped off a|dunked|stuffed in|locked in the|shot out of|fired out of|catapulted|flattened|run through|dragged behind|strapped to|tied to|chained to|duct-taped|fed to|skinned|shaved|tarred|steamrolled|paved|buried under|sunk in|left in the) <5>
(you have|you've got|he has|she has) <8> (we are|we're|i'm) coming for
`;

/** Somebody should do it, they deserve it: calls and wishes. */
export const inciteEn = `
@folk|he|she|they|you|who|whoever|anyone|ones|people|somebody|everyone|that|him|them <8> should|ought_to|oughta|needs_to|need_to|must|has_to|have_to|can|better <2> be|get <2> @harmed
should|ought_to|oughta|needs_to|need_to|deserves_to|deserve_to|must <2> be|get <2> hanged|lynched|whipped|flogged|horsewhipped|beaten|strangled|castrated|executed|strung_up|shot|stabbed|drowned|tarred|gutted|caned|spanked|beheaded|slapped|punched|skinned|fed_to|strapped_to|tied_to|dragged|run_over|taken_out_back|burned_alive|burned_at|stoned|put_down|dunked_in
should|ought_to|would|could <3> all <2> be dead|hanged|shot|gassed|gone_forever
deserve|deserves|deserved|earned|earns|merits|had|gets|got|asking_for|begging_for|needs|need <1> to <1> die|rot|suffer|burn|hang|bleed|choke|be_shot|be_beaten|drown|fry|hurt
deserve|deserves|deserved|asking_for|begging_for|needs|need|earned|could_use <2> death|beating|bullet|whipping|whupping|thrashing|every_bruise|every_stitch|noose|rope|black_eye|fat_lip|slap|slapping|punch|fist|boot|swift_kick|kick|spanking|knuckle|caning|lynching|bloody_nose|broken|buckshot|ass_kicking|butt_kicking|two_by_four|firing_squad|electric_chair
deserve|deserves|deserved|got|gets <3> every_bullet|every_blow|every_punch|every_stitch|what_he_got|what_she_got|what_they_got|what_was_coming|what's_coming
someone|somebody|anyone|anybody|neighbors|folks|everyone|y'all|one_of_you|you|people|we <1> should|ought_to|oughta|needs_to|please|must|better|gotta <2> just? <2> @harm <2> him|her|you|them|his|your|that_guy|those_guys|somebody|@folk
someone|somebody|one_of_you should|ought_to|oughta|please|gotta|better <2> break|snap|cut|slit|smash|knock|bust|crack|slap|punch|shoot|burn|wring|stab|throw|push|tie|run|teach|shut|show|drop|jump|whip|beat <2> his|her|their|your|the_necks|these|him|them|her|you|the|that|some <5> @body-part|down|over|lesson|river|up|post|bridge|out|sense|@folk|silly|senseless|permanently|with_a|house|truck|to_a
snap|break|slit|cut|wring <1> the|their|his|her|your <1> necks|neck|throats|throat
(beat|shoot|kill|stab|hang|lynch|punch|slap|kick|whip|run|knock|stomp|burn|drown|break|crack|smash|tase|drag|string|jump|rough|hit|choke|strangle|clobber|pepper spray|club) (him|her|that|the|those|these|any|every|whoever|'em|em|his|her|their|them) <4> (down|over|up|senseless|unconscious|legs|fingers|knees|teeth|face|head|skull|bloody|neck|thief|thieves|burglar|vandal|vandals|robber|punk|punks|looter|looters|protester|protesters|snitch|intruder|trespasser|squatters|bum|pervert|scum|jaw|nose|ribs|kneecaps|hands|hand|arms|on sight|with a bat|black and blue|silly|lights out|till he|until he|dumper|tagger|poacher)
shoot <1> first|on_sight|to_kill|dead
shoot|aim|swing|hit|go|stab|kick <2> for_the <1> head|knees|chest|groin|face|kneecaps|throat|heart|knee|teeth
aim <1> between_the_eyes|center_mass|low_and|for_the_knees|for_the_head
(bring|grab|get|load|take|keep|pack|sharpen) <2> (your|a|the|some) <2> (bat|bats|gun|guns|rifle|rifles|shotgun|shotguns|pistol|pistols|machete|machetes|rope|ropes|torches|pitchfork|pitchforks|crowbar|crowbars|knife|knives|tire iron|chains|ax|axe|brass knuckles|pepper spray|bricks|rocks|lead) <5> (teach|settle|greet|handle|finish|deal with|run|take care|use|say hello|chase|convince|him|them|her|knuckles|justice|thief|thieves|whoever)
torches|pitchforks|tar and|torches_and <1> pitchforks|feathers|feather
lynch_mob|vigilante_justice|street_justice|frontier_justice|mob_justice|rope_justice|necktie_party|eye_for_an_eye|blood_for_blood|baseball_bat_justice
next|another|any|anyone|anybody|whoever|first|every|somebody|someone <8> gets|get|will_get|earns|wins|eats|meets|catches|tastes|takes|receives|is_getting|goes_home_with|leaves_with|buys|gonna_get|'ll_get <4> @harm-noun
next|another|any|anyone|anybody|whoever|first|the_one <8> gets|get|gets_their|is_getting|getting|will_be|gets_his|goes|ends_up|winds_up|is|'ll_be <2> shot|stabbed|killed|beaten|punched|slapped|kicked|strangled|dragged|run_over|thrown|tased|hogtied|bloodied|whipped|hanged|strung_up|flattened|tossed|drowned|buried|clubbed|chained|neutered|skinned|knocked_out|stomped|hurt|run_through|fed_to|in_a_body_bag|in_the_hospital|six_feet_under|dead|dead_meat|toast|carried_out|in_a_ditch|in_the_ground|in_a_box
or|and|before we|i|we'll|i'll|our <3> flatten|bury|crush|squash|break|beat|shoot|hurt|run_over|run|drag|stomp|crack|tow_you|strangle|choke|whack|smack|bite <1> you|him|her|them|your|his <2>
take|taken|taking|drag|dragged|haul|hauled|march|marched <2> him|her|them|you|@folk|gets|out <2> out_back|behind_the_barn|behind_the_shed|woodshed|out_to_pasture|to_the_woodshed|into_the_woods|behind_the_building
gun|guns|shotgun|shotguns|bat|bats|rifle|pistol|crowbar|machete|bullet|bullets|rope|noose|knife|fist|fists|sledgehammer|shovel|axe|chainsaw|ammo|backhoe|wood_chipper <5> waiting|with_your_name|your_name_on|his_name_on|says_good|says_hello|say_hello|do_the_talking|does_the_talking|say_otherwise|says_otherwise|not_afraid_to_use|itching|hungry|ready_for_you|is_loaded|are_loaded|handy|speaks|talks|settles|settle|short_fuse|temper|not_afraid|has_your_name|answer|answers|greet|greets|your_name|by_the_door|under_the_counter|under_the_desk|fixes|cures|solves|between_your
(your|his|her|their) name <1> (on|is on) <1> (it|a bullet|the bullet|this bat|a bat)
crowbar|bat|shotgun|pistol|hammer|machete|tire_iron <2> and a <2> short|bad|long
trigger|fingers|finger is|are|gets|getting <1> itchy|itching
itchy trigger
lock_and_load|locked_and_loaded|double_tap|center_mass|open_season|shoot_'em_up|body_count|hunting_season|season_is_open <6> on|@folk|thieves|you|for|them|here|protesters|dumpers|speeders|politicians|him
open season on <2> @folk|thieves|speeders|dumpers|him|her|them|tourists|protesters|vandals|cyclists|scooters
(deer|ducks|hogs|doves|targets|squirrels|rabbits|skeet) <1> (are|is) <2> (practice|warm up|warmups|warm ups|just)
real|next <1> season|target|targets|prey <4> @folk
use_you_for|use_him_for|use_them_for|human_target|human_piñata|piñata_of <4> you|him|her|them|@folk|practice
run|running|mow|plow|flatten <1> over|down|them_over|him_over|him_down|them_down|through|you_over|you_down|into <3> @folk|protesters|protestors|cyclists|them|him|her|crowd|marchers|anyone|whoever|demonstrators|jaywalkers|you
(don't|do not|won't|no need to|never) <1> (brake|stop|slow down|swerve) <2> (for|if) <4> (protesters|protestors|cyclists|them|him|her|jaywalkers|people|pedestrians|you|tourists|anyone|kids|scooters)
hit_the_gas|floor_it|step_on_the_gas|speed_up <6> protesters|protestors|cyclists|them|him|her|crosswalk|pedestrians|jaywalkers|see|pickets|people|marchers
punch|kick|slap|smack|hit|deck|sock|shoot|stab|beat|choke|whip <1> a|an|your|that|the|every|any <2> @folk <5> day|week|free|discount|prize|dollar|today|lately|contest|if|when|first
(kick|knock|drop|pull|let|yank) <2> (jack|ladder|chair|rug|trapdoor|axle|the jack) <6> (talking|him|them|thief|out|fall|solved|legs|problem|under|work|rest)
pour|throw|dump|spray|splash <2> boiling|hot|acid|gasoline|bleach|lye <4> him|her|them|you|on|at|@folk
(set|light|torch|burn) <2> (his|her|their|your) <2> (house|car|truck|shop|store|home|tent|tents|camp|hair|place|trailer|business|boat|stand) <3> (on fire|down|up|to the ground|with)
burn|burned|torch|blow_up|firebomb|bomb|shoot_up|level|raze|storm|bulldoze|wreck <2> down? <2> city_hall|courthouse|the_mosque|their_house|his_house|her_house|the_church|their_church|the_temple|the_clinic|the_school|the_camp|the_building|the_place|the_office|her_shop|his_shop|with_them_in_it|with_him_in|with_everyone|with_her_in
with <1> him|her|them|you|everyone|everybody|the_owner|the_family|people in_it|inside|still_inside|in_there|in_them
(gas|gas can|match|matches|molotov|lighter|gasoline) <8> (finish|job|nobody|wouldn't|house|problem|solve|take care|camp)
rope|noose|ropes|hangman <4> tree|oak|branch|limb|lamppost|cottonwood|mesquite|gallows|pecan|courthouse|neck|necks|pole
hang_him_high|hang_her_high|string_them_up|string_'em_up|string_him_up|lock_and_load|bring_back_the_gallows|bring_back_public|bring_back_hanging|bring_back_the_stocks|bring_back_flogging|bring_back_the_noose|bring_back_the_rope|need_a_good_lynching|bring_a_rope|get_a_rope|get_the_rope
(show|teach) (him|her|them|these|those|this|that) <3> (what|how|a lesson|who|why) <6> (bat|fist|fists|hurts|bleeds|boot|boots|gun|guns|rope|pain|knuckles|beating|blood)
(grab|bring|come out with) <2> (whatever|anything) <3> (heavy|swings|sharp|loaded|hurts|cuts)
deserve|deserves|needs|need|earned|wants|want|asking_for|could_use <3> shovel|brick|bat|hammer|skillet|frying_pan|fist|plank|rake|two_by_four|board|shoe|boot|cattle_prod|dunking|keelhauling|public_flogging|stocks|pillory|firing_squad|tar <4> @body-part|feathers|in_the|across|upside
hang_'em_high|hang_em_high
(let|make|watch) <1> (him|her|them|the thief|the thieves|those people|that man) <1> (burn|bleed|rot|drown|suffer|starve|freeze|fry|scream|sweat blood|choke)
(just|go ahead and|please|feel free to|don't hesitate to) <1> (run|plow|mow) <2> (over|down|through)
`;

/** Glad of it, looking away, making light of harm done. */
export const praiseEn = `
good|great|nice|best|beautiful|clean|perfect|fine|lucky|hell_of_a|heck_of_a shot|shooting|aim|marksmanship|swing|hit <6> burglar|thief|robber|homeowner|chest|head|intruder|leg|sir|neighbor|grandma|owner|year|him|medal|boys|between|clerk|dad
shot|round|bullet|blast|swing <3> clean|straight|right through|between <2> the <1> chest|head|eyes|heart|skull|leg
give|gave|deserves|buy|get|hand|pin <3> homeowner|man|woman|guy|shooter|owner|neighbor|clerk|driver|officer|deputy|grandma|kid|him|her|dad|whoever <4> medal|beer|raise|trophy|parade|high_five|statue|key_to_the_city|round_of_applause|plaque|steak|drink
(too bad|shame|pity|sad|sorry|unfortunately|regrettably|wish) <2> (he|she|they|the|that|those|it|nobody|only|both|all) <5> (survived|lived|missed|got out|got away|walked away|made it|pulled through|didn't die|did not die|escaped|breathing|wasn't hurt|weren't hurt|only broke|only lost|only one|only got|not the|wasn't in|weren't in|out before|in time|still alive|alive|recover)
(wish|if only|should've|should have|shoulda|ought to have|could have|could've) <3> (aimed|finished|shot|hit harder|hit him|killed|died|reloaded|run over|swung|aim|bled|burned|drowned|hanged|broken|let him|let them|backed over|used a bigger|missed less|had been in|pulled the trigger|been in|stabbed|emptied)
if only <6> dead|died|throats_cut|hanged|drowned|gone|shot|burned|in_it|bled
had <1> throats|throat cut
one|two|three|another <1> less|fewer <1> @folk|mouth|criminal|idiot|scumbag|problem|snitch|parasite|voter <3>
(one|two|three) down <3> (go|to|left)
good_riddance|got_what_he_deserved|got_what_she_deserved|got_what_they_deserved|got_what_was_coming|had_it_coming|had_that_coming|got_his|got_what_he_asked|what_was_coming_to|play_stupid_games|fafo|fool_around_and_find_out|karma_is_a|serves_him_right|serves_her_right|serves_them_right|serves_you_right|instant_karma|street_cleaning_itself|trash_took_itself|took_out_the_trash|taking_out_the_trash|won't_be_missed|will_not_be_missed
nobody|no_one|not_a_soul|we|i <2> will|is_going_to|won't|wouldn't|won't_be|would|'ll <1> cry_over|mourn|shed_a_tear|lose_sleep|weep|be_mad_if|press_charges|stop_you|investigate|convict|prosecute|say_a_word|look_very_hard|look_too_hard <3>
we|i|us|nobody|cops|police|officers|deputies|judge <4> look|looking|turn|looked <2> other_way|blind_eye
we'll|we_will|we'd|we_would|i'd|cops_will|police_will|officers_will|deputies_will|our_officers_will|nobody_will|judge_will|patrol_will <2> look_the_other|turn_a_blind|not_look|have_seen_nothing|see_nothing|forget_to|take_our_time|arrive_late|be_slow|drive_slow|lose_the|be_looking_elsewhere|be_on_break|bring_the_shovel|bring_a_shovel|help_you_dig|hold_him|hold_your|supply_the|provide_the|help_hide
we|i|officers|nobody|cops|police <1> didn't|don't|won't|never|saw|see|hear|heard|did_not <1> see|saw|hear|heard|notice|nothing|anything <3> if|when|thing|and
(you|y'all|anyone) <1> (have|has|got) <2> (our|my|the city's|full) <1> (blessing|permission|okay|go ahead|thanks in advance)
no jury|judge <2> would|will|in <3> convict|texas|county|blame
(castle doctrine|stand your ground|shoot shovel|three s's|shoot shovel and shut up|texas justice)
(shoot|shovel) <1> (shovel|and shut|shut up)
(applaud|salute|cheer|bravo to|hats off to|kudos to|shout out to|props to|love|hero|heroes|thank|thanks to|proud of|cheers to) <8> (beat|beating|shot|stabbed|knocked|broke|punched|burned|ran over|stomped|hospital|bloody|teeth|unconscious|skull|jaw|black eye|knocked out|beat down|pummeled|buckshot)
(picked|chose) the wrong house|store|truck|neighborhood|grandma|town
(loved|love|enjoyed|enjoy|fun|beautiful|satisfying|priceless|best part|music|nothing like|glorious|delightful|sweet) <5> (watching|seeing|sound|when|hearing|see|hear|sight) <6> (bleed|bones|scream|screaming|beg|skull|blood|burn|die|crack|hit the|teeth|drown|limp)
world|town|city|county|neighborhood|place would|will|is|be <1> be <1> better|cleaner|safer|nicer|quieter <1> off|place|without <2> without <2> @folk|people|women|you|him|her|them|immigrants|muslims
world|town|city would_be|is|would <2> better_off|better_place|better without <2> @folk|you|him|her|them|people|women|men|immigrants|muslims|gay_people|trans_people|black_people|disabled_people
(in|on) a just world <8> dead|die|hanged|shot
got|gets|had <1> exactly|just|precisely what <1> he|she|they <2> deserved|deserve|coming|asked|earned|needed
put|pump|pumped|emptied|empty|fired|unload|unloaded <2> one|two|three|more|another|four|five|six|the_clip|a_clip|the_magazine|rounds|bullets|a_few <2> in|into <1> him|her|them|his|that
(won't|will not|not) be <1> (climbing|breaking|stealing|robbing|tagging|running|walking|speeding) <6> (in this life|on this earth|where he is going)
(front car|grand marshal|key to the city|own parade|a parade|statue) <8> (shot|homeowner|he|whoever|man|who)
`;

/** Blood and wounds for their own sake. */
export const goreEn = `
brains|brain|guts|intestines|entrails|skull|eyeball|eyeballs|flesh|blood|limbs|bowels|organs|gore|bits|pieces|chunks|scalp|tongue <6> splattered|splatter|splattering|smeared|oozing|ooze|spilled|spilling|spill|dripping|hanging_out|hung_out|poured_out|popped_out|sprayed|spraying|dangling|scattered|pooled|pooling|gushing|gushed|squirting|strewn|hanging_from|painted|stuck_to|mopped|scraped|scraping|glistening|peeled
splattered|smeared|sprayed|oozing|dripping|spattered|caked|soaked|scraped|painted <5> brains|guts|blood|intestines|entrails|flesh|skull|gore|brain_matter|bits_of
head|heads|arm|arms|leg|legs|hand|foot|face|jaw|body|torso|fingers|finger|scalp|eyeballs|teeth <3> ripped_off|torn_off|torn_in|sliced_off|rolled|split_open|cracked_open|caved_in|crushed_like|burst|blown_to_pieces|cut_in_half|ripped_in_half|torn_to_pieces|in_pieces|like_a_melon|like_a_watermelon|like_a_pumpkin|hanging_by|mangled|sheared_off|severed|off_at_the|bent_backward|dangling|turned_to|into_pulp|to_a_pulp|clean_off
decapitated|dismembered|disemboweled|eviscerated|mangled|gutted|charred|headless|severed <3> body|corpse|torso|head|bodies|remains|limb|limbs|arm|leg|like|man|woman|kid|driver
corpse|corpses|dead_body|body <5> bloated|rotting|maggots|twitching|twitched|stench|mangled|chunks|charred|dripping|oozing|swollen_and|pulp|unrecognizable|gore|steaming
pulp|bloody_mess|pool_of_blood|pools_of_blood|blood_everywhere|bloodbath|blood_bath|river_of_blood|sea_of_blood|meat_grinder|hamburger_meat|ground_beef|roadkill|red_mist|pink_mist <4>
(blood|brains|guts) <1> (and|y) <1> (guts|brains|gore)
(see|saw|seen|watch|watching|look at|check out|picture|photos|pics|video|graphic) <6> (brains|guts|entrails|bone sticking|bones sticking|the gore|bloody stump|his insides|her insides|severed|mangled|decapitat*|dismember*|corpse|corpses|dead body|uncensored crash|gory)
bone|bones sticking|poking|jutting|showing <2> out|through
gory|gruesome <3> photos|pics|video|details|footage|scene|close_up|shots|clip
(what|whatever|little|all that|all) <1> (is|was|'s|remained|remains)? <1> left of <2> (face|head|body|skull|leg|arm|hand|driver|him|her|them|torso|passenger|victim)
(top|bottom|upper|lower|other|front|back) half of <1> (him|her|the driver|the man|the body|the woman|the rider)
(bucket|buckets|shovel|hose|spatula|mop|sponge|trash bag|bags) <8> (windshield had kept|what was left|remains|pieces of him|pieces of her|parts of|brains|off the pavement|off the asphalt)
(arm|hand|finger|fingers|foot|leg|head|ear|face|scalp|teeth|eye) <3> (still|was|is|lay|landed|ended up) <2> (on|in|under|through|stuck|hanging) <2> (the dash|dash|dashboard|windshield|road|pavement|shoulder|grass|ditch|seat|floor|tree|wheel|other lane|asphalt|airbag)
`;

/** Marks that a sentence is meant as a joke. */
export const jokeMarks = `
ha|haha*|hehe*|lol|lmao|rofl|jaja*|jeje*|jiji*|ja|just_kidding|kidding|jk|only_joking|half_joking|just_saying|no_es_broma|es_broma|broma|bromita|bromeando|no_se_crean|no_se_crea|nah|😂|🤣|😅|😇|😉|😜|🙃|😏|😆|🤪|😹|😬|😋|🐊|🦈
alligator|alligators|gator|gators|crocodile|crocodiles|cocodrilo|cocodrilos|shark|sharks|tiburon|tiburones|piranhas|pirañas|queso|guacamole|salsa|lanyard|stapler|crepes|noodle|spatula|ladle|chancla|chanclazo|chanclazos|frying_pan|cast_iron|sarten|rolling_pin|rodillo|cucharon|toilet|taza|escusado|hood_of_the|catapult|trebuchet|cannon|cañon|piñata|glitter|confetti|pie|pies|tortilla|tamale|tamales|bacon|tocino|dunk_tank|pillow|almohada|staple_gun|laminator|fax|copier|paper_cuts|hole_punch|lava|volcano|volcan|moat|dragon|zoo|zoologico|kraken|mother_in_law|suegra|brother_in_law|cuñado|husband|marido|esposo|wife|in_laws|compadre|compadres|santa|elf|elves|zamboni|umpire|referee|llorona|cucuy
`;
