/** English words that belittle a person, by how sure they are. Blanks separate words; `_` joins the words of one term. */

/** Said of people only: a sentence of a city that holds one is an insult, but in titles, of oneself or of an animal. */
export const foolNounsEn = `
idiot idiots moron morons imbecile imbeciles dimwit dimwits halfwit halfwits half_wit half_wits nitwit nitwits numbskull numbskulls
numskull numskulls blockhead blockheads bonehead boneheads knucklehead knuckleheads meathead meatheads airhead airheads dunce dunces
dolt dolts dullard dullards simpleton simpletons ignoramus ignoramuses birdbrain birdbrains peabrain peabrains pea_brain pea_brains
lamebrain lamebrains scatterbrain cretin cretins twit twits twerp twerps dweeb dweebs doofus doofuses dumdum dum_dum dumb_dumb
buffoon buffoons bozo bozos nincompoop nincompoops dingbat dingbats schmuck schmucks putz halfwits dunderhead dunderheads
dummkopf fathead fatheads lunkhead lunkheads chucklehead chuckleheads butthead buttheads buttface
scumbag scumbags scum lowlife lowlifes low_life low_lifes lowlives dirtbag dirtbags sleazeball sleazeballs sleazebag sleazebags sleaze
slimeball slimeballs slimebag scuzzball dirtball dirtballs riffraff rabble
crybaby crybabies cry_baby cry_babies windbag windbags blowhard blowhards gasbag gasbags loudmouth loudmouths bigmouth
freeloader freeloaders moocher moochers deadbeat deadbeats slacker slackers slob slobs layabout layabouts ne'er_do_well
ingrate ingrates nutjob nutjobs nut_job nutcase nutcases nut_case wacko wackos whacko whackos weirdo weirdos wierdo 
mouthbreather mouthbreathers mouth_breather mouth_breathers knuckle_dragger knuckle_draggers knuckledragger degenerate degenerates
lunatic lunatics bootlicker bootlickers boot_licker brown_noser brownnoser good_for_nothing good_for_nothings pipsqueak pipsqueaks
bumpkin bumpkins yokel yokels hillbilly hillbillies trailer_trash white_trash busybody busybodies hypocrite hypocrites
coward cowards sissy sissies wimp wimps wuss wusses sniveler spoilsport sore_loser sore_losers
neanderthal neanderthals troglodyte troglodytes charlatan charlatans 
killjoy killjoys drama_queen drama_queens egomaniac egomaniacs megalomaniac psycho psychos
 pervert perverts perv pervs sicko sickos tattletale tattletales crackpot crackpots 
village_idiot town_idiot waste_of_space waste_of_oxygen waste_of_air waste_of_skin waste_of_breath
crackhead crackheads tweaker tweakers meth_head meth_heads methhead methheads wino winos dopehead dopeheads skank skanks
bimbo bimbos airheaded jackwagon jackwagons clodhopper bullheaded_fool smart_aleck smart_alecks know_it_all know_it_alls
snot_nose snot_nosed pea_brained bird_brained rat_faced two_bit small_minded simple_minded feeble_minded thick_skulled thickheaded
bottom_feeder bottom_feeders grifter grifters 
jerkwad jerkwads jerk_wad jerk_wads jerkface jerkoff jerkoffs blockheaded dimbulb dimbulbs dim_bulb dim_bulbs dumbo_of_a dumbhead dumbheads dumb_bunny fussbudget whinybaby whiny_babies windbaggery nitwitted chump chumps stooge_of_a bozos simp simps scoundrel scoundrels sleazebucket toerag cheapskate cheapskates tightwad tightwads nimrod nimrods numbnuts numbnut dingus doofy goober goobers gomer hayseed hayseeds rube rubes bampot pillock plonker muppet_of_a wastrel wastrels ninny ninnies nincompoopery sorehead soreheads troublemaker_in_chief liar_in_chief
`;

/** Insults only where a construction points them at people. */
export const oafNounsEn = `
clown clowns jerk jerks fool fools dummy dummies dope dopes goof goofball goofballs loser losers brat brats punk punks
thug thugs snowflake snowflakes stooge stooges pest pests 
 phony phonies fake fakes hack hacks quack quacks savage savages 
hag hags crone vulture vultures bully bullies bum bums hobo hobos junkie junkies peasant peasants
 dictator tyrant cheater cheaters liar liars thief thieves whiner whiners complainer grump grumps grouch
 quitter quitters freak freaks maniac maniacs nuisance nuisances menace menaces airbag numpty prima_donna dictators
weakling weaklings dork dorks bores bigot bigots fatso fatty lardo geezer geezers coot old_bat 
 leech leeches parasite parasites maggot maggots
 deadwood bozo mouthpiece
 snitch snitches rat_fink turncoat backstabber
backstabbers traitor traitors sellout sellouts sorry_lot sheeple hyena hyenas jackal jackals
lapdog lapdogs airheads meddler meddlers slowpoke shrew harpy 
 basket_case head_case mental_case poser posers egghead
creep creeps crook crooks swine narcissist narcissists sociopath psychopath pinhead pinheads muppet muppets toads boor boors slime oaf oafs lout louts rascals_of_a sloth sloths
wannabes vermin has_been gossipmonger gossipmongers
`;

