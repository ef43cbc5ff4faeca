/**
 * English profanity. A form list is written `base/suffix/suffix`: the base and the base with each suffix. Strong forms
 * are also looked for in disguise; patterns are in the pattern language of the room.
 */
export const ENGLISH_STRONG_FORMS = `
fuck/s/ed/er/ers/in/ing/ings/y/able/ery/face/faces/head/heads/wit/wits/tard/tards/up/ups/off/boy/boys/boi/ass/hole/nut/stick/load/ton/fest/ity/wad/bag/buddy/you/this/that/all/edup/ingly
fuk/s/ed/er/in/ing fuc/ing/in/k fcuk/ing/ed/er fvck/ing/ed/er fck/ing/in/ed/er/n phuck/ing/ed/er phuk/ing/ed/er fuq fux fuxk fkn fking fukin effing effin
motherfuck/er/ers/in/ing/a/as muthafuck/a/as/er/ers/in mothafuck/a/as/er/in mofo/s mutherfucker/s
clusterfuck/s mindfuck/s/ed skullfuck/ed unfuck/ed bumfuck buttfuck/er/ers/ing facefuck/ed ratfuck/ing/er dumbfuck/s starfucker/s absofuckinglutely fanfuckingtastic
shit/s/ty/tier/tiest/ted/ting/ter/ters/head/heads/hole/holes/show/shows/storm/storms/bag/bags/face/faced/load/loads/ton/tons/house/houses/can/canned/stain/less/list/post/posts/poster/posting/eater/heel/kicker/bird/talk/talking/tily/tiness
shite/s shyt/ty shytt shiz sht/ty/head
bullshit/s/ting/ted/ter/ters horseshit batshit apeshit chickenshit dogshit dipshit/s jackshit ratshit shitfuck/s dumbshit/s sumbitch/es sonofabitch sonofbitch hotshit
cunt/s/y/ish/face
bitch/es/ed/ing/in/y/ass/face biatch/es beotch beyotch bytch btch/es bich/es bitchez
asshole/s asshat/s asswipe/s assclown/s assface/s assfuck/er arsehole/s asshead/s assmunch assbag/s asslicker/s asskisser/s assmonkey azzhole/s 
dickhead/s dickwad/s dickface/s dickbag/s dickweed/s dickish dickless dickhole/s limpdick
cocksuck/er/ers/ing cockhead/s cockblock/ed/er/s cockface
pussy/ass pussies pusy
twat/s/ty wank/er/ers/ing/ed/s wanky tosser/s bollocks bellend/s knobhead/s minger/s
prick/ish slut/s/ty/tier/shaming whore/s/ish/house/houses whoring skank/s/y hoebag/s manwhore/s
cumshot/s cumming cumdump cumslut/s jizz/ed jizm jism
blowjob/s handjob/s rimjob/s titfuck/ing/ed
dildo/s circlejerk/s
jackoff/s jerkoff/s
wtf stfu gtfo lmfao omfg wth fml ffs milf/s thot/s
turd/s cum/s
`;

/** Strong only as a word of its own; too short, or too often part of other words, to be looked for in disguise. */
export const ENGLISH_STRONG_PATTERNS: readonly string[] = [
  'cum|cums',
  'prick|pricks',
  '(a|an|this|that|such|total|complete|you|bunch of|be|being|like) dick|dicks|cock|cocks',
  '(suck|sucks|sucking|lick|eat|my|his|your|big) <1> dick|cock|balls',
  'tits|titties|titty',
  '(go|and|f) yourself off',
  'what the f $',
  'what the f is|are|was|happened|do',
  '^ f u $',
  'f off',
  'f this',
  'f that',
  'son_of_a_bitch|sons_of_bitches|son_of_a_b',
  'piece|pieces of sh|shit',
  'kiss my ass|arse|a',
  'up your ass|arse',
  'shut the f|hell up',
  'eff off|you|this|that|em',
  'jerk|jerking|jack|jacking|wank|wanking off to',
];

