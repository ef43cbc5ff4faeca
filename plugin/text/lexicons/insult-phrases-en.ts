/** English ways of calling people names and of putting them down; one pattern a line. */

/** The wide word lists, pointed at people by the construction. */
export const namingEn = `
who|that <1> is|are|was|were <1> let's_be_honest|frankly|clearly|obviously|basically|honestly|simply|just @very? @fool|@oaf|@dumb|@rude
you <2> @fool
you clowns|jerks|fools|dummies|losers|babies|punks|thugs|snowflakes|trolls|freaks|savages|pigs|animals|rats|snakes|leeches|parasites|cheats|cheaters|liars|thieves|whiners|bums|hogs|vultures
you <1-2> clowns|clown|jerks|jerk|fools|fool|dummies|dummy|losers|loser|babies|punks|punk|snowflakes|trolls|freaks|freak|savages|pigs|pig|rats|rat|snakes|snake|leeches|parasites|liars|liar|thieves|whiners|bums|hogs|cheats|brats|brat
you @dumb|stupid|dumb|lazy|filthy|selfish|ugly|fat|rude|nasty|disgusting|lying|ignorant|worthless|useless|sorry|little <2> people|person|man|woman|lady|thing|bunch|lot|@folk|@fool|@oaf|@beast
what a|an <2> @fool|@dumb
what a|an <2> clown|joke_of_a|jerk|fool|loser|disgrace|embarrassment|liar|fraud|phony|piece_of_work|weasel|brat|snake|witch|freak|piece_of_garbage|piece_of_trash|waste
bunch|pack|gang|crowd|herd|parade|army|collection|swarm|lot|roomful|houseful|nation|town of <2> @fool|@oaf|@dumb
bunch of <2> pigs|animals|hogs|rats|snakes|cockroaches|monkeys|sheep|cows|donkeys|weasels
such <1> a|an <2> @fool|@oaf|@dumb
such @fool|@oaf
so @dumb
sad|pathetic|miserable|bitter|angry|petty|swollen|sorry|lonely|nasty|ugly|horrible|awful|disgusting|vile|wretched <1> little <1> man|woman|person|people|men|women|lady|guy|town|lives|life
sorry|poor|pathetic|sad|lousy excuse for <2> human|human_being|person|man|woman|parent|father|mother|neighbor|owner|driver|official|councilman|commissioner|mayor|leader|reporter|journalist
waste of space|oxygen|air|skin|breath|flesh
only <1> a|an <2> @fool|@oaf|@dumb <1> would|could|puts|leaves|thinks|parks|drives|throws|dumps|believes|does|goes|feeds|buys|votes|uses
only @fool|fools|clowns|losers|jerks|dummies <1> would|could|put|leave|think|park|drive|throw|dump|believe|do|go|feed
takes|took a <2> @fool|special_kind_of|special_type_of|particular_kind_of
special|new|whole_new|next|another kind|breed|level|brand of <1> stupid|dumb|idiot|idiocy|lazy|crazy|ignorant|moron|stupidity|ignorance|pathetic|ugly|@fool
the|these|those|this|that|our|his|her|their|your|some|every|any|another|same|favorite @fool
to|dear|hey|hello|hi|attention|listen|congrats|congratulations <1> the|all_the|all_you|you|our <2> @fool|geniuses_who|genius_who|clown|clowns|jerk|jerks|fool|fools|dummy|dummies
the genius|geniuses|einstein|einsteins|rocket_scientist|rocket_scientists|brain_surgeon|brain_surgeons|mastermind|masterminds|sherlock|rocket_surgeon|braintrust|brain_trust|bright_spark|bright_sparks|brilliant_mind|brilliant_minds <1> who|that|at|on|from|behind
bunch|couple|pair|collection of geniuses|einsteins
nice_work|nice_job|nice_going|nice_one|nice_parking|good_job|good_work|good_going|great_job|real_smart|brilliant_move|smooth_move|bravo|way_to_go|slow_clap|well_done <1> genius|geniuses|einstein|sherlock|smart_guy|brainiac
too|so stupid|dumb|lazy|dense|thick|ignorant|dim|clueless|cheap|selfish|cowardly|chicken|slow|fat|drunk|spoiled|incompetent|illiterate to <1> read|count|notice|follow|understand|use|walk|pick|figure|know|care|learn|drive|park|tell|spell|listen|think|do|clean|get|even
people|folks|neighbors|drivers|residents|owners|parents|you|they|men|women are|were <1> so|too|that|just|really|simply|plain|truly|all|real <1> stupid|dumb|dense|ignorant|brainless|filthy|disgusting|lazy|selfish|pathetic|clueless|ridiculous|incompetent|rude
plain|just|flat_out|simply|downright|pretty <1> stupid|ignorant|pathetic|brainless|idiotic|moronic
stupid|dumb enough to
how|that stupid|dumb can|must|do you|people|someone|anyone|one
dumber|stupider|thicker|denser than
uglier|fatter|lazier|slower|smellier|meaner|crazier|nastier|slimier|greasier|crookeder|filthier|greedier|faker than <2> bench|post|rock|brick|dirt|mud|sin|stump|sloth|snail|snake|skunk|shed|mule|box|stick|rat|pig|hog|bag|dog|raccoon|goat|a_two_dollar_bill
dumb|stupid|dense|thick|useless|ugly|slow|crooked|crazy|slippery|fat|lazy as a|an|two|any|his|sin|dirt|mud <2> post|rock|brick|bricks|rocks|stump|hammer|nails|fence|mule|snake|bag|box|sack|hog|pig|barn|dirt|mud|doorknob|plank|screen_door|sin|snail
dumb|stupid|ugly|useless|thick as sin|dirt|mud|rocks|bricks
@dumb|lazy|stupid|dumb|useless|clueless|crooked|ugly|fat|lying|pompous|smug|incompetent|inept|worthless|two-faced|pathetic|whiny|crybaby|windbag|loudmouth|liar|weasel|clown|crook <1> @Name
@Name <1> you <2> @oaf|@beast|@dumb
@Name <1> a|an|our|the|that <2> liar|clown|weasel|crook|fraud|hack|quack|joke|disgrace|embarrassment|parasite|leech|snake|rat|phony|loser|crybaby|tyrant|coward|windbag|cheat|menace
liar|clown|weasel|crook|fraud|quack|jerk|loser|cheat|snake|rat|parasite|leech <1> like|named|called|by_the_name_of <1> @Name
@fool|clowns|jerks|losers|liars|cheats|fools|babies|pigs|animals|savages|parasites|leeches|thieves|crooks|hypocrites the_lot_of|all_of|every_one_of|every_last_one_of|each_and_every
the|every_last <1> lot|one of <1> you|them clowns|jerks|losers
as|how dumb|stupid|lazy|ugly|useless|filthy as|you|they <1> you|they|are|look
whichever|whatever|which|what_kind_of|some @fool|@oaf
kind|sort of <1> @fool|jerk|fool|clown|person_does|human_does|animal_does|monster_does
whatever|whichever|whoever <1> @fool|jerk|clown|genius|fool|creep|punk|loser
cheap|little|lazy|stupid|dirty|nosy|old|mean|spoiled|ugly|sneaky|greedy|rotten|lousy|worthless|useless|no_good|pompous|arrogant|entitled|overgrown|glorified|professional|wannabe|lying|filthy|rude|selfish|grumpy <1> liar|clown|clowns|jerk|jerks|fool|fools|loser|losers|crook|crooks|creep|creeps|brat|brats|hack|hacks|weasel|weasels|snake|snakes|rat|hag|crone|parasite|parasites|leech|leeches|freak|freaks|dummy|dummies|coot|geezer|geezers|thug|thugs|punk|punks|troll|trolls|witch|busybodies|old_goat|old_goats|old_bat|biddy|biddies
@weekday <1> crowd|bunch|gang of @fool|@oaf
dumbest|stupidest|laziest|rudest|ugliest|worst|dimmest|slowest|cheapest|fattest|whiniest|meanest|nastiest|sorriest <2> driver|drivers|people|person|neighbor|neighbors|resident|residents|crowd|bunch|street|block|town|fans|parents|owners|owner|council|board|commissioner|reporter|coach|customer|customers|caller|callers|commenters|man|woman|lady|generation
your <4> is|are <2> garbage|trash|joke|disgrace|pathetic|embarrassment|disgusting|horrible|awful|an_insult|rubbish|laughable|worthless
(one|guy|lady|man|woman|gal|foreman|clerk|driver) <2> with the <1> (neck|face|belly|ears|nose|teeth|breath|toupee|gut|chins) <1> (like|of)
@folk|cowboys|cowboy|crew|heroes|champions|royalty|crowd|bunch|people|person|ones <2> who|that <5> (think never|never think|don't think|can't think|think last|work never|never work|never bathe|never learn|don't bathe)
think never|last
(cowboys|clowns|cowboy|jokers|bandits|yahoos|hooligans|degenerates|geniuses|morons|vultures|pests|rejects|wannabes|prima donnas|divas) <1> (who|that|at|from|over at)
yahoo|yahoos|hooligan|hooligans|reject|rejects|joker|jokers <2> who|that|from|at|on
(not|no|never) <1> (rocket scientists|brain surgeons|nobel winners|nobel prize|mensa|valedictorian|valedictorians|harvard material)
whoever|anyone_who|anybody_who|everyone_who|everybody_who|somebody_who|someone_who|people_who|folks_who|those_who|people_that|those_of_you_who <8> is|are|was|were|be|must_be <1> @very? @very? @fool|@oaf|@beast|@dumb|@rude|@dirt
people|folks|neighbors|residents|drivers|fans|parents|owners|tourists|owners|voters|callers|commenters|they <4> are|were|must_be @very? @very? @fool|@oaf|@beast|@dumb|stupid|filthy|disgusting|lazy|ignorant|worthless|useless
the_one|the_ones|the_person|the_guy|the_guys|the_driver|the_owner|the_lady|the_man|the_woman|the_folks|the_people|the_neighbor|the_neighbors <8> is|are|was|were @very? @very? @fool|@oaf|@dumb|stupid|lazy|filthy|disgusting
you|y'all|you_people|you_guys|you_all|you_folks are|must_be|sound_like|look_like|act_like|remain @very? @very? @very? @fool|@oaf|@beast|@dumb|@rude|@dirt
you're|you_really_are|youre @very? @very? @very? @fool|@oaf|@beast|@dumb|@rude|@dirt
these|those|some <1> clown|clowns|jerk|jerks|fool|fools|loser|losers|freak|freaks|thug|thugs|punk|punks|brat|brats|dummy|dummies who|that|on|from|at|in|keep|left
the|this|that <1> clown|clowns|jerk|jerks|fool|fools|loser|losers|freak|freaks|thug|thugs|punk|punks|brat|brats|dummy|dummies <1> left|took|parked|keeps|keep|dumped|dumps|stole|broke|cut|drove|drives|thinks|think|put|puts|threw|throws|hit|ran|wrote|painted|tagged|moved|feeding|feeds|responsible|behind|complaining|blocking|stealing|dumping|speeding
pathetic|miserable|disgusting|vile|nasty|despicable|worthless|useless|stupid|dumb|ignorant|brainless|selfish|greedy|filthy man|woman|person|people|human|humans|human_being|human_beings|folks|guy|guys|lady|ladies|neighbors|neighbor|drivers|driver|residents|resident|parents|owners|owner|fans
@Name <1> is|was|are|remains|stays|became|resembles @very? @very? @oaf|@beast|@dumb|@dirt|stupid|lazy|useless|worthless|clueless|illiterate|incompetent|inept|ignorant|ugly|lying|crooked|delusional|deranged|unhinged|dishonest|arrogant|smug|obnoxious|disgusting|vile
neck|face|belly|ears|nose|hair|gut|teeth|backside|chin|chins|complexion <1> like <1> a|an|the <2> ham|hams|hog|horse|mule|trout|toad|bulldog|dumpster|cabbage|potato|bowling|catcher's|bucket|walrus|baboon|scarecrow|weasel|rat|donkey|sewer|landfill|hippo|whale|blowfish|gargoyle|possum|mop|boiled|melted|dropped|baked|billy
`;

