/** English ways of calling people names and of putting them down; one pattern a line. */

/** The wide word lists, pointed at people by the construction. */
export const namingEn = `
whoever|anyone|anybody|everyone|everybody|somebody|someone|people|folks|those <8> is|are|was|were|be <3> @fool|@oaf|@beast|@dumb
the_one|the_ones|the_person|the_guy|the_guys|the_driver|the_owner|the_lady|the_man|the_woman|the_folks|the_people|the_neighbor|the_neighbors|the_kid|the_kids <8> is|are|was|were <3> @fool|@oaf|@dumb
who|that is|are|was|were <2> let's_be_honest|frankly|clearly|obviously|basically|truly|honestly|simply|just <3> @fool|@oaf|@dumb|@rude
you|y'all|ya|you_people|you_guys|you_all|you_folks are|were|must_be|sound_like|look_like|act_like|remain <4> @fool|@oaf|@beast|@dumb|@rude
you're|you_are|you_really_are|you're_all|youre <4> @fool|@oaf|@beast|@dumb|@rude
you <2> @fool
you clowns|jerks|fools|dummies|losers|babies|punks|thugs|snowflakes|trolls|freaks|savages|pigs|animals|rats|snakes|leeches|parasites|cheats|cheaters|liars|thieves|whiners|bums|hogs|vultures
you <1-2> clowns|clown|jerks|jerk|fools|fool|dummies|dummy|losers|loser|babies|punks|punk|snowflakes|trolls|freaks|freak|savages|pigs|pig|rats|rat|snakes|snake|leeches|parasites|liars|liar|thieves|whiners|bums|hogs|cheats|brats|brat
you @dumb|stupid|dumb|lazy|filthy|selfish|ugly|fat|rude|nasty|disgusting|lying|ignorant|worthless|useless|sorry|little <2> people|person|man|woman|lady|thing|bunch|lot|@folk|@fool|@oaf|@beast
what a|an <2> @fool|@dumb
what a|an <2> clown|joke_of_a|jerk|fool|loser|disgrace|embarrassment|liar|fraud|phony|piece_of_work|weasel|brat|snake|witch|freak|piece_of_garbage|piece_of_trash|waste
bunch|pack|gang|crowd|herd|bag|flock|parade|army|collection|band|batch|swarm|lot|roomful|houseful|family|nation|town|street|neighborhood of <3> @fool|@oaf|@dumb
bunch of <2> pigs|animals|hogs|rats|snakes|cockroaches|monkeys|sheep|cows|donkeys|weasels
such <1> a|an <2> @fool|@oaf|@dumb
such @fool|@oaf
so @dumb
a|an|one|real|total|complete|absolute|utter|certified|prize|full_grown|world_class|grade_a|first_class|born|big|little|pathetic|sad|local|resident <2> @fool
sad|pathetic|miserable|bitter|angry|petty|swollen|sorry|lonely|nasty|ugly|horrible|awful|disgusting|vile|wretched <2> little <1> man|woman|person|people|men|women|lady|guy|town|lives|life
sad|pathetic|miserable|disgusting|vile|nasty|despicable|worthless|useless|stupid|dumb|ignorant|horrible|lazy|brainless|selfish|greedy|filthy|dirty man|woman|person|people|human|humans|human_being|human_beings|folks|guy|guys|lady|ladies|neighbors|neighbor|drivers|driver|residents|resident|parents|kids|owners|owner
sorry|poor|pathetic|sad|lousy excuse for <2> human|human_being|person|man|woman|parent|father|mother|neighbor|owner|driver|official|councilman|commissioner|mayor|leader|reporter|journalist
waste of space|oxygen|air|skin|breath|flesh
only <1> a|an <2> @fool|@oaf|@dumb <1> would|could|puts|leaves|thinks|parks|drives|throws|dumps|believes|does|goes|feeds|buys|votes|uses
only @fool|fools|clowns|losers|jerks|dummies <1> would|could|put|leave|think|park|drive|throw|dump|believe|do|go|feed
takes|took a <2> @fool|special_kind_of|special_type_of|particular_kind_of
special|new|whole_new|next|another kind|breed|level|brand of <1> stupid|dumb|idiot|idiocy|lazy|crazy|ignorant|moron|stupidity|ignorance|pathetic|ugly|@fool
the|these|those|this|that|our|his|her|their|your|some|every|any|another|same|favorite @fool
to|dear|hey|hello|hi|attention|listen|congrats|congratulations <1> the|all_the|all_you|you|our <2> @fool|geniuses|genius|clown|clowns|jerk|jerks|fool|fools|loser|losers|dummy|dummies
the|these|those|some|this|that <1> clown|clowns|jerk|jerks|fool|fools|loser|losers|freak|freaks|thug|thugs|punk|punks|brat|brats|dummy|dummies who|that|on|from|at|in|keeps|keep|left|took|parked|feeding
the genius|geniuses|einstein|einsteins|rocket_scientist|rocket_scientists|brain_surgeon|brain_surgeons|mastermind|masterminds|sherlock|rocket_surgeon|braintrust|brain_trust|bright_spark|bright_sparks|brilliant_mind|brilliant_minds <1> who|that|at|on|from|behind
bunch|couple|pair|collection of geniuses|einsteins
nice|good|great|smart|real|brilliant|smooth|bravo|congratulations|congrats|thanks|way_to_go|slow_clap|well_done <2> genius|geniuses|einstein|sherlock|smart_guy|braniac|brainiac
too|so stupid|dumb|lazy|dense|thick|ignorant|dim|clueless|cheap|selfish|cowardly|chicken|slow|fat|drunk|spoiled|incompetent|illiterate to <1> read|count|notice|follow|understand|use|walk|pick|figure|know|care|learn|drive|park|tell|spell|listen|think|do|clean|get|even
people|folks|neighbors|drivers|residents|owners|parents|you|they|some|men|women are|is|were|being|that|this|so|just|too|really|still <1> so|too|that|just|really|simply|plain|truly|all|real <1> stupid|dumb|dense|ignorant|brainless|filthy|disgusting|lazy|selfish|pathetic|clueless|ridiculous|incompetent|rude
plain|just|flat_out|simply|downright|pretty <1> stupid|ignorant|pathetic|brainless|idiotic|moronic
stupid|dumb enough to
how|that stupid|dumb can|must|do you|people|someone|anyone|one
dumber|stupider|thicker|denser than
uglier|fatter|lazier|slower|smellier|meaner|crazier|nastier|slimier|greasier|crookeder|filthier|greedier|faker than <2> bench|post|rock|brick|dirt|mud|sin|stump|sloth|snail|snake|skunk|shed|mule|box|stick|rat|pig|hog|bag|dog|raccoon|goat|a_two_dollar_bill
dumb|stupid|dense|thick|useless|ugly|slow|crooked|crazy|slippery|fat|lazy as a|an|two|any|his|sin|dirt|mud <2> post|rock|brick|bricks|rocks|stump|hammer|nails|fence|mule|snake|bag|box|sack|hog|pig|barn|dirt|mud|doorknob|plank|screen_door|sin|snail
dumb|stupid|ugly|useless|thick as sin|dirt|mud|rocks|bricks
my|the|your|his|her dog|cat|goldfish|toaster|parakeet|toddler|houseplant|four_year_old|five_year_old|grandmother|mule could|can|would|has|knows <4> better|smarter|more_sense|drive|park|read|sense|brains
@Name <1> is|was|are|remains|stays|became|resembles <4> @oaf|@beast|@dumb|stupid|lazy|useless|worthless|clueless|illiterate|incompetent|inept|ignorant|ugly|fat|lying|crooked|delusional|deranged|unhinged|dishonest|arrogant|smug|obnoxious|disgusting|vile|spoiled
@dumb|lazy|stupid|dumb|useless|clueless|crooked|ugly|fat|lying|pompous|smug|incompetent|inept|worthless|two-faced|pathetic|whiny|crybaby|windbag|loudmouth|liar|weasel|clown|crook <1> @Name
@Name <1> you <2> @oaf|@beast|@dumb
@Name <1> a|an|our|the|that <2> liar|clown|weasel|crook|fraud|hack|quack|joke|disgrace|embarrassment|parasite|leech|snake|rat|phony|loser|crybaby|tyrant|coward|windbag|cheat|menace
liar|clown|weasel|crook|fraud|quack|jerk|loser|cheat|snake|rat|parasite|leech <1> like|named|called|by_the_name_of <1> @Name
@fool|clowns|jerks|losers|liars|cheats|fools|babies|pigs|animals|savages|parasites|leeches|thieves|crooks|hypocrites the_lot_of|all_of|every_one_of|every_last_one_of|each_and_every
the|every_last <1> lot|one of <1> you|them clowns|jerks|losers
as|how|so|that dumb|stupid|lazy|ugly|thick|useless|filthy <2> as|you|they <2> you|they|are|look
whichever|whatever|which|what_kind_of|some @fool|@oaf
kind|sort of <1> @fool|jerk|fool|clown|person_does|human_does|animal_does|monster_does
whatever|whichever|whoever <1> @fool|jerk|clown|genius|fool|creep|punk|loser
cheap|little|lazy|stupid|dirty|nosy|old|mean|spoiled|ugly|sneaky|greedy|rotten|lousy|worthless|useless|no_good|pompous|arrogant|entitled|overgrown|glorified|professional|wannabe|lying|filthy|rude|selfish|grumpy <1> liar|clown|clowns|jerk|jerks|fool|fools|loser|losers|crook|crooks|creep|creeps|brat|brats|hack|hacks|weasel|weasels|snake|snakes|rat|pig|pigs|hag|crone|parasite|parasites|leech|leeches|freak|freaks|dummy|dummies|coot|geezer|geezers|thug|thugs|punk|punks|troll|trolls|witch|busybodies|old_goat|old_goats|old_bat|biddy|biddies
@weekday <1> crowd|bunch|gang of @fool|@oaf
dumbest|stupidest|laziest|rudest|ugliest|worst|dimmest|slowest|cheapest|fattest|whiniest|meanest|nastiest|sorriest <2> driver|drivers|people|person|neighbor|neighbors|resident|residents|crowd|bunch|street|block|town|fans|parents|owners|owner|council|board|commissioner|reporter|coach|customer|customers|caller|callers|commenters|man|woman|lady|generation
`;

