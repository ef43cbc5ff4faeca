/**
 * Words that take a side, in the pattern language of the text room. They break the policy only about a matter that is
 * pending, so they are wide. A weight of 2 is a stand by itself; 1 needs a second cue in the sentence.
 */
export interface Cues {
  /** `call`: presses the commission or readers to act; `stand`: says what ought to be; `loaded`, `benefit`: colours a notice. */
  readonly kind: 'call' | 'stand' | 'loaded' | 'benefit';
  readonly weight: 1 | 2;
  readonly patterns: readonly string[];
}

/** Who decides. */
export const BODY = [
  'commission', 'commissions', 'commissioner', 'commissioners', 'council', 'councils', 'councilmember', 'councilmembers', 'councilman', 'councilwoman', 'dais', 'aldermen',
  'alderman', 'trustees', 'city hall', 'elected officials', 'elected leaders', 'city leaders', 'our leaders', 'representative', 'mayor', 'comision', 'comisionado', 'comisionada', 'comisionados',
  'comisionadas', 'concejo', 'consejo', 'concejal', 'concejales', 'cabildo', 'ayuntamiento', 'alcalde', 'alcaldesa', 'regidor', 'regidores', 'autoridades', 'city council', 'alcaldia', 'gavel', 'people with the gavel', 'five up front', 'los cinco', 'colleagues',
];

/** What is decided about, in general words. */
export const MATTER = [
  'proposal', 'ordinance', 'plan', 'item', 'measure', 'deal', 'agreement', 'contract', 'ban', 'fee', 'rezoning', 'lease', 'sale', 'budget', 'rate', 'increase', 'hike', 'tax', 'cap', 'project',
  'change', 'annexation', 'closure', 'amendment', 'resolution', 'idea', 'thing', 'rule', 'limit', 'curfew', 'permit', 'draft', 'vote', 'bowl', 'lanes', 'cameras', 'meters', 'rebate', 'rebates',
  'propuesta', 'ordenanza', 'medida', 'contrato', 'acuerdo', 'cuota', 'alza', 'aumento', 'venta', 'cierre', 'cambio', 'proyecto', 'prohibicion', 'tope', 'impuesto', 'ajuste', 'cobro', 'incentivo',
];