/** Things a person is likened to; they need to stand right behind the verb. */
export const dirtNounsEn = `
joke garbage trash filth rubbish disgrace embarrassment disaster fraud laughingstock laughing_stock failure waste scourge plague cancer stain eyesore pain_in_the_neck pain_in_the_ass
dumpster_fire train_wreck trainwreck piece_of_work piece_of_garbage piece_of_trash piece_of_filth monster menace drama_queen sorry_lot dead_weight bottom_of_the_barrel nobody nobodies embarrassments jokes frauds babies baby diva princess
witch cheat cheats sheep animal animals sponge failures monsters zero nuisance
`;

/** Animals a person is likened to. */
export const beastNounsEn = `
pig pigs hog hogs cow cows snake snakes rat rats weasel weasels worm worms cockroach cockroaches roach roaches donkey donkeys mule mules
jackass jackasses dinosaur dinosaurs fossil fossils animal animals hen hens skunk skunks toad toads
monkey monkeys ape apes gorilla whale hippo mutt mutts
`;

/** Adjectives that only belittle. */
export const dumbAdjectivesEn = `
brainless brain_dead braindead idiotic moronic imbecilic witless dimwitted dim_witted halfwitted half_witted boneheaded bone_headed
knuckleheaded empty_headed airheaded slow_witted spineless gutless two_faced sleazy slimy despicable contemptible pathetic
loathsome repulsive pompous conceited bratty whiny snivelling sniveling good_for_nothing no_good lowdown low_down
harebrained feckless simpering bloviating pea_brained bird_brained mouth_breathing knuckle_dragging lazy_ass fatuous
freeloading sponging bumbling good_for_nuthin lily_livered yellow_bellied mush_brained addle_brained featherbrained rock_headed pigheaded pig_headed bonehead knuckle_headed cl0wnish clownish buffoonish cretinous piggish hypocritical_little self_important
`;

/** Adjectives that belittle when said of a person. */
export const rudeAdjectivesEn = `
stupid dumb dense clueless ignorant illiterate incompetent inept lazy worthless useless cowardly disgusting filthy ugly fat
smelly stinky rude selfish greedy dishonest crooked nasty vile obnoxious arrogant smug delusional deranged unhinged 
entitled senile shameless trashy lying cheating thieving miserable swollen bloated petty toothless
hysterical demented uneducated childish immature hopeless creepy wretched pitiful laughable
ridiculous foolish gullible mindless thoughtless heartless unwashed inbred washed_up dumber stupider lazier uglier dumbest stupidest laziest
corrupt absurd slovenly unemployable talentless annoying
insufferable
`;

/** Foul names for a person: with obscenity an insult blocks. */
export const foulNounsEn = `
asshole assholes ass_hole ass_holes arsehole arseholes bastard bastards dickhead dickheads dick_head shithead shitheads shit_head dumbass dumbasses
dumb_ass jackass jackasses fatass fat_ass lazy_ass lazyass smartass smartasses motherfucker motherfuckers mother_fucker son_of_a_bitch sons_of_bitches
sonofabitch cunt cunts twat twats wanker wankers douchebag douchebags douche douches douche_bag scumfuck fucker fuckers fuckwit fuckwits
fuckhead fuckface shitbag shitbags shitheel bullshitter bullshitters bullshit_artist asswipe asswipes ass_wipe asshat asshats ass_hat assclown assclowns
bitches whore whores slut sluts prick pricks cocksucker cocksuckers dipshit dipshits dip_shit shitstain piece_of_shit pieces_of_shit
sack_of_shit turd turds shitweasel shitface pissant
`;

/** Words found also where they are disguised. */
export const disguisedFormsEn = `
idiot/s/ic moron/s/ic imbecile/s dimwit/s halfwit/s nitwit/s numbskull/s blockhead/s bonehead/s knucklehead/s meathead/s airhead/s dunce/s dolt/s simpleton/s cretin/s
twit/s doofus buffoon/s bozo/s scumbag/s scum lowlife/s dirtbag/s crybaby crybabies windbag/s deadbeat/s slob/s weirdo/s coward/s loser/s clown/s fool/s dummy dummies
jerk/s weasel/s parasite/s maggot/s liar/s crook/s brat/s trash garbage pathetic stupid lazy ugly brainless worthless useless disgusting ignorant hypocrite/s creep/s freak/s thug/s
jackass jackasses vermin filthy lunatic/s psycho/s witless clueless incompetent spineless snowflake/s jerkwad/s
`;