/** On wits, manners and worth, without a bad word. */
export const witsEn = `
not|ain't|isn't|aren't|never <2> sharpest|brightest|smartest|quickest|fastest|swiftest|deepest <3> tool|tools|knife|crayon|bulb|bulbs|light|lights|candle|pencil|pencils|marble|star|fish|drawer|box|shed|bunch|tack|folks|guy|person
not|isn't|aren't|wasn't the <1> sharpest|brightest
sharpest|brightest <1> tool|knife|crayon|bulb|spoon|candle|light <2> in the drawer|shed|box|chandelier|kitchen|pack|porch|room
a|few|one|two|three|several|couple <2> bricks|brick|fries|sandwiches|sandwich|cards|card|beers|tacos|taco|cans|eggs|egg|tools|tooth|clowns|sheep|tortillas|crayons|screws|screw|pickles|apples|marbles|brain|feathers|chips|tamales|bulbs|floats|burritos|pages short|shy|light|loose|missing <1> of
lights <1> on <3> nobody|no_one|nobody's home
elevator doesn't|does_not|don't|won't|stops <4> top
has|have|got|with|having|had|is_blessed_with|has_got <1> the|an|all_the <2> brain|brains|iq|i.q|attention_span|intelligence|manners|charm|personality|backbone|spine|courage|maturity|morals|ethics|judgment|intellect|reasoning|brainpower|sense|common_sense|wit|social_skills|hygiene|integrity|warmth <1> of a|an|your|wet|soggy
brain|brains|iq|ego|mouth|head|mind|heart|vocabulary <2> size of|smaller_than a|an|his|her|their <1> @any
room|shoe|single|double temperature|size|digit iq
iq <2> lower|smaller|below|under|less|in_the_single
half a|his|her|their|your brain
with|using|had|if_you_had|have a|half|any|two <1> functioning|working|brain|brain_cell|brain_cells|neurons|functioning_brain
brain_cell|brain_cells|braincell|braincells
two|couple_of neurons|braincells
no|zero|not_a|without|lack|lacks|lacking|devoid_of|missing|empty_of <2> brain|brains|common_sense|class|backbone|spine|shame|manners|conscience|basic_decency|decency|scruples|integrity|guts|gray_matter
no|zero|without_any|lack|lacks <1> brains|backbone|spine|shame|manners|class_at_all|scruples|conscience|self_awareness
nothing|not_a_thought|not_one_thought|not_much|air|sawdust|crickets|rocks|hay|marbles|empty_space|tumbleweeds|cobwebs <2> between|up <2> ears|upstairs|there|head
not|nothing|never|hardly one|single|a|an <1> thought|idea|brain <2> head|up_there|ears|born
problem <3> between <2> ears
apparently|obviously|clearly|evidently|seemingly|some_people|half_of_you|some_of_you|half <4> can't|cannot|can_not|couldn't|unable_to|never_learned_to|don't_know_how_to|doesn't_know_how_to|refuses_to|struggle_to|struggles_to <1> read|count|spell|tell_time|add|think|follow_simple|drive|tie_his|tie_their|park|tell_a|aim|comprehend|write|walk_and
reading|counting|math|basic_math|arithmetic|literacy|spelling|thinking|parking|basic_arithmetic|reading_comprehension|comprehension|logic|driving|listening|common_sense is|must_be|isn't|wasn't|seems|was|appears|may_be|can_be <2> hard|stretch|difficult|strong_suit|your_thing|challenge|too_much|a_lot_to_ask|beyond|optional|not_your|their_thing|tough|skill|gift|struggle|asking|rare
can't|can you|y'all|anybody|anyone <1> read
can|could|do|does you|anyone|anybody|y'all|they even|actually|know_how_to|not read|count|spell|add|drive
learn|learned|learns to|how_to <1> read before|a_sign|first|signs|the_sign|and
try reading|thinking|using_your|opening|a_dictionary|listening
picture_book|crayon|crayons|coloring_book|finger_puppets|hand_puppets|sock_puppets|interpretive_dance|small_words|short_words|simple_words|smaller_words|words_of_one_syllable|pop_up_book|stick_figures <4> for|need|you|them|him|her
need|needs|needed|want|wants|require|requires|have_to|draw|drew|in|use|using <4> picture_book|coloring_book|finger_puppets|hand_puppets|sock_puppets|small_words|short_words|smaller_words|words_of_one_syllable|stick_figures|pictures_drawn
explain|explained|spell|draw|drawn|write|written|put|said|say|type|typed|repeat|speak <4> slowly|crayon|small_words|pictures|like_you're_five|one_syllable|slower for|to|so <3> you|them|him|her|@folk
raised|born|brought_up in|by <1> barn|wolves|hyenas|goats|raccoons|coyotes|pigs|stable|a_barn|a_sty|a_cave
your|his|her|their|whose <1> mother|mom|mama|momma|grandmother|abuela|parents|daddy <3> ashamed|embarrassed|proud_of_you|raised_you_better|taught_you|raise_you|teach_you|drop_you|dropped_you|cry|weep|disappointed
mama|mother|mom|mommy|parents|anybody|nobody <1> didn't|never|failed_to|forgot_to <1> raise|teach|taught|raised <2> you|him|her|them|manners|better
dropped <3> on <1> his|her|your|their head
can't|couldn't|cannot|could_not|wouldn't|can_barely|could_barely find|pour|run|organize|manage|spell|boil|work|operate|tie|change|screw|hit|lead|tell|read|punch|count|add|win|hold|think|park|hammer|parallel|keep|draw <3> his|her|their|water|lemonade|bath|tea_party|own|gate_latch|two|to_ten|broom|bulb|barn|boot|paper_bag|way_out|cat|map|clock|shoes|shoelaces|his_way|her_way|their_way|bake_sale|light_switch|garage_sale|stop_sign|in_a_brewery|down_a_job|without_help|straight_line|fire_drill
doesn't|don't|didn't|can't|couldn't|cannot|wouldn't know|tell <2> a|an|his|her|their|up|left|which|what <3> from <1> a|an|his|her|their|down|right|hole|elbow
wouldn't|doesn't|don't|didn't know|recognize <2> truth|hard_work|honest_day's|a_day's_work|first_thing|if_it <2> bit|hit|slapped|about|@any
never|haven't|hasn't <1> worked|done|earned <1> a|an <2> day|honest_day's|day's <2> life|lives|work
all talk|hat|mouth|bark|gas and_no|no|and <1> @any
full of|of_himself|of_herself|of_themselves <1> hot_air|it|himself|herself|themselves|yourself|baloney|beans|manure|crap|garbage|nonsense|bull
in_love_with|loves|love|loved|likes <2> sound of <2> own voice
stroke|feed|inflate|massage|stroking|feeding <2> his|her|your|their <2> ego
ego|egos <2> size|bigger|as_big|so_big|inflated
face only|that a_mother|only_a_mother|could|stop|would
smells|smell|smelled|smelling|stinks|stunk|reeks|reeked|looks|looked|dresses|sounds|sounded|drives|walks|eats|sings|moves|thinks|parks|acts|behaves|talks|runs|votes like|of <2> low_tide|wet_dog|dumpster|garbage|trash|landfill|sewer|roadkill|skunk|goat|pig|hog|old_fish|feet|toddler|toddlers|drunk|possum|corpse|mule|donkey|circus|clown|clowns|blind|moron|idiot|sack|bag_of|scarecrow|hangover|barn|child|baby|animals|animal|buzzard|vulture|witch|troll|bum|hobo|tantrum|dying|cow|toilet|outhouse|train_wreck|homeless
lives like|in <2> pig|pigs|sewer|hog|pigsty|sty|filth|animals|rats|squalor|she's_in_one|he's_in_one
met|seen|know|known|have|had|talked_to|find <2> smarter|brighter|sharper|livelier|nicer|more_intelligent <2> doorknobs|doorknob|rocks|rock|potholes|pothole|cones|cone|furniture|houseplants|mushrooms|bricks|fence|goats|mud|raccoons|hamsters|squirrels|mosquitoes|potatoes|potato|toasters|dogs|toast|gravel
traffic_cone|traffic_cones|houseplant|goldfish|doorknob|potted_plant|potato|bag_of_rocks|bag_of_hammers|bag_of_wet|box_of_rocks|sack_of_potatoes <2> has|have|is|are|would|could <3> more|smarter|better|brighter|higher
bag|box|sack of <1> hammers|rocks|hair|doorknobs|wet_mice
born|hatched|woke_up|dropped with_it|with_one|yesterday|without_one|with_a_silver|with_his_hand|on_third_base|stupid|lazy|mean|lost|entitled|complaining
born <2> with|without <1> it|a|one
bless his|her|your|their|its <1> heart|hearts|soul|little_heart <3> @any <3> not|no|can't|never|isn't|doesn't|thinks|still|tries|tried|believes
not one|a_single thought|brain
beyond saving|help|hope|hopeless|redemption
big fat|big|fat|ugly|filthy|stupid|dirty|flapping|loud|giant mouth|mouths|trap|face|yap|lips
needs|need|get|gets|buy|grow|grew|rent|borrow|lend|find|found|loan|try_growing <2> a|some|his|her <1> brain|brains|backbone|spine|pair|life|clue|personality|sense_of_shame|mirror|therapist|shrink|muzzle|diaper|bath
shallow|closed|limited|empty|hollow|wooden|thick|soft|tiny|pea|small|rotten|pickled|addled|fried|smooth <1> end_of_the_gene_pool|gene_pool|brain|brains|skull|skulls|head|heads|minds
gene_pool|family_tree|inbred|inbreeding|village_is_missing|missing_its_idiot
evolution|darwin|natural_selection|darwin_award|darwin_awards <6> skipped|missed|work|works|winner|candidate|candidates|contender|nominee|nominees|passed
reason <1> we_have|we_can't_have|why|shampoo|they_put|there_are_warning|for_warning <2> jobs|nice_things|directions|warning_labels|instructions
one_job|had_one_job
know|knows exactly who_they_are
how <2> sleep_at_night|look_in_the_mirror|live_with_yourself|live_with_yourselves|function|dress_yourself|dress_themselves|survive
attention_span|memory|brain|brains|sense <4> of a|an|the <1> gnat|goldfish|squirrel|moth|toddler|flea|puppy|mosquito|hamster|housefly|doorknob
longer|better|bigger|more attention_span|attention_spans|attention
a|an|any|even_a|even_the <2> sponge|plant|cone|sandwich|rock|brick|stump|mop|broom|toaster|potato|doorknob|doorstop|lamp|mannequin|scarecrow|parrot|goldfish|hamster|mule|goat|donkey|heifer|chicken|turkey|raccoon|toddler|kindergartner|toddlers|preschoolers|kindergartners|heifers|cows|goats|chickens|raccoons|squirrels|pigeons|monkeys|geese|ducks|first_graders|third_graders|second_graders <5> more|better|smarter|faster|brighter|further <5> than <2> you|he|she|him|her|they|them|@Name|anyone|anybody|most_of|some_of|half|our|the_whole|this_board|your
heifers|cows|goats|chickens|raccoons|toddlers|kindergartners|preschoolers|geese|ducks|cattle|monkeys|dogs|cats|mules|donkeys <8> better|smarter|faster|more_sense|straighter <6> than <2> anyone|anybody|drivers|people|residents|some|most|you|@Name|half|our|adults|grown_ups|folks
never|not|doesn't|don't|won't|didn't|rarely <3> let|lets|allow|allowed|allows <2> facts|fact|truth|number|numbers|data|evidence|reality|knowledge|math|arithmetic|logic <3> interfere|get_in|stop|slow|spoil|ruin|bother|stand
interviewed|interview|quoted|quotes|cited|cites|consulted|sourced|reported|researched <3> imagination|own_imagination|own_ego|own_reflection|own_mirror|own_backside|voices_in
distinguished|esteemed|learned|self_appointed|so_called|self_styled|resident|local|armchair|facebook|keyboard|internet|google|youtube|couch|barstool|weekend|curbside|comment_section|comments_section|twitter <1> alumni|graduates|scholars|scholar|expert|experts|engineer|engineers|lawyer|lawyers|legal_scholars|genius|geniuses|warrior|warriors|quarterback|quarterbacks|hydrologist|hydrologists|scientist|scientists|doctor|doctors|economist|economists|planner|planners|traffic_engineers|detective|detectives|critics|attorneys|epidemiologists|pundits|mayor|mayors|philosophers
university|school|college|institute|academy|phd|degree|doctorate|diploma|masters of|from|in <2> facebook|google|youtube|half|hard_knocks|stupid|idiots|whining|headlines|common_nonsense|making_things|tiktok|know_it_all|hot_air|complaining|being_wrong
license|licenses <6> cereal|cracker_jack|crackerjack|raffle|gumball|vending|happy_meal|bubble_gum|bottom_of_a|box_of
lights|light <5> on <5> nobody|who_is_in|who_is_home|anyone's_guess|anybody's_guess|nobody's|no_one|home
lot|whole_lot|plenty|much|too_much of <1> reading|math|counting|thinking|letters|words for|to
needs|need|needed|want|wants|wanted|require|requires|required <2> tutorial|manual|instructions|instruction_manual|map|diagram|gps|babysitter|adult_supervision|chaperone|handler|nap|snack <2> to|just_to|on_how <2> lean|breathe|blink|walk|park|flush|open|use_a|tie|find_the|read|drive|operate
best|only|brightest|last|first|one|single|original|greatest <2> idea|ideas|thought|thoughts <3> to_date|was|ever_had|in_years|since|came_to
braver|richer|poorer|better|worse|quieter|smarter for <3> hiring|losing|keeping|electing|having
brave|braver|kind|generous|charitable <3> hiring|with|to_hire|to_put <4> face|voice|brain|mind like_that|like_his|like_hers|for_radio
face|voice|looks for <1> radio|newspaper|print|silent_film
face <2> like <2> that|a|an
hasn't|haven't|has_not|have_not|never <2> had <2> original|new|good|single <1> idea|thought
wouldn't|couldn't|can't|doesn't <3> if it <2> bit|hit|sat|slapped|fell|jumped|came_with|were_on_fire
common_sense <4> isn't|is_not|not|apparently|obviously|clearly|evidently|left|optional|extinct|rare|dead|must_be|seems
(is|are) <2> (allergic to|a stranger to|strangers to|unfamiliar with|a threat to|at war with|no friend of) <1> (facts|soap|the truth|work|reading|numbers|math|logic|reality|hard work|water|manners|deodorant|thinking)
`;