export const ENGLISH_CUES: readonly Cues[] = [
  {
    kind: 'call',
    weight: 2,
    patterns: [
      'bring your (loudest|children|kids|neighbors|neighbours|friends|voice|voices|signs|whole|family|families|opinion|outrage|lungs) <8> (city hall|meeting|chamber|hearing|commission|council|dais)', 'bring them to the (meeting|hearing|chamber|commission)', '(friends|bodies|voices|allies|people|neighbors|you) in the room', 'room full of', '(whole|full|packed) (room|chamber|house) <4> (tells|shows|says|would|is)', '(come|go) (argue|fight|shout|complain|speak up|stand up|be counted|make noise|get loud)', 'say it into a|the (microphone|mic)', '(time|when|place|night|evening|day|moment|chance) to (say so|fix that|fix this|fix it|speak up|stop it|stop this|stop them|put the|do it|show them|show up|be heard|be loud|get loud|stand up)', 'a (good|fine|great|perfect|lovely) (night|evening|day|time|place) to', 'is when to', '(best|good|strong) argument [we\'ve] <2> (for|against)', 'arguments against', '(hear|heard|hearing) from <3> who are (tired|sick|fed up)', 'hands up on', 'fill them', 'let us see them try', '(let|make) (them|the dais|commissioners) (hear|see|feel|listen|squirm|explain)', '(look|looking) (them|commissioners) in the eye', 'make some noise', '(bear|keep) (it|that|this) in mind <3>', 'hint hint', 'you know what to do', 'do the right thing', 'make it <1> two for two', 'two for two', 'chicken out', 'stand firm', 'hold the line', 'keep them coming <1> they\'re', '(mail|send|deliver|write) <4> to <2> @political-body <3> before', 'remind them who|what|how|why', 'tell them who|what (you want|we want|it means)',
      '(prefer|rather|like|love|want|wish) <2> (commission|council|dais|commissioners|them|they) <1> (vote|voted|say|said|pass|passed|approve|approved|reject|rejected|listen)', '(yes|no) on (item|the|this|that) <3>', '(thank|thanks|thank you|grateful) in advance <6>', 'over (my|our) dead', 'rally for|against', 'let\'s make it', 'you know where to (find|be|go)', 'we need you (there|in|at|to)', 'your (commissioner|councilmember) needs to', 'need|needs to hear (from you|it|this)', 'stand up (and|to) be counted', 'be heard', 'write in (support|opposition|favor|protest)', 'your letter|letters <3> (matter|count|could|can)', '(they|the dais|commissioners|the commission) only (has|have|needs|need) to (listen|say|raise|vote)', 'before they (vote|sell|close|take|cut|park|turn|pave|decide|change their)', 'the people have spoken', 'names under that',
    ],
  },
  {
    kind: 'stand',
    weight: 2,
    patterns: [
      'do the math <4>', 'you be the judge', 'be the judge', 'ask yourself|yourselves', 'funny how', '(somebody|someone) has|had|needs to say it', 'here\'s hoping', '(it\'d|it would|would|that\'d) be a (shame|pity|crime|tragedy|waste)', 'a|what_a (shame|pity) (to|if|that)', '(should|could|must|ought to|has to|needs to) (stay|remain) <1> (that way|free|open|put|ours|public|as it is|where it is|quiet|wild|local|small)', 'shouldn\'t|should_not (have|be|wait|hang|depend|pay|cost|happen|come|lose|need|rest|go|take)', 'know how this (movie|story|one) ends', 'the only (people|ones|one|folks) who should', 'not one (thing|reason|good)', 'half as (wise|smart|brave|good)', 'is not a crime', 'isn\'t a crime', '(from|out of) the same (pockets|pocket|people|wallets|wallet)', 'nobody (bothered|thought|asked|mentions|talks|went)', 'nothing good', 'they (mean|want|plan|intend) to (turn|close|sell|take|shut|cut|pave|tear|end|kill|move|make you)', 'in favor of', '(with|in) the hope that', '(found|find) the nerve|courage|spine|guts|backbone', '(drones|cameras|readers|it|they|that|lane|lanes|fee|rule|ordinance|curfew) would have (found|saved|stopped|caught|prevented|helped|kept|made)', '(one|the best|a|only) (proven|sure|simple|cheap|quick|fair|smart) way to', 'if you (would rather|\'d rather|would as soon|prefer|don\'t want|do not want|are tired|\'re tired|care about|love|value) <6>', 'anyone who would (like|rather|prefer) <6>', 'two <2> (more|too many|less) than', 'picture who', 'picture (six|three|ten|that many) <3>', 'think what', 'where (it|they|the paint|the money|that) belongs', 'has|have ever had need', '(beat|beats) <2> (two|three|one|none|nothing)', 'next stop', 'side of history', 'drama|whiners|nimbys|nimby|naysayers|complainers|crybabies|haters', 'free of charge since', 'outlive', 'fad',
    ],
  },
  {
    kind: 'loaded',
    weight: 2,
    patterns: ['while <3> still (allowed|can|there|free|open|ours|exists|have it)', 'still allowed (out|to)', 'enjoy <2> while', 'left to (ripen|rot|die|wither|wonder)', 'will remember where', 'stop paying for', 'what one <2> can (do|mean)', 'a town our size', 'breath of fresh air', 'common sense', 'no more than fair', 'modest', 'a steal'],
  },
  {
    kind: 'benefit',
    weight: 2,
    patterns: ['(promise|promises|promising|deliver|delivers|guarantee|guarantees) <3> (jobs|paychecks|growth|life|savings|relief|revenue)', 'new life (for|to|into)', '(drought|future|recession|storm|flood)-proof', 'would finally', '(that|this) freedom', '(somebody|someone) to (walk|play) <3> with', 'paid for all', 'grows <2> (jobs|paychecks|pay)', '(trips|lines|waits|commutes) <1> (shorter|faster)', '(would|could) (sleep|breathe|wake|walk|play|rest) <2> (easier|easy|better|safely|again|in peace)'],
  },
  {
    kind: 'call',
    weight: 2,
    patterns: [
      'tell|ask|urge|beg|demand|pressure|push|convince|implore|remind|warn|press|encourage [the|your|our|his|her|every|all|those|these|city] @political-body <3> (no|yes|to|that|not|stop|keep|save|reject|approve|vote|pass|kill|say|enough|hands|why)',
      'tell|ask|urge|beg|remind|warn them|him|her <2> (no|yes|to|that|not|stop|keep|save|reject|approve|vote|pass|kill|enough|hands)',
      'let [the|your|our] @political-body|them [all] know <2> (that|we|you support|you oppose|families|neighbors|this|it|these|our|how much|where we stand|enough)',
      '(call|write|email|text|message|contact|phone|ring|flood|bombard) [to] [the|your|our|every|each] @political-body <3> (and (tell|ask|say|demand|urge|insist)|to (support|oppose|demand|stop|keep|save|reject|approve|vote|pass)|in (support|favor|opposition)|before they|until they)',
      'fill|pack|flood|crowd|jam|storm [up] [the|that|every|all|those] <2> (room|chamber|chambers|seats|hall|house|meeting|gallery|hearing|benches|rows|dais|aisles|council|commission)',
      'show|turn|stand|rise|come|march|rally|gather|unite <4> (and|to) (say|demand|fight|oppose|support|defend|stop|save|protect|back|reject|tell|insist|stand) ',
      'be|meet|see in|at the chamber|chambers|dais <6> ',
      'wear|bring <4> to the <3> (meeting|hearing|chamber|chambers|vote|session|commission|council)',
      'sign|signing|circulate|share the|our|this|that|a petition|petitions',
      '(protest|opposition|support) (cards|card|letters|signs|buttons|shirts|forms) <6> (fill|sign|take|grab|pick|get|bring|free)',
      '(fill|sign|grab|take|pick) <5> (protest|opposition) (card|cards|form|letter|letters)',
      'speak|speaking|stand|standing [up|out] against',
      'speak|stand|rise up for',
      '(raise|lift) your (hand|hands|voice|voices) <6>',
      'signs that|which|reading|saying read|say',
      'help us|me|them <2> (stop|save|defeat|pass|keep|protect|convince|fight|block|kill|win|persuade)',
      'join|join_us|join_in <2> (fight|opposition|effort to stop|push to|campaign to|fighting|opposing)',
      'fight [back] (for|against|this|it|the)',
      'not on our watch', 'hands off [our|the|my]', 'over our dead bodies', 'enough said <2> ', 'make [sure|it] <1> (clear to) @political-body',
      '(ask|make) the dais', 'ask them to stop', 'say yes|no to <4>', 'say [it|a] [big|loud|loudly|clear] (yes|no|enough)', 'give [it|this|them] (a|the) (yes|no|thumbs up|thumbs down|green light|boot)',
      'vote it|this|that|them|@political-matter down', 'vote the|that|this <2> down', 'vote down [the|this|that]', 'vote [this|it|the] <2> (through|in favor|against|it up)',
      '(pass|approve|adopt|reject|kill|scrap|shelve|dump|ditch|table|bury|deny|sign|fund|renew|ban|back|stop|end|keep|save|drop|nix|axe|oppose|support|defeat) (it|this|that|these|them) [already|now|please] [@political-body] $',
      '(pass|approve|adopt|reject|kill|scrap|shelve|dump|ditch|deny|fund|stop|save|drop|oppose|support|defeat|block) (it|this|that|the) <3> (commissioners|council|commission|already|now|please)',
      '^ [please|so|and|now|let\'s|lets] (pass|approve|adopt|reject|kill|scrap|shelve|dump|ditch|deny|fund|save|stop|oppose|support|defeat|block|defend|preserve|protect|keep|end|renew) (the|this|that|our|these|those) <3> @political-matter',
      'back the <1> @political-matter', 'back the ban <2>', '(put|get) <3> (on the ballot)',
      'day to say yes|no', '(thumbs|two thumbs) (up|down) (to|for)', 'let them|em cluck', 'let <4> (die|expire|lapse|fail|pass) $',
      'speak|write|mail|upload|send|submit <4> your (no|yes|opposition|support|objection|objections)', 'your no by', 'your yes by',
      'so they see|know|hear|understand|feel <5>', 'don\'t|dont|do_not let (them|the commission|the council|him|her|city hall|anyone|this|it|that|your commissioner|our|the|these|developers) <5>',
      'never let (them|the|it|this) <4>', 'let\'s (stop|save|keep|fight|defeat|pass|tell|show|make sure|send)', 'send <4> (a message|packing|back to)', 'show (them|the commission|the council|city hall|the dais) <3> (that|how|we|our|what)',
    ],
  },
  {
    kind: 'stand',
    weight: 2,
    patterns: [
      // what should happen
      '(commission|commissioners|council|chamber|dais|they|mayor|board|vote|city|everyone|lawmakers) [really|simply|just|absolutely] (should|must|ought to|needs to|need to|has to|have to|had better|better|owes|deserves to) [not|never|be|just|finally] <2> (pass|approve|approves|approved|adopt|adopted|reject|rejected|vote|fund|keep|stop|kill|killed|let|say|go|close|scrap|deny|support|oppose|renew|end|allow|ban|think|listen|know|find|leave|do|sell|protect|save|drop|back|sign|choose|honor)',
      '(it|this|that|ordinance|proposal|item|plan|measure|deal|contract|lease|ban|fee|rate|curfew|agreement|rezoning|annexation|sale|project|idea|one|draft|street|bowl|item|lanes|station|library|branch|pool|park) [really|simply|just|absolutely|definitely|clearly] (should|must|ought to|needs to|need to|has to|have to|had better|deserves to|cannot|can\'t) [not|never|be|get|go|just] <1> (pass|passed|approved|adopted|rejected|funded|stay|stopped|killed|die|go|expire|fail|happen|scrapped|denied|renewed|ended|allowed|banned|withdrawn|wait|win|lose|stand|live|built|sold|saved|kept|reined|honor|through)',
      'must|should|need|needs be (approved|adopted|passed|rejected|stopped|reined|denied|killed|saved|kept|renewed|scrapped|withdrawn|funded|banned|built|protected|torn)',
      'ought to (honor|stay|pass|fail|go|be|keep|stop|know|approve|reject|belong|remain|die|expire|think)',
      'deserve|deserves|earned|merits (a|an|the|seven|five|four|three|your|our|their|every|to|better|more|yes|no|support|approval) <3> [vote|votes|yes|pass|approval|chance|support]',
      '(hope|hopes|hoping|pray|praying|trust|wish|wishing) <6> (vote|votes|pass|passes|approve|approves|reject|rejects|commission|commissioners|council|dais|decency|sense|wisdom|goes through|right thing|stays|survives|fails|wins|loses|says yes|says no|see that|see it|sees)',
      'fingers crossed <8>', 'here\'s|heres hoping <6>', '(can\'t|cannot) wait (for|until|till|to see) <5> (vote|approve|pass|approved|passed|adopted)',
      'please don\'t|dont|do_not <5>', 'no thank|thanks [you]', 'yes please',
      // who thinks so
      '(we|i|city|staff|department|officers|librarians|crews|firefighters|neighbors|residents|everybody|everyone|team|all of us|clerks|planners|drivers) [all|strongly|fully|firmly|proudly|really|completely|absolutely|too|here|also|respectfully] (support|supports|oppose|opposes|favor|favors|endorse|endorses|reject|rejects|object|objects|disagree|agree|stand with|stands with|stand behind|stand against|stands behind|back|backs|urge|urges|denounce|condemn|applaud|welcome) <4>',
      '(we|we\'re|were|i\'m|im|i am|we are|city is|staff is|department is|are|is|stand|stands|firmly|all) [all|strongly|firmly|100|percent|solidly|totally|dead|fully|squarely|very much] (for it|against it|opposed to|in favor of|in favour of|against the|against this|behind the|behind this|all for|all in|rooting for|pulling for|pushing for|fighting for|fighting against|excited for|sick of|tired of|fed up)',
      '(city|town|department|our|city\'s|official|departments|department\'s) <1> (position|stance|view|opinion|stand) <3> (is|that|on)', 'speaking for <3> (city|department|fort|staff)', 'stance is clear', 'stand is clear',
      '(this|our) (town|city|neighborhood|community|block|street|side of town|downtown|department) [really|simply|just|badly] (doesn\'t|does not|don\'t|needs|wants|deserves|can\'t|cannot|won\'t|isn\'t|needed|will never) <4>',
      '(nobody|no one|no family|no kid|no child|no neighbor|no resident|no senior|no parent|no worker|no town|no city|nobody\'s) <2> (wants|want|needs|need|asked|should|ought|deserves|has to|likes|would)',
      'we (don\'t|do not|can\'t|cannot|won\'t|will not|refuse|must not|should not|shouldn\'t|would never|\'d never|must|deserve|can do better|deserve better) <4> ', 'we\'d never <3>', '(can|could|cannot|can\'t) afford <2> (this|it|another|that|more|to lose|to wait)',
      'left convinced', 'we (say|think|believe|know|are convinced|love this|want this|want that|want it|want those|need this|need that|need it|need those|hope|vote|urge) <3>', 'trust me|us on',
      // judgement
      '(is|are|was|be|it\'s|that\'s|such|what|isn\'t|nothing but|just|simply|this|truly|becomes|pure|plain|s|be nothing short of|called) [just|simply|nothing|but|really|clearly|truly|frankly|plainly|only] (a|an|the|one|our|pure|plain|another) <2> (mistake|disgrace|shame|shakedown|insult|betrayal|disaster|joke|ripoff|rip-off|robbery|giveaway|scam|sham|travesty|outrage|nightmare|boondoggle|waste|trap|scandal|crime|sin|gamble|errand|idea|deal|step|slap|choice|move|thing|call|no-brainer|win|win-win|blessing|gift|godsend|lifeline|game-changer|gamechanger|bargain|steal|investment|grab|handout|sellout|sell-out|folly|bet|cure|answer|solution|fix|future|kick|bullet|burden|punishment|attack|assault|poison|parking lot|loser|winner|bribe|band-aid|hoax|theft|lemon|eyesore|death sentence|bad joke|backward|backwards|luxury|farce|bandit|lie|fantasy|power grab|stunt|mess|catastrophe|blunder|treasure|victory)',
      '(would be|is|are|it\'s|that\'s|seems|sounds|feels|looks|was|were|be|so|how|truly|utterly|just|plain|downright|completely|simply|pretty|nothing short of) [so|just|simply|plain|downright|truly|utterly|completely|clearly|absolutely|really|long|the] (absurd|ridiculous|outrageous|shameful|disgraceful|reckless|foolish|stupid|unfair|unjust|cruel|wrong|insane|crazy|nonsense|unacceptable|immoral|greedy|senseless|shortsighted|wrongheaded|wrong-headed|heartless|harebrained|half-baked|indefensible|irresponsible|brilliant|unnecessary|pointless|useless|overreach|unamerican|un-american|unconstitutional|criminal|insulting|ludicrous|laughable|tone-deaf|inexcusable|unconscionable|embarrassing|worth it|worth every|good for everyone|bad for everyone|right for|wrong for|bad for|good for) ',
      'has|have|had no business', 'makes|make no|zero|perfect|little sense', 'enough is enough', 'is enough <2>', '(had|have had|has had) (enough|it with|it up to)', '(about|high|past) time (we|someone|somebody|the|this|they|to|for|that)',
      '(it\'s|its|isn\'t it|it is|now is the) [about|past|high] time <1> (to|for|we|they) (act|stop|pass|end|say|approve|reject|build|move|stand|fix|put|get|give|bring|let|ban|protect|invest|rein)',
      'before it\'s|it_is|its too late', 'while we|you [still] can', 'we can still (avoid|stop|save|fix)', '(who|nobody|no one) asked for', 'get over it', '(will|would|going to|\'ll) <1> (regret|rue)',
      '(hurt|hurts|harm|harms|destroy|destroys|ruin|ruins|gut|guts|cripple|cripples|punish|punishes|squeeze|squeezes|gouge|gouges|betray|betrays|condemn|threaten|threatens|choke|chokes|devour|eats|bleed|bleeds|rob|robs|bury|buries|wreck|wrecks|bankrupt|bankrupts|poison|poisons|strangle|rip|rips off|crush|crushes|trample|scare|scares away|drive|drives out|push|pushes out|price|prices out|sell out) [out|off|away|the|our|your|every|all|its|local|small|working|elderly|hardworking|poor] <2> (families|family|seniors|kids|children|businesses|business|neighborhood|neighborhoods|neighbors|workers|downtown|community|town|city|people|poor|taxpayers|homeowners|renters|vendors|volunteer|volunteers|history|bay|river|everyone|us|voters|residents|retirees|parents|teachers|shops|merchants)',
      'nobody|no_one|no_family|no_child|no_neighbor should [ever] [have|be|lose|pay|has|need|live|wait|choose|go]', 'why should <6>', 'highest bidder', '(line|lines|lining) <2> pockets', 'out of (our|your|their) pockets', '(on|off) the backs of', 'not for sale', 'never for sale', '(people|families|neighbors|kids) (over|before|above) (profit|profits|developers|cars|money|politics)',
      '(belongs|belong) <1> (in|on|to) <4>', 'so keep it', 'keep it that way', 'keep [the|our] <3> (open|public|ours|alive|where it is|as it is|the way|out of|in public|local|free|wild)', '(leave|leaving) <3> alone', 'stays [put|here] [period|please] $', 'wrong (direction|priorities|place|time|way)', 'right (direction|thing to do|side of history)',
      '(throw|throws|throwing|threw) <4> away', '(throw|throwing|toss|flush) <2> (money|dollars|millions) ', 'step (backward|backwards|back|forward) for', 'slap in the face', 'kick in the teeth', 'last nail', 'a dime never hurt', '(never|won\'t|wouldn\'t) hurt anyone|anybody|a_soul', 'save|saves|saving (lives|knees|our|downtown|jobs|money|the)', '(we|they|you) can do better', '(choose|pick|put|prefer|value|love|back|trust) <2> (over|above|ahead of) ', 'what (kind of|sort of) (city|town|person|commission)', '(imagine|think) twice', 'ticket to <3> ruin', 'no excuse|excuses', 'only (fair|right|sensible|logical|decent) ', 'common sense (says|tells|demands)', 'simple as that', 'period [full stop] $', 'once (it\'s|they\'re|its) gone', 'the price of (progress|doing nothing)', 'would (betray|destroy|ruin|gut|kill|cripple|doom|wreck|rob|punish|bankrupt|turn our|send us|take us) ', 'at (our|your|the public\'s|taxpayers\'|taxpayer) expense', 'for crying out loud', 'give me a break', 'come on commissioners',
    ],
  },
  {
    kind: 'stand',
    weight: 1,
    patterns: [
      'should|must|ought', 'deserve|deserves', 'enough', 'too (much|high|far|many|loud|little|long)', 'never', 'our|ours', 'please', 'worth', 'can\'t|cannot|won\'t|wouldn\'t|couldn\'t|dont|don\'t', 'yes|no|nope|yep|yup|nah', 'against', 'love|hate|loved|proud|ashamed|sick|tired', 'better|worse|best|worst', 'good|bad|great|terrible|awful|wonderful',
      'need|needs|needed', 'nobody|everybody|everyone|no_one', 'we|us|we\'re|we\'ve|we\'d', 'save|stop|keep|protect|defend|fight|fund|kill|reject|approve|support|oppose|back|ban', 'families|kids|children|grandkids|grandma|grandpa|abuela|abuelo|widow|seniors|teenagers|teens|neighbors', 'why|really|seriously|honestly|frankly', 'give|giving|hand|handing|sell|selling|locking|forcing|letting|trading|parting|closing|shutting|cutting|ending|killing|gutting|stack|stacking', 'forever|always|ever|every single', 'just|only|already|again|another', 'without', 'instead', 'imagine', 'let', 'commissioners',
      'hard|harder|easy|simple|plain', 'real|actual|true|honest|decent|sane', 'price|cost|pay|paying|pays', 'waste|mistake|risk|danger|damage|regret|mess|loss', 'dream|hope|future|progress|vision', 'belong|belongs', 'vote',
    ],
  },
  {
    kind: 'loaded',
    weight: 2,
    patterns: [
      'long overdue', 'overdue', 'much needed', '(sorely|badly|desperately|urgently) needed', 'long (awaited|needed|sought|promised|delayed|wanted)', 'needed for years', 'common sense', 'commonsense', 'no nonsense', 'forward (thinking|looking)', 'sensible|reasonable|modest|prudent|visionary|bold|brilliant|terrific|wonderful|fantastic|exciting|historic|landmark|transformative|game-changing|groundbreaking|ambitious|welcome|smart <2> @political-matter',
      'controversial', 'divisive', 'disputed|contentious|contested|unpopular|hated|dreaded|infamous|notorious|much-criticized|hotly', 'so called', 'reckless|absurd|ill-conceived|ill-advised|misguided|ridiculous|outrageous|half-baked|harebrained|draconian|heavy-handed|burdensome|costly|wasteful|job-killing|greedy|radical|extreme|sneaky|shady|suspicious|questionable|dubious|unfair|unnecessary|unwanted|excessive|bloated|sweetheart|backroom|pointless|senseless|foolish|silly|dreadful|awful|terrible|nasty|ugly|monstrous|disastrous|shameful|short-sighted|shortsighted|wrongheaded|punitive|regressive|crippling|crushing|whopping|steep|brutal|cruel|massive|scary|party-pooper|killjoy|nanny-state|boneheaded <2>',
      '(boondoggle|scheme|scam|giveaway|handout|monstrosity|eyesore|money pit|tax grab|land grab|power grab|money grab|fiasco|debacle|sellout|rip-off|ripoff)', '(finally|at last) <3> (fix|fixes|end|ends|solve|does|gets|bring|give|a|someone|doing|here|chance|coming)', 'at long last', 'ready for the|a <4>', 'no brainer', '(finally|at last) $', '(best|worst|smartest|dumbest) (idea|thing|deal|proposal|plan) ', '(as everyone knows|as we all know|everybody knows|everyone knows)', '(good|bad|great|big|exciting|terrible|wonderful|happy) news <5>', 'we\'ve (waited|dreamed|wanted) <5>', 'dream <2> (come true|for)', 'dreamed of', 'what a (difference|relief|shame|pity|waste|gift)', 'the (answer|cure|solution) (to|for)', 'funny how <6>', 'just a number', 'who knew', 'guess who', 'conveniently', 'curiously',
      '(this|our) (town|city) (has waited|waited|has needed|has long)', 'owes|owe (her|him|them|us|a)', 'beloved|unforgettable|dear', 'amazed|amazing|impressed|thrilled|delighted|excited', 'crown jewel|gem|treasure', 'tiny|little|small (the|change|price|fee|raise)',
    ],
  },
  {
    kind: 'benefit',
    weight: 2,
    patterns: [
      'no|zero|without [any|real|a] (downside|downsides|drawback|drawbacks|risk|losers|reason not)', '(zero|no) cost (to|for)', 'at no cost to', 'nothing [at all] to (lose|worry|fear|hide)', '(nobody|no one|nobody honest) <2> (to worry|loses|to fear|anything to)', 'everybody|everyone|all_of_us|we_all|the_whole_town (wins|gains|benefits|win|gain|benefit|comes out ahead)', 'win (for|all around|win)', 'win-win', 'imagine|picture|envision|think <3> (what|a|the|how|kids|families|this|if|having|walking|all|your|our|no|never)',
      'less than (a|the|one|your) <2> (coffee|taco|tacos|latte|soda|plate|pizza|sandwich|stamp|cup|snack|movie|burger|beer|lunch)', '(pennies|a few cents|nickels|a few dollars|just pennies|cents) (a|per) (day|month|week)', 'what (it|that|this|they|34 of them|those) would|could (do|mean) for', 'once and for all',
      '(would|will|could|\'ll|can|means|mean|brings|bring) <5> (jobs|paychecks|prosperity|opportunity|opportunities|growth|life|hope|prosper|thrive|future|better|safer|cleaner|brighter|happier|quieter|healthier|stronger|good for|revenue|for free|visitors|pride|dreamed|finally|savings|benefits)',
      '(safer|cleaner|fresher|happier|quieter|calmer|healthier|stronger|greener|brighter|friendlier|fewer|lower|shorter|smoother|richer|less) <2> (streets|kids|families|eggs|parents|block|blocks|teeth|neighborhoods|homes|lungs|commutes|bills|downtown|nights|ticks|traffic|lines|water|air|sidewalks|walks|city|town|waits|crime|accidents|crashes|trash|noise|smoke) ',
      '(dozens|hundreds|thousands|ninety|plenty|lots) of <3> (jobs|paychecks)', '(good|great|new|real|local|high-paying|well-paid) <2> jobs', 'bigger tax base', 'saves lives|money|time', 'puts money|food', 'pays for itself', 'only (good|upside|upsides|benefits|winners)', 'upside', '(simply|easily) the best', 'finally no more', 'no more <3>', 'works (wonders|miracles)', 'pay off', '(can|could|could finally) (sleep|breathe|relax|stay home|walk|play|prosper)',
      'find|finds|catch|catches|stop|stops <2> (stolen|thieves|criminals|crooks)', 'keep (our|kids|families|us) <2> (safe|safer|dry|warm|home|off)', 'for (the|our) (kids|children|future|grandchildren)', 'makes (life|everyone|our|us|downtown) <2> (better|easier|safer|stronger|happier)',
    ],
  },
];