/** On wits, manners and worth, without a bad word. */
export const witsEn = `
not|ain't|isn't|aren't|never <2> sharpest|brightest|smartest|quickest|fastest|swiftest|deepest <3> tool|tools|knife|crayon|bulb|bulbs|light|lights|candle|pencil|pencils|marble|star|fish|drawer|box|shed|bunch|tack|folks|guy|person
not|isn't|aren't|wasn't the <1> sharpest|brightest
sharpest|brightest <1> tool|knife|crayon|bulb|spoon|candle|light <2> in the drawer|shed|box|chandelier|kitchen|pack|porch|room
a|few|one|two|three|several|couple <2> bricks|brick|fries|sandwiches|sandwich|cards|card|beers|tacos|taco|cans|eggs|egg|tools|tooth|clowns|sheep|tortillas|crayons|screws|screw|pickles|apples|marbles|brain|feathers|chips|tamales|bulbs|floats|burritos|pages short|shy|light|loose|missing <1> of
elevator doesn't|does_not|don't|won't|stops <4> top
room|shoe|single|double temperature|size|digit iq
iq <2> lower|smaller|below|under|less|in_the_single
half a|his|her|their|your brain
brain_cell|brain_cells|braincell|braincells
two|couple_of neurons|braincells
nothing|not_a_thought|not_one_thought|not_much|air|sawdust|crickets|rocks|hay|marbles|empty_space|tumbleweeds|cobwebs <2> between|up <2> ears|upstairs|there|head
not|nothing|never|hardly one|single|a|an <1> thought|idea|brain <2> head|up_there|ears|born
problem <3> between <2> ears
apparently|obviously|clearly|evidently|seemingly|some_people|half_of_you|some_of_you|half <4> can't|cannot|can_not|couldn't|unable_to|never_learned_to|don't_know_how_to|doesn't_know_how_to|refuses_to|struggle_to|struggles_to <1> read|count|spell|tell_time|add|think|follow_simple|drive|tie_his|tie_their|park|tell_a|aim|comprehend|write|walk_and
can't|can you|y'all|anybody|anyone <1> read
raised|born|brought_up in|by <1> barn|wolves|hyenas|goats|raccoons|coyotes|pigs|stable|a_barn|a_sty|a_cave
mama|mother|mom|mommy|parents|anybody|nobody <1> didn't|never|failed_to|forgot_to <1> raise|teach|taught|raised <2> you|him|her|them|manners|better
dropped <3> on <1> his|her|your|their head
never|haven't|hasn't <1> worked|done|earned <1> a|an <2> day|honest_day's|day's <2> life|lives|work
all talk|hat|mouth|bark|gas and_no|no|and <1> @any
in_love_with|loves|love|loved|likes <2> sound of <2> own voice
stroke|feed|inflate|massage|stroking|feeding <2> his|her|your|their <2> ego
ego|egos <2> size|bigger|as_big|so_big|inflated
met|seen|know|known|have|had|talked_to|find <2> smarter|brighter|sharper|livelier|nicer|more_intelligent <2> doorknobs|doorknob|rocks|rock|potholes|pothole|cones|cone|furniture|houseplants|mushrooms|bricks|fence|goats|mud|raccoons|hamsters|squirrels|mosquitoes|potatoes|potato|toasters|dogs|toast|gravel
traffic_cone|traffic_cones|houseplant|goldfish|doorknob|potted_plant|potato|bag_of_rocks|bag_of_hammers|bag_of_wet|box_of_rocks|sack_of_potatoes <2> has|have|is|are|would|could <3> more|smarter|better|brighter|higher
bless his|her|your|their|its <1> heart|hearts|soul|little_heart <3> @any <3> not|no|can't|never|isn't|doesn't|thinks|still|tries|tried|believes
not one|a_single thought|brain
beyond saving|help|hope|hopeless|redemption
gene_pool|family_tree|inbred|inbreeding|village_is_missing|missing_its_idiot
evolution|darwin|natural_selection|darwin_award|darwin_awards <6> skipped|missed|work|works|winner|candidate|candidates|contender|nominee|nominees|passed
know|knows exactly who_they_are
a|an|any|even_a|even_the <2> sponge|plant|cone|sandwich|rock|brick|stump|mop|broom|toaster|potato|doorknob|doorstop|lamp|mannequin|scarecrow|parrot|goldfish|hamster|mule|goat|donkey|heifer|chicken|turkey|raccoon|toddler|kindergartner|toddlers|preschoolers|kindergartners|heifers|cows|goats|chickens|raccoons|squirrels|pigeons|monkeys|geese|ducks|first_graders|third_graders|second_graders <5> more|better|smarter|faster|brighter|further <5> than <2> you|he|she|him|her|they|them|@Name|anyone|anybody|most_of|some_of|half|our|the_whole|this_board|your
heifers|cows|goats|chickens|raccoons|toddlers|kindergartners|preschoolers|geese|ducks|cattle|monkeys|dogs|cats|mules|donkeys <8> better|smarter|faster|more_sense|straighter <6> than <2> anyone|anybody|drivers|people|residents|some|most|you|@Name|half|our|adults|grown_ups|folks
never|not|doesn't|don't|won't|didn't|rarely <3> let|lets|allow|allowed|allows <2> facts|fact|truth|number|numbers|data|evidence|reality|knowledge|math|arithmetic|logic <3> interfere|get_in|stop|slow|spoil|ruin|bother|stand
interviewed|interview|quoted|quotes|cited|cites|consulted|sourced|reported|researched <3> imagination|own_imagination|own_ego|own_reflection|own_mirror|own_backside|voices_in
distinguished|esteemed|learned|self_appointed|so_called|self_styled|resident|armchair|facebook|keyboard|internet|google|youtube|couch|barstool|weekend|curbside|comment_section|comments_section|twitter <1> alumni|graduates|scholars|scholar|expert|experts|engineer|engineers|lawyer|lawyers|legal_scholars|genius|geniuses|warrior|warriors|quarterback|quarterbacks|hydrologist|hydrologists|scientist|scientists|doctor|doctors|economist|economists|planner|planners|traffic_engineers|critics|attorneys|epidemiologists|pundits|mayor|mayors|philosophers
brave|braver|kind|generous|charitable <3> hiring|with|to_hire|to_put <4> face|voice|brain|mind like_that|like_his|like_hers|for_radio
face|voice|looks for <1> radio|newspaper|print|silent_film
hasn't|haven't|has_not|have_not|never <2> had <2> original|new|good|single <1> idea|thought
common_sense <4> isn't|is_not|not|apparently|obviously|clearly|evidently|left|optional|extinct|rare|dead|must_be|seems
(is|are) <2> (allergic to|a stranger to|strangers to|unfamiliar with|a threat to|at war with|no friend of) <1> (facts|soap|the truth|work|reading|numbers|math|logic|reality|hard work|water|manners|deodorant|thinking)
brains|sense|looks|manners <1> god|nature|the_lord gave
(hide|watch|guard|count|lock up|hold on to|hang on to|clutch) <1> your <1> (wallets|wallet|purses|purse|valuables|silverware|daughters|wives|pearls|hubcaps)
(couldn't|can't|could not|cannot|wouldn't) <3> (if (you|he|she|they) (tried|wanted|had)|to save|his way out|her way out|their way out|your way out)
to save <1> his|her|their|your life
(somewhere|there's|there is|a) <2> (village|town|zoo|circus) <3> (missing|lost|looking for|short|wants) <2> (its|an|a|his|her|one)
(must be|it's|it is) <1> (nice|hard|tough|exhausting|sad|lonely|tiring) <3> (being|to be) <2> (that|so|this) <1> (stupid|wrong|dumb|dense|clueless|bitter|lazy|useless|petty|angry)
(never|not) <2> (the|a|an) <1> (sharp|bright|smart|quick) <1> (knife|bulb|one|crayon|cookie|kid|bunch|man|woman)
all (thumbs|mouth|elbows|ears and no)
(did|does|do) <2> (you|he|she|they|your mother) <3> (drop you|hit your head|fall on your head|eat paint|eat paste|lick paint|sniff glue)
(paint chips|lead paint|glue) <4> (eat|eats|ate|eating|sniff|sniffed|sniffing|as a child|child|kid|growing up)
(eat|eats|ate|eating|sniff|sniffed|sniffing|licked) <2> (paint chips|lead paint|paste|glue|crayons)
no|zero|without|lack|lacks|lacking|missing|devoid_of <1> brain|brains|common_sense|backbone|spine|scruples|basic_decency|gray_matter|self_awareness
has|have|with no|zero <1> shame|class|manners|conscience|decency $
brain|brains|iq|vocabulary <2> size_of|smaller_than <1> a|an|his|her|their
has|have|with|got|had|got_the <1> the|an|all_the <2> brain|brains|iq|attention_span|intelligence|manners|backbone|spine|morals|social_skills|hygiene|maturity|intellect|reasoning|brainpower <1> of a|an|your|wet
attention_span|iq|brain <3> of a <1> gnat|goldfish|squirrel|moth|toddler|flea|hamster|housefly|doorknob|turnip|potato
longer|shorter attention_span|attention_spans
reading|counting|math|basic_math|arithmetic|spelling|thinking|parking|listening <1> is|must_be|isn't|seems|was <1> so_hard|a_stretch|too_hard|not_your_strong|your_strong_suit|your_thing|their_thing|a_lot_to_ask|beyond_some|beyond_them|beyond_you|too_much_to_ask
can't you read
can you even|not read
do|did you even|not <1> read
try <1> thinking|using_your_brain|using_your_head|opening_your_eyes|reading_it_again
if you|they|he|she need|needs|require|requires <3> picture_book|coloring_book|finger_puppets|hand_puppets|sock_puppets|small_words|short_words|smaller_words|words_of_one_syllable|stick_figures|pictures_drawn
use|using|in|write|wrote|put|with <2> small_words|smaller_words|shorter_words|words_of_one_syllable|one_syllable_words|crayon|hand_puppets|finger_puppets|sock_puppets|interpretive_dance <6> you|them|him|her|folks|understand|get_it|sink_in
explain|say|repeat|speak|type|write|read|spell <3> slowly|very_slowly|real_slow|nice_and_slow|in_crayon|one_syllable <3> for|to|so <2> you|them|him|her|some|folks
your|his|her|their|whose <1> mother|mom|mama|momma|grandmother|abuela|parents|daddy <3> ashamed|embarrassed|raised_you_better|raise_you_better|teach_you_anything|teach_you_to|drop_you|dropped_you|disappointed_in_you|must_be_so_proud
can't|couldn't|cannot|could_not|wouldn't|can_barely|could_barely pour|run|organize|manage|spell|boil|change|screw|punch|count|parallel|fight|lead|operate|work <3> water|lemonade|bath|tea_party|gate_latch|two|to_ten|past_ten|past_five|to_five|bulb|lightbulb|barn|boot|paper_bag|bake_sale|garage_sale|in_a_brewery|fire_drill|latch|cat|doorknob|mop|stapler|toaster|elevator
can't|couldn't|cannot find <2> backside|with_both_hands|with_a_map|rear_end|in_broad_daylight|own_feet|own_nose
can't|couldn't|cannot tie|wipe|dress|read|drive|hit|win|hold|add <2> own_shoes|shoes|own_nose|himself|herself|clock|nail|broad_side|argument|down_a_job|two_and_two
can't|couldn't|cannot <1> spell <1> @any <1> but|if
can't spell
doesn't|don't|didn't|wouldn't know <1> a|an|his|her|up|left <3> from <1> a|an|his|her|down|right
wouldn't|doesn't|don't know|recognize <1> truth|hard_work|honest_work|honest_day's|the_truth|a_day's_work <5> bit|hit|slapped|face|if
full_of hot_air|it|himself|herself|themselves|yourself|baloney|bull|nonsense
smells|smell|smelled|looks|looked|dresses|sounds|drives|walks|parks|acts|behaves|talks|eats|lives|thinks|votes <1> like <2> idiot|idiots|moron|morons|clown|clowns|toddler|toddlers|pig|pigs|hog|hogs|bum|hobo|troll|wet_dog|roadkill|low_tide|drunk|lunatic|maniac|fool|fools|slob|slobs|animals|savages|spoiled|brat|brats|sty|pigsty|sewer_rat|rats|jackass|caveman|cavemen
lives|live <1> like|in <2> she's_in_one|he's_in_one|they're_in_one
your|his|her|their big|fat|ugly|filthy|flapping|loud|dirty|giant <1> mouth|mouths|trap|face|yap
get|grow|buy|rent|find|borrow <1> a brain|backbone|spine|personality|pair|clue
empty|hollow|wooden|tiny|rotten|addled|pea|small <1> brain|brains|skull|skulls|heads|minds
gene_pool|no_brain|no_brains <4>
reason <1> we_have|we_can't_have|they_put|there_are <2> jobs|nice_things|warning_labels|directions_on|instructions_on
you|he|she|they had one_job
how <1> you|he|she|they sleep_at_night|live_with_yourself|live_with_yourselves|look_in_the_mirror
lights <1> on but <1> nobody|no_one|nobody's
lights|light <6> on <4> anyone's_guess|anybody's_guess
lot of reading|counting|math|thinking for <1> one|some|him|her|them|certain
need|needs|needed|require|requires <2> tutorial|manual|diagram|adult_supervision|instruction_manual|babysitter <1> to lean|breathe|blink|flush|tie|walk|use_a|park
whose|a_town_whose|people_whose best|only|last|brightest|one <1> idea|thought
braver|poorer|dumber|lesser for hiring|electing|having
hiring|put|with|seen <2> face|voice|brain|mind like_that
if it <1> bit|slapped|kicked|punched <1> you|him|her|them|in
university|college|institute|academy|school|phd|degree|doctorate|diploma <1> of|from|in <1> facebook|google|youtube|hard_knocks|stupid|idiots|whining|headlines|half_a|tiktok|know_it_all|hot_air|complaining|being_wrong
license|licenses <5> cereal|cracker_jack|crackerjack|happy_meal|bubble_gum|gumball|kinder_egg
if|had|with|use|using|takes|take|uses half a|his|her|their|your brain
two|three|one|few|single|last|remaining|spare <1> brain_cell|brain_cells|braincell|braincells
face only a_mother
judgment|judgement|sense|charm|wit|brains|manners of a <1> wet|dead|stale|soggy|rusty|dry|frozen|limp <1> brick|sponge|sock|noodle|bread|blanket|mop|rag|dog|hen|fish|cardboard|hinge
reading|counting|writing is <1> such_a|a struggle|chore|stretch
sound_it_out|print_yours_in_crayon|in_crayon_since
like we_taught_you|your_mother_taught
wet|soggy|damp sponge|noodle|blanket|rag <6> more|better|leadership|backbone
nobody|no_one|half_of_them|most_of_them|neither <3> can|knows_how_to|is_able_to <1> count|spell|read_a|tell_time <2> past|to|sign|calendar|their
^ rocket_scientists|geniuses|einsteins|brain_surgeons $
has|have|with|got the <1> personality|charisma|charm|warmth|imagination of <1> wet|damp|stale|soggy|cement|drywall|cardboard|doorknob|parking_ticket|tax_form|boiled|expired
if brains|brain_cells|ignorance|stupidity|whining|laziness|rudeness were|was|paid
least_favorite <1> genius|customer|commenter|councilman|commissioner|caller|critic
got <1> your|his|her|their license <2> at|from <1> flea_market|garage_sale|yard_sale|raffle|drive_thru|swap_meet|pawn_shop
takes|took a real|special winner|class_act|hero|prince|piece_of_work
that|this clown|joker|buffoon|windbag in|on|at|who|from
better|smarter than that clown|joker|fool
`;