/** Commands and jeers. */
export const rudenessEn = `
just|please|so|you|and|now|should|to|then shut_up
^ shut_up
shut your|his|her|their|yer <2> mouth|mouths|trap|traps|face|pie_hole|piehole|yap|cake_hole|lips
shaddup|stfu|zip_it|pipe_down|put_a_sock_in_it
get_a_life|grow_up|get_over_yourself|get_over_yourselves|get_a_grip|touch_grass|touch_some_grass|get_a_job|get_a_clue|buy_a_clue|take_a_shower|take_a_bath|get_bent|kick_rocks|eat_it|suck_it|suck_it_up|kiss_off|buzz_off|bug_off|piss_off|sod_off|go_pound_sand|pound_sand|go_fly_a_kite|go_jump_in
cry me_a_river|harder|about_it|more|to_your|to_its|to_his|to_mommy|to_momma|us_a_river|baby
boo_hoo|boohoo|waah|wah_wah|cope_harder|cry_babies|womp_womp|cry_more
stop|quit|enough_of|spare_us|tired_of|sick_of|done_with|less|leave|all|hear|ignore|save <3> whining|bellyaching|bitching|blubbering|crybaby|sniveling|yapping|hissy_fit|hissy_fits|temper_tantrum|tantrums|belly_aching|griping
whining|bellyaching|blubbering|yapping <4> unreal|inbox|to_attorney|comments|pathetic|embarrassing|adorable|endless|emails|calls
nobody_asked|no_one_asked|who_asked you
nobody|no_one cares|likes|believes|respects|listens_to|takes <2> you|your|him|her|seriously
shame|shame_on you|you_people|on_you|on_them|on_him|on_her
should|ought_to be <1> ashamed|embarrassed <1> of yourself|yourselves|himself|herself|themselves
hope <2> proud of yourself|yourselves|himself|herself|themselves
what <2> wrong with you|you_people|these_people|people|this_guy|him|her|them
how hard <1> can|is|could it|that <2> be|is|to
what|which part of <5> don't|do_you|didn't|can't <3> understand|get|grasp
are|were you blind|deaf|stupid|dumb|drunk|high|kidding|insane|crazy|illiterate|that_dumb|that_stupid|that_lazy|slow|brain_dead|thick
(do|did|does) (you|they|anyone|y'all) (think|believe) we're|we_are <1> stupid|dumb|blind|idiots
have|has|had|show|use <1> some|any|no|a_little shame|class|brains|self_respect|decency
karen|karens|boomer|boomers|snowflake|snowflakes|kevin <4> need_not|on|of|who|crying|whine|whines|will_complain|complaining|complains|complained|meltdown|mad|alert|triggered|please|not_welcome
ok|okay|sure|calm_down|easy boomer|karen|grandpa|princess|snowflake|buttercup|cupcake|sweetie
need|needs not_apply|not_bother
blame|thank|thanks_to <3> @fool|@oaf
leave|save <1> the whining|crying|complaining|thinking|drama to|for
was|were born with|for <1> it|one
`;