export const SPANISH_CUES: readonly Cues[] = [
  {
    kind: 'call',
    weight: 2,
    patterns: [
      '(vengase|venganse|vengan|venga|ven|caigan|caigale|lleguen|presentense|traiganse|traigase|traigan) <6> (que la vean|que lo vean|que los vean|que los oigan|los palos|ruido|al cabildo|a la comision|a gritar|con todo|cabildo)', 'ahi nos vemos <6> (cabildo|comision|sala|sesion|ayuntamiento)', '(que hagan ruido|hagan ruido|con ruido)', 'mirandolos a la cara', 'se les dice a <4>', '(si nadie|nadie) mete las manos', '(pasamos|pase|circulamos|hay|traemos) <2> hoja <2> firmar', 'que se quede|queden', 'gracias de antemano <6>', 'no se rajen|raje', 'acuerdese|acuerdense|acuerdate <2> (de|quien|que)', '(hagan|haga) lo correcto', '(los|las) <2> (de enfrente|de arriba|del estrado) <4>', 'ya (dejenlas|dejenlos|dejenla|dejenlo) (ir|ser|en paz)', '(no|n0|si) (al|a la|a los|a las) <4>', '(este|el) punto es suyo', '(buena|gran) noche para (arreglar|decir|parar|cambiar|que)', 'diciendole (no|si) <3>', 'a la una a las dos', '(sumese|sumense|sumate|unase|unanse) (a la|al|a los) <3>', 'cuando le pregunten <4> acuerdese', 'pongales la camiseta', 'que (venga|vengan) a (una|ver|nuestras|la) <3>', 'digan presente',
    ],
  },
  {
    kind: 'stand',
    weight: 2,
    patterns: [
      '(haga|hagan|haz) (la cuenta|cuentas|numeros) <4>', '(usted|ustedes) (juzgue|juzguen|dira|diran)', '(preguntese|preguntense|preguntele|preguntenle) <6>', '(alguien tiene que|alguien debe) decirlo', 'gracias a dios', '(seria|que) una (pena|lastima|tristeza|verguenza|vergüenza) <3>', '(no es|no son) (un|ningun) (delito|crimen|pecado|monstruo)', 'nadie (le|les|nos) (pregunto|pidio|consulto|aviso)', 'nos quieren <6>', 'quieren que (se|nos|el|la|los|las) <5>', 'que no (le|les) (cuenten|digan|engañen|mientan)', 'hacen drama', 'ni modo', 'con todo respeto <2> (a quien|a quienes|a los|al)', 'sentimentalismos aparte', 'ya era hora', 'asi (si|no) se (administra|gobierna|hace|trata)', 'de verdad <2> (eso|es|queremos|vamos|van)', 'nomas por <4>', '(ni un|ni una) <3> mas', 'no se (remata|rematan|vende|venden|regala|regalan|negocia|negocian|toca|tocan|cambia|cambian)', '(que|quien) <2> (nunca|jamas) (piso|ha pisado|cargo|ha cargado|vivio|trabajo) <3>', 'medicina en el vaso', 'el pan <2> (jardinero|familia|gente)', '(le|les) quiten (el pan|el trabajo|la chamba|su)', 'porque de algun lado', '(nadie|ninguno de ellos) <2> volveria', 'de sustos', 'por un (ruidito|capricho|puñado)', 'lo justo',
    ],
  },
  {
    kind: 'benefit',
    weight: 2,
    patterns: ['promete|prometen <4> (empleos|trabajos|vida|mejor|seguridad|ahorro|progreso)', 'vida nueva (para|a)', 'nueva vida (para|a)', 'devolver*|devuelve|devolverles <3> (sueño|paz|tranquilidad|vida|calma)'],
  },
  {
    kind: 'call',
    weight: 2,
    patterns: [
      '(diganle|diganles|digale|digales|dile|diles|pidanle|pidan|pidale|pidele|exijanle|exija|exijan|exige|exijamos|exijale|reclamen|reclamele|insistan|insistale|recuerdenle|recuerdele|haganle|hagale|hagan|haga|hazle|advierta|avisenle) <4> (@political-body|saber|que|no|si|su) <5>',
      'diganselo|digaselo|diselo|haganselo|hagaselo|exijanselo <6>', '(diga|digan|digamos|di|decir|decirle|decirles|diganle|digale|diganles) <2> (que no|que si|no|si|basta|presente)',
      '(llame|llamen|llama|llamele|llamenle|llamale|escriba|escriban|escribale|escribanle|escribele|busque|busquen|presione|presionen) <3> @political-body <3> (y|para|que)',
      '(llenar|llenemos|llenen|llene|llena|abarrotar|abarrotemos|abarroten|retacar|retaquemos|llenamos|inundar|inundemos) <1> (la|el|las|los) (sala|cabildo|camara|sesion|recinto|ayuntamiento|junta|audiencia|sillas|salon|asientos|pasillos)',
      '(vayan|vaya|ve|vengan|venga|ven|acudan|acuda|asistan|asista|vamos|presentense|lleguen|llegue|todos a|nos vemos|ahi nos vemos|los esperamos|hay que ir|hay que estar|hagamos|acompañenos) <5> (apoyar|oponerse|oponernos|defender|defendamos|exigir|parar|pararlo|frenar|frenarlo|protestar|decir|decirles|gritar|impedir|impedirlo|rechazar|reclamar|salvar|apoyo|hacer ruido|hacernos oir|bulto)',
      'nos vemos en [la] (sala|cabildo|sesion|audiencia|comision)', 'que [los|la|el|nos] <1> @political-body <2> (oiga|oigan|escuche|escuchen|sepa|sepan|entienda|entiendan|vea|vean|vote|voten|apruebe|aprueben|rechace|rechacen|no)', 'que se (escuche|oiga|sepa|apruebe|rechace|vote|quede|queden|cierre|venda|haga|pase|acabe|cumpla) <4>', 'que (pase|no pase|siga en manos|sigan|no lo|no la|no se|no nos|no vengan|nadie venga) <6>',
      '(firme|firmen|firmemos|firma|junten|juntemos|comparta|compartan|circulen) <3> (peticion|peticiones|firmas|hoja|carta|pliego|todos|en contra|a favor)', 'firmemos todos', '(levante|levanten|levantemos|levanta|alce|alcen|alcemos|alza) <2> (mano|voz)', '(raise|levantar) <2> (mano|hand)', 'hay que (llenar|parar|frenar|apoyar|aprobar|rechazar|defender|oponerse|decir|decirles|impedir|ir|salvar|exigir|votar|hacer|luchar|pelear|detener|cuidar|proteger|pelearle|aprobarlo|aprobarla|pararlo|pararla|echarle)',
      '(no dejen|no dejemos|no deje|no dejes|no permitan|no permita|no permitamos|no lo permitan|no lo permita|no lo permitamos|no la permitan|no se dejen|no nos dejemos|no se deje|no te dejes|no podemos permitir|no podemos dejar|no vamos a permitir|no vamos a dejar|no nos vamos a dejar|no se presten|impidan|impidamos|frenemos|paremos|detengamos|evitemos|salvemos|salven|salve|defendamos|defiendan|defiende|rescatemos|protejamos|luchemos|unamonos|apoyemos|aprobemos|rechacemos|respaldemos|digamosle|luchen) <6>',
      '(aprueben|aprueba|apruebe|apruebenlo|apruebenla|apruebelo|rechacen|rechace|rechacenlo|rechacenla|voten|vote|tumben|tumbenlo|tumbenla|echen|retiren|parenlo|parenla|frenenlo|frenenla|sueltenlo|respalden|apoyen|apoye|apoya|dejenlo|dejenla|quitenlo|quitenla|detenganlo|detenganla) <2> (a favor|en contra|que si|que no|ya|lo|la|el|este|esta|por favor|comisionados|senores|señores)', '(voten|vote|vota|votar|votemos) <2> (a favor|en contra|que si|que no|si|no)',
      'ni un paso atras', 'manos fuera', 'fuera manos', 'no (a|al) (la|los|las|cierre|alza|aumento|cobro|parquimetros|venta|bodega) <3>', 'si (a|al) (la|los|las) <3>', '(dejen|deje|dejen ya) (trabajar|vivir|de|en paz|ahi|que) <3>', 'ponganse las pilas', 'haganse oir', 'hagamonos oir', 'hagamos ruido', '(lleve|lleven|traiga|traigan|pongase|ponganse|vistan|vista) <4> (a la sesion|a la audiencia|al cabildo|a la junta)', 'con todas sus letras', '(su|tu) (no|si) (cuenta|antes)', 'comentele <3> que',
    ],
  },
  {
    kind: 'stand',
    weight: 2,
    patterns: [
      '(la|el|los|las|comision|comisionados|cabildo|ciudad|concejo|propuesta|ordenanza|esto|eso|medida|contrato) <2> (debe|deben|deberia|deberian|tiene que|tienen que|se tiene que|se debe|necesita|merece) [de] <2> (aprobar|aprobarse|aprobarla|aprobarlo|pasar|rechazar|rechazarse|rechazarla|rechazarlo|votar|prestarse|quedarse|seguir|cerrar|cerrarse|vender|venderse|parar|pararse|frenar|frenarse|caer|morir|escuchar|pensar|apoyar|cambiar|quitar|quitarse|permitir|ganar|perder|ir|irse|decir|salir|cobrar|renovarse|ser)', 'se tiene|tienen que (aprobar|rechazar|quedar|parar|ir|acabar|hacer|votar)', 'tiene|tienen que (aprobarse|rechazarse|pasar|quedarse|pararse|irse|acabarse|votarse)', 'no (debe|deben|deberia|deberian|puede|pueden) [de] (aprobarse|pasar|prestarse|cerrar|cerrarse|venderse|vender|permitirse|permitir|ser|quedarse|ocurrir|cobrar|quitar|quitarnos|quitarse)', 'debe|deberia|merece [de] (aprobarse|pasar|ganar|quedarse|rechazarse|un si|un no|nuestro apoyo|una oportunidad|votarse)',
      '(ojala|esperemos|esperamos|confiamos|deseamos|dios quiera|rogamos|cruzamos|crucemos) <6> (apruebe|aprueben|pase|vote|voten|rechace|rechacen|comision|comisionados|cabildo|quede|gane|pierda|sentido|escuchen|escuche|cordura|decencia|se de|se haga|no|dedos|si)', 'dedos cruzados',
      '(estamos|estoy|esta|estan|ciudad esta|somos|sigo|seguimos|vamos) [todos|totalmente|firmemente|cien por ciento|muy|bien] (a favor|en contra|de acuerdo con|hartos|hasta la|con todo|listos para defender|puestos)', '(apoyamos|respaldamos|rechazamos|nos oponemos|me opongo|se opone|se oponen|apoyo|respaldo|repudiamos|condenamos|celebramos|aplaudimos|defendemos|exigimos|pedimos que|urgimos|aprobamos|reprobamos|queremos que|preferimos) <4>', 'no (queremos|necesitamos|nos hace falta|nos conviene|les conviene|le conviene|conviene|merecemos|estamos de acuerdo|hace falta|se vale|es justo|tiene sentido|tienen sentido|tiene caso|tiene nombre|tiene madre|tiene perdon|aguantamos|sirve|va a servir) <4>', '(queremos|necesitamos|nos urge|nos conviene|merecemos|requerimos|ya queremos|ocupamos) <3> (que|esta|este|esa|ese|esas|esos|estas|estos|nuestra|nuestro|nuestras|nuestros|mas|un|una) <3>', 'necesitamos que se', 'la (postura|posicion|opinion|vision) [oficial] (de|del) <3>', 'nosotros [les|le|si|no] (decimos|creemos|pensamos|queremos|opinamos|sabemos|apoyamos|votamos|vamos)', '(lo|la) (decimos|digo|creemos) (claro|sin rodeos|fuerte|sin pelos|asi|con todo)', 'en contra de [la|el|los|las]', 'a favor de [la|el|los|las]', 'sin pelos en la lengua', '(ya|ya nos|ya me|nos) (cansamos|hartamos|hartaron|cansaron|basta|estuvo|estuvo bueno|tienen hartos)', 'ya basta', 'ya estuvo', 'basta de <4>', 'ya es hora de|que', '(ya era|ya es|es) hora <2> (de|que)', 'ya toca', '(nadie|ninguna familia|ningun vecino|ningun niño|ningun abuelo) <2> (quiere|pidio|necesita|debe|deberia|merece|tendria|tiene|los va a|aqui|aguanta|se merece)', 'aqui nadie', 'como que no', '(esa|esta|ese|este) <2> (sobra|sobran|no va|no pasa|urge|no sirve|se queda|se va)',
      '(es|seria|son|serian|fue|sera|resulta|me parece|nos parece|parece) [solo|puro|pura|nomas|simplemente|claramente|francamente|todo|toda|todos|mas que|simple|una|un|lo|la|el] <2> (error|burrada|vergüenza|verguenza|robo|atraco|abuso|injusticia|injusto|injusta|locura|tonteria|disparate|barbaridad|desastre|disgrace|mistake|traicion|trampa|engaño|burla|insulto|golpe|bofetada|cachetada|pesimo|pesima|absurdo|absurda|ridiculo|ridicula|correcto|mejor|peor|indispensable|urgente|necesario|necesaria|justo|justa|buena|bueno|mala|malo|gran|excelente|maravilla|bendicion|regalo|cochinada|porqueria|negocio|negociazo|tiro|condenar|mandar|quitarle|castigar|matar|acabar|dejar|tirar|anti-science|wrong|inaceptable|indignante|irresponsable|peligroso|peligrosa|crueldad|cruel|crimen|pecado|solucion|esperanza|futuro|retroceso|avance|capricho|ocurrencia|aberracion|payasada|estafa|fraude|tranza|saqueo|despojo|ruina|muerte|farsa|jalada|mentira|vil|despilfarro|derroche|inversion|acierto|orgullo|sentido comun|disgracia)',
      '(ni de broma|ni de chiste|ni loco|ni locos|ni hablar|ni pensarlo|ni madres|de ninguna manera|bajo ninguna circunstancia|por nada del mundo|asi no|no y no|no pasaran|ni maiz|nel|nunca jamas)', 'se queda punto', '(se queda|se quedan|no se toca|no se tocan|no se vende|no se venden|no se cierra|no se quita|no esta en venta|no estan en venta) <2>', 'no hay pretexto|excusa|vuelta|duda|razon', 'tiro en el pie', 'y (punto|ya) $', 'cuatro carriles y ya', '(es|seria) (condenar|mandar|quitarle|quitarles|darle|dejarlos|dejarnos|regalar|acabar|matar|castigar) <6>', '(va|van) a (subirles|subirnos|subirle|dejarles|dejarnos|quitarnos|quitarles|arruinar|destruir|acabar|matar|perjudicar|pagar|costarnos|costarles|lastimar|sacar adelante|beneficiar|salvar|dañar|ahogar|correr|encarecer) <5>', 'lo van a pagar', 'la vamos a sacar adelante', 'sacar adelante', '(nomas|solo|solamente|nada mas) (estorban|estorba|sirve para|sirven para|beneficia|benefician|perjudica)', '(por eso|asi que|por lo mismo|de ahi que) <2> (urge|urgen|hace falta|hacen falta|pedimos|hay que|necesitamos|queremos|decimos|apoyamos)', 'urge (el|la|los|las|que|un|una|aprobar|parar|frenar)', '(migajas|regalos|regalito|privilegios|cachetada|dinero tirado) <3> (para|a)', 'a costillas (de|del|nuestras)', 'de nuestro bolsillo|bolsillos', 'nuestros bolsillos', '(condena|condenan|castiga|castigan|perjudica|perjudican|mata|matan|arruina|arruinan|destruye|destruyen|ahoga|ahogan|exprime|exprimen|lastima|lastiman|roba|roban|golpea|golpean|encarece|afecta|afectan|beneficia) <2> (familias|familia|vecinos|gente|pobres|niños|abuelos|comerciantes|negocios|trabajadores|barrio|colonia|pueblo|ciudad|todos|clientes|jubilados|mayores|quienes)', 'lo (correcto|justo|mejor|peor|unico|sensato) <3>', '(mejor|antes) (que|de que) sea (tarde|demasiado)', '(como|que) (se atreven|se les ocurre|nos van a|es posible)', '(nos|les) (quieren|van a|pretenden) (quitar|cobrar|vender|cerrar|imponer|ver la cara|robar|sacar|exprimir|meter)', 'quieren (calificarnos|cobrarnos|quitarnos|vendernos|imponernos|privatizar|quitar|vender|cerrar)', '(merece|merecen|se merece|merecia) <3> (homenaje|calle|nombre|respeto|quien|mejor|vivir|mas|parque|biblioteca|apoyo)', 'no son|somos (mercancia|negocio|cajero|numeros|alcancia)', '(prohibirnos|cobrarnos|quitarnos|imponernos) <4>', 'las cosas como son', 'no se vale', 'que (tristeza|verguenza|vergüenza|coraje|lastima|barbaridad|descaro|necedad|ganas de)',
    ],
  },
  {
    kind: 'stand',
    weight: 1,
    patterns: [
      'debe|deben|deberia|deberian|tiene_que|tienen_que', 'basta|jamas|nunca|nadie', 'nuestro|nuestra|nuestros|nuestras', 'queremos|necesitamos|merecemos|exigimos|pedimos|podemos|hacemos', 'mejor|peor|pesimo|pesima|buena|malo|mala|bueno', 'por_favor|porfa|ojala', 'urge|urgente', 'injusto|injusta|justo|justa|digno|digna', 'demasiado|tanto|tanta|tantos', 'si|no|ni', 'ya', 'familias|niños|hijos|abuelo|abuela|abuelos|gente|vecinos|comerciantes|pobres', 'defender|salvar|cuidar|proteger|apoyar|aprobar|rechazar|parar|frenar|oponer*', 'vender|cerrar|quitar|cobrar|cobrarle|cobrarnos|quitarle|privatizar|regalar|echar', 'solo|puro|pura|nomas', 'sin', 'claro|clarito|verdad|neta|franca*|honest*', 'error|daño|riesgo|peligro|perdida|robo|abuso|caro|cara|carisimo', 'sueño|futuro|progreso|esperanza|orgullo', 'nosotros|nos', 'vote|voten|voto', 'imaginese|imaginense|imagina', 'por_que|porque', 'siempre', 'ahora_si', 'otra_vez', 'en_vez', 'de_verdad', 'comisionados', 'confianza', 'pobre',
    ],
  },
  {
    kind: 'loaded',
    weight: 2,
    patterns: [
      'polemic*', 'controvertid*|controversial|controversiales', 'tan (necesari*|esperad*|anhelad*|cacaread*|sonad*|llevad*|criticad*|desead*|mentad*|urgente|pedid*|dañin*|absurd*)', '(muy|mas que|sumamente|harto) (necesari*|esperad*|urgente|sospechos*|anhelad*|absurd*|costos*|oportun*|atinad*|acertad*|justo|justa|sensat*)', 'largamente', 'mal llamad*', 'dichos*|bendito|bendita|mentad*|famos* <2> @political-matter', 'supuest*', 'absurd*|ridicul*|descabellad*|irresponsable|injust*|abusiv*|excesiv*|exagerad*|desmedid*|leonin*|caprichos*|inutil|innecesari*|sospechos*|turbi*|tramposo|tramposa|ocurrencia|descarad*|nefast*|desastros*|lamentable|dañin*|vergonzos*|absurda|arbitrari*|odios*|odiad*|impopular|polemica|criticad*|dudos*|oscur*', 'sensat*|atinad*|acertad*|visionari*|modernisim*|maravillos*|estupend*|fantastic*|magnific*|historic*|valiente|noble|generos*|ansiad*|anhelad*|brillante|excelente|bienvenid*|oportun* <2>', 'de sentido comun', '(ya|que ya) [le|nos|les] (urgia|urge|hacia falta|tocaba|era hora|queriamos|faltaba|necesitabamos|necesitaba)', 'desde hace años', 'por fin', 'al fin', 'hace años que', '(queridisim*|querid*|inolvidable*|entrañable*|amad*) <2>', 'le debe <3> (homenaje|reconocimiento|calle)', 'le debemos', '(gran|buena|excelente|mala|pesima|triste) (noticia|idea|oportunidad|iniciativa|propuesta|medida|decision)', 'que (buena|gran|mala|pesima) (idea|noticia|ocurrencia)', 'tan pedido', 'la joya', '(dicen que|segun ellos|segun eso) <6>',
    ],
  },
  {
    kind: 'benefit',
    weight: 2,
    patterns: [
      '(solo|solamente|nomas|puras|puros|unicamente) <2> (cosas buenas|beneficios|ventajas|ganancias|cosas)', '(sin|cero|ningun|ninguna) <1> (desventaja|desventajas|costo|gasto|gastos|riesgo|perdida|perjuicio|pero|molestia)', '(todos|todas|todo el mundo|toda la ciudad) (ganamos|ganan|salimos ganando|se benefician|nos beneficiamos|salen ganando|gana)', 'nada (que|de que) (perder|temer|preocuparse|esconder)', '(imaginense|imaginese|imagina|imaginate|imaginen|imagine|piensen|piense|piensa) <5>', 'menos (que|de lo que cuesta) (un|una|lo que) <3>', '(traera|traeria|traerian|trae|dara|daria|darian|generara|generaria|significa|significaria|tendra|tendriamos|tendremos|seran|serian|podran|podrian|haria|hara|vendran|vendria) <4> (empleos|trabajos|trabajo|empleo|chamba|prosperidad|seguridad|tranquilidad|beneficios|progreso|vida|esperanza|oportunidades|orgullo|mejor|mejores|todos|futuro|sueldos|desarrollo|crecimiento|dormir|paz|gratis|turismo|bienestar)', '(calles|niños|vecinos|barrios|familias|colonias|dientes|casas|parques) [mas] (seguras|seguros|secas|limpias|tranquilas|felices|sanos|sanas|contentos|limpios|unidas|tranquilos|bonitas|bonitos)', 'mas (seguridad|empleos|trabajo|vida|tranquilidad|limpi*|segur*|sano|sana|bonit*|vivo|viva)', '(dormiriamos|dormirian|dormiran|dormiremos|viviriamos|viviremos|viviran|respirariamos|ahorrariamos|ganariamos|estrenamos|estrenariamos) <3>', 'de una vez por todas', 'se paga solo|sola', 'vale la pena', 'vale cada (centavo|peso|dolar)', 'la (solucion|respuesta) (a|para|de)', 'por unos (centavos|pesitos|cuantos)', 'puros beneficios',
    ],
  },
];