/** Commands and jeers. */
export const rudenessEn = `
just|please|so|you|and|now|should|to|then shut_up
^ shut_up
shut your|his|her|their|yer <2> mouth|mouths|trap|traps|face|pie_hole|piehole|yap|cake_hole|lips
shaddup|stfu|pipe_down|put_a_sock_in_it
grow_up_already|just_grow_up|please_grow_up|oh_grow_up|get_over_yourself|get_over_yourselves|get_a_clue|buy_a_clue|get_bent|kiss_off|piss_off|sod_off|go_pound_sand|pound_sand
get_a_life $
get_a_life and|already|people|folks
go|please touch_grass|touch_some_grass
cry me_a_river|harder|about_it|more|to_your|to_its|to_his|to_mommy|to_momma|us_a_river|baby
boo_hoo|boohoo|waah|wah_wah|cope_harder|cry_babies|womp_womp|cry_more
nobody_asked|no_one_asked|who_asked you
shame|shame_on you|you_people|on_you|on_them|on_him|on_her
should|ought_to be <1> ashamed|embarrassed <1> of yourself|yourselves|himself|herself|themselves
hope <2> proud of yourself|yourselves|himself|herself|themselves
what|which part of <5> don't|do_you|didn't|can't <3> understand|get|grasp
(do|did|does) (you|they|anyone|y'all) (think|believe) we're|we_are <1> stupid|dumb|blind|idiots
karens|boomers|snowflakes|the_karen|a_karen|some_karen|every_karen <4> need_not|of|who|crying|whine|whines|will_complain|complaining|complains|complained|meltdown|mad|alert|triggered|please|not_welcome
ok|okay|sure|calm_down|easy boomer|karen|grandpa|princess|snowflake|buttercup|cupcake|sweetie
need|needs not_apply|not_bother
stop|quit|enough_of|spare_us|tired_of|sick_of|less|all|leave|ignore|save <2> the|your|his|her|their|all <1> whining|bellyaching|bitching|blubbering|sniveling|hissy_fit|hissy_fits|griping|bawling|pouting|sulking
whining|bellyaching|blubbering|sniveling|griping <3> unreal|in_our_inbox|to_attorney|pathetic|embarrassing|adorable|endless|inbox
keep whining|crying|bellyaching|sniveling|yapping
nobody|no_one likes|believes|respects you
nobody|no_one cares <1> what_you|about_you|about_your
what <2> wrong with you|you_people|these_people|people
how hard is_it|can_it_be to <1> read|park|pick|follow|throw|put|count|listen|rinse|close|flatten|wait|walk
are|were you stupid|dumb|kidding|insane|illiterate|that_dumb|that_stupid|that_lazy|brain_dead|people_stupid|people_dumb
snowflakes|crybabies|losers|whiners|wimps|sissies|karens need_not
`;