export const ENGLISH_MILD_PATTERNS: readonly string[] = [
  'damn|damned|damnit|dammit|damnation|goddamn|goddamned|goddamnit|goddammit|goddam|daamn|daaamn|damm|dayum|damnn',
  'god damn|dam',
  'hell_of_a|helluva|hella|hell_yeah|hell_yes|hell_no|hell_yea|oh_hell|bloody_hell|holy_hell|what_in_hell|aw_hell|ah_hell|to_hell_with|go_to_hell|goes_to_hell|shot_to_hell|all_to_hell|raise_hell|raising_hell|raised_hell|give_em_hell|gave_us_hell|gives_us_hell|hell_with',
  '(what|who|where|why|how|when|which|is|are|was|the) (the|in the) hell|frick|freak',
  '(as|like|than|through|outta|from|sure as|hotter than|cold as|hot as|mad as|busy as) hell',
  'the hell',
  'crap|crappy|crappier|crappiest|crapload|crapton|crapshow|crapfest|bullcrap|crapped|crapping|crapola|crapper',
  'ass|asses|arse|arses|asshat|jackass|jackasses|dumbass|dumbasses|smartass|smartasses|fatass|lardass|badass|badasses|hardass|kickass|candyass|wiseass|lazyass|bigass|halfass|halfassed|tightass|punkass|sorryass|assed',
  'piss|pissed|pissing|pisses|pissy|pisser|pissant',
  'bastard|bastards',
  'bugger|buggers|buggered|bloody_awful|bloody_mess|bloody_idiot|sod_off|sodding|arsed',
  'douche|douches|douchebag|douchebags|douchey|schmuck|schmucks|putz',
  'screw_you|screw_them|screw_him|screw_her|screw_this|screw_that|screwed_over|screw_off|screw_it|screw_em',
  'sucks|suck|sucked (ass|balls)',
  'that|this|life|monday|mondays sucks|sucked',
  'frickin|fricking|friggin|frigging|freakin|freaking|frig|frick|effed|feckin|feck',
  'fubar|lmao',
  '(hot|cold|cute|tired|slow|boring|loud|fun|good|hungry|busy|wet|dry|funny|cool|drunk|ugly|early|late) af',
  '(total|pure|complete|such|utter|this|some|more|no|calling|call|called) bs',
  'scumbag|scumbags|dirtbag|dirtbags|sleazebag|sleazebags|scumbucket',
  'balls_to_the_wall|ballsy|busting_our_balls|bust_my_balls|blue_balls|grow_some_balls|grow_a_pair|no_balls',
  'hoe|hoes|thots',
  'suck_it|suckit|bite_me|bite_our',
  'poop_show|poopshow|s_show',
  'half|piss|bad|bored|big|dumb|lazy|broke|old|cheap|loud|long|hard|weird|sorry|tired|smart|stupid|crazy|slow|fat|ugly|punk|cold ass|assed|arsed',
  'my|your|our|their|his|her|yo ass|asses|arse',
  'butthead|buttheads|butthole|buttholes|butthurt|buttface|buttmunch',
];

/** Phrases in which a word above is innocent; a match inside one is dropped. */
export const ENGLISH_ALLOWED_PATTERNS: readonly string[] = [
  "hell's (kitchen|half|angels|canyon|gate|highway|backbone|belles|hollow)",
  'damn yankees',
  'to hell and back',
  'hell (gate|creek|hole_trail|in_a_handbasket_exhibit|on_wheels)',
  '(wild|two|three|pack|wild|jenny|donkeys|mules|burros|jennies) <2> ass|asses',
  'ass|asses <3> (jenny|jack|donkey|donkeys|burro|burros|mule|mules|stockyard)',
  "ass's|asses' milk",
  '(magna|summa) cum [laude]',
  'cum laude',
  '(open|puppy|winners|dog|dogs|kennel|spaniel|retriever|shepherd|terrier|hound|bulldog|lab|female|breeding|pregnant|spayed|nursing) <2> bitch|bitches',
  '(canine|canines|dog|dogs) <4> bitch|bitches',
  'bitch|bitches <8> (years_old|no_chip|chip|chipped|kennel|spayed|spay|heartworm|litter|pups|puppies|breed|walks|walk|leash|dogs)',
  '(garden|a|weed|wooden|rake|rakes|shovel|shovels|steel|long_handled) <3> hoe|hoes',
  'hoe|hoes <4> (rake|rakes|shovel|shovels|weeds|soil|garden|tool|gloves|dirt|clay)',
  'hoe (down|street|avenue|handle)',
  'moby dick',
  'spotted dick',
  'Cock Robin',
  'shuttle|weather|stop|black|game|pea|turkey|fighting cock|cocks',
  'cock (of_the_rock|and_bull|fighting|a_doodle)',
  'great tits',
  'blue|coal|great|willow|marsh|bearded|crested tit|tits',
  'tit (for_tat|mouse)',
  'craps (table|game|tables)',
  'prick|pricks (your|his|her|the|a|my) (finger|fingers|skin|thumb|dough|ears|pie|potatoes|crust|potato|eggplant|sausages|heel|conscience)',
  '(finger|needle|skin|heel|pin|little|tiny|quick|small) prick|pricks',
  'bastard (toadflax|file|cabbage|wing|sword|title)',
  '(glourious|inglourious) basterds',
  'vacuum|pump|water|filter|cleaner|machine|leaf|dust|fish|trumpet sucks|suck|sucked',
  'pussy (willow|willows|cat|cats|foot|footing|footed|toes|riot)',
  'BS (in|degree|degrees|candidate|is|program)',
];

/** Mild words that are looked for in disguise too. */
export const ENGLISH_MILD_FORMS = 'damn/ed/it dammit goddamn/ed/it crap/py jackass/es dumbass/es badass/es';

/** Words whose slips (a vowel left out, two letters swapped) are found. */
export const ENGLISH_SLIPPING =
  'fuck fucking fucked fucker motherfucker shit shitty bullshit bitch bitches bitching asshole assholes cunt cunts dickhead dickheads whore whores sluts';
