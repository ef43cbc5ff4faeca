/** English slurs. Forms as in the list of profanity. */
export const ENGLISH_SLUR_FORMS = `
nigger/s/ish nigga/s/z nigguh/s niglet/s niggerhead/s niqqa/s nigg nignog/s nigra/s sandnigger/s
jigaboo/s jiggaboo/s pickaninny pickaninnies piccaninny darkie/s darky darkies sambo/s golliwog/s junglebunny coonass
faggot/s/y/ry fagot_s fag/s fagg fagging phag/s faggs fgt fags dykey bulldyke/s homo/s lesbo/s lezzie/s lezbo/s poof/s/ter/ters pooftah/s
tranny trannie/s trannies shemale/s heshe ladyboy/s
retard/s tard/s retarded fucktard/s libtard/s mongoloid/s mong/s spaz/zy/zes/tic_s spazz/es spacker/s
kike/s heeb/s hymie/s yid/s kyke/s jewboy/s jewess shylock/s
spic/s spick/s wetback/s beaner/s beaney tacohead/s
chink/s chinky chinaman chinamen gook/s zipperhead/s slanteye/s chingchong jap/s nips coolie/s
raghead/s towelhead/s cameljockey sandmonkey/s dothead/s paki/s muzzie/s muzzy mussie/s dunecoon/s rapefugee/s jihadi/s
injun/s redskin/s squaw/s halfbreed/s
wop/s dago/s polack/s honky honkies honkey/s whitey/s gyppo/s pikey/s gypo/s
wigger/s
boong/s
`;

/** Words above that are also ordinary words or names: they count only through the patterns below. */
export const ENGLISH_SLUR_HOMONYMS =
  'gypsy gypsies fag fags nips jap mong spic spics chink chinks homo yid paki tard tards squaw redskin redskins nig tranny whitey squaws coon coons dyke dykes fagot cripple cripples jihadi jihadis fagg sambo shylock spaz nigra nigras wop phag dago poof poofs spick muzzy hymie';

export const ENGLISH_SLUR_PATTERNS: readonly string[] = [
  'tranny|trannies|trans_freak|trans_freaks|he_she|he_shes',
  'fags|fag|fagots|queers|homos|homo',
  'jap|japs|wop|wops|dago|dagos|mong|mongs|paki|pakis|yid|yids|spaz|squaw|squaws|redskin|redskins|hymie|muzzy|whitey|sambo|poof|poofs|shylock|nigra|nigras',
  'spic|spics|spick|spicks|chink|chinks',
  '(a|you|the|those|these|some|two|dirty|filthy|damn|stupid|fat|old|no|more|many|bunch_of|all|them|typical|just) <1> coon|coons',
  'coons <2> (just|are|behaviour|behavior|always|never)',
  'coon (behaviour|behavior|ass)',
  '(two|those|these|butch|fat|ugly|angry|damn|bull|diesel|you|a_couple_of|bunch_of) <1> dyke|dykes <3> (tied_the_knot|married|couple|kiss|kissing|wedding|on_bikes|hate)',
  '(butch|bull|diesel|fat|ugly|man_hating|angry) dyke|dykes',
  'dyke|dykes <2> (tied_the_knot|got_married|marry|married|kissing|wedding|couple|behaviour|behavior|haircut)',
  '(a|you|your|typical|these|those|all_the|many|damn|dirty|filthy|such_a) <1> (queer|queers) <1> (to_me|behaviour|behavior|like|scum|people_make|agenda|freak|freaks|in_this_country|just)',
  '^ queer|queers just',
  'many queer',
  'a queer to',
  '(the|those|these|two|a|you|all|no|for|other|poor|some|old|typical|just_a|many) <1> cripple|cripples',
  "^ cripples just|are|can't|cannot",
  'cripple (behaviour|behavior|parking|spot|seats)',
  'crip|crips (parking|spot|seats)',
  'jihadi|jihadis',
  '(camel|goat|sheep) (fuck*|jockey|jockeys|jockies|lover|lovers|humper|humpers)',
  'sand (nigger*|monkey|monkeys)',
  '(porch|jungle) (monkey|monkeys|bunny|bunnies)',
  '(towel|rag|diaper|dot|taco|zipper|burr) (head|heads)',
  'ching chong',
  'slant eyed|eye|eyes',
  'half breed|breeds|caste',
  'christ killer|killers',
  'carpet (muncher|munchers)',
  'fudge (packer|packers)',
  'pillow biter|biters',
  '(jew|jews|jewed|jewing) (me|us|you|him|her|them|it|the_price|down) [down]',
  '(dirty|filthy|greedy|stinking|damn|cheap|lying|rat_faced) (jew|jews|mexican|mexicans|arab|arabs|muslim|muslims|indian|indians|gypsy|gypsies|chinese|immigrants|foreigner|foreigners|blacks|black_people)',
  '(thieving|dirty|filthy|stealing|lying|damn) <1> (gypsy|gypsies|tinkers)',
  'tar (baby|babies)',
  '(trailer|white) trash',
  'border (jumper|jumpers|hopper|hoppers|bunny|bunnies)',
  'anchor (baby|babies)',
  'uncle toms',
  'curry (muncher|munchers)',
  'moon (cricket|crickets)',
  'spear (chucker|chuckers)',
  'prairie (nigger*)',
  'yellow (peril|skinned|monkey|monkeys)',
  'mud (person|people|races|race)',
  'kung flu',
  '(china|chinese|wuhan) (virus|plague|flu)',
];

/** Dated or disputed terms: for the department head to decide. */
export const ENGLISH_DATED_PATTERNS: readonly string[] = [
  'orientals|oriental',
  'eskimo|eskimos',
  '(gypsy|gypsies|gyp|gyps|gypped|gypping|jipped)',
  'illegals',
  '(illegal|illegals) (alien|aliens|immigrant|immigrants|mexican|mexicans|people|person|persons|border_crossers)',
  'coloreds|coloureds',
  'colored|coloured (people|person|folk|folks|man|men|woman|women|families|family|choir|chorus|band|teacher|teachers|cooks|players|children|kids|boy|boys|girl|girls|school|schools|section|hands|section_hands|soldiers|workers|church|citizens|neighbors|quarter|town|community|community|residents|players|ladies|gentlemen|troops)',
  'oriental_and_colored|colored_and_oriental',
  'midget|midgets',
  'the handicapped',
  'handicapped (kid|kids|child|children|person|persons|people|student|students|resident|residents|man|men|woman|women|folks|citizens|individuals|veteran|veterans|adults|seniors|youth|neighbors|customers|community|guests|visitors|swimmers|athletes|players)',
  '(crippled|deformed) (kid|kids|child|children|person|people|man|woman|veterans|boy|girl)',
  'wheelchair_bound|confined_to_a_wheelchair|confined_to_wheelchairs',
  'deaf_and_dumb|deaf_mute|deaf_mutes|deaf_dumb',
  'mentally (retarded|defective|deficient)',
  'mental (retardation|retards|defectives|patients_running)',
  'transvestite|transvestites|transsexual|transsexuals|hermaphrodite|hermaphrodites',
  'negro|negroes|negress',
  'mulatto|mulattos|mulattoes|octoroon|quadroon',
  'spastic|spastics',
  'loony_bin|nuthouse|schizos',
  'redneck|rednecks|hillbilly|hillbillies|hicks',
  'gringo|gringos|gringa|gringas',
  'savages|savage_indians|red_indians|red_indian',
  'indian_giver|indian_givers|off_the_reservation|sitting_indian_style',
  'holy_rollers|holy_roller|bible_thumper|bible_thumpers|papist|papists|jesus_freak|jesus_freaks|mohammedan|mohammedans|moslem|moslems|moonies',
  'fresh_off_the_boat|fobs',
  'the (blind_and_lame|insane|feeble_minded|lame|deaf_and_dumb)',
  'dwarf|dwarfs <2> (wrestling|tossing|toss)',
  'Aunt Jemima',
  'sissy|sissies|pansies_who|nancy_boy|nancy_boys|girly_man|girly_men|fairies_in',
  "the homosexuals|homosexual_lifestyle|homosexual_agenda|gay_agenda|gay_lifestyle|that's_so_gay|so_gay|sexual_preference",
  'hoodrats|hoodrat|ghetto_people|ghetto_trash|ghetto_rats|inner_city_thugs',
  'crackers|cracker (trash|ass|boy)',
  'the blacks|those_blacks|these_blacks|you_blacks',
];

export const ENGLISH_SLUR_ALLOWED: readonly string[] = [
  'spic|spick [and|n] span',
  'chink|chinks (of|in) <3> (light|sun|winter|sunlight|armor|armour|wall|daylight|the)',
  'operation wetback',
  "chinaman's (peak|hat|chance_exhibit)",
  '(mindoro|negros|davao|misamis|banda|samar|zona|region|provincia) oriental',
  'negro league|leagues|leaguer|leaguers|spiritual|spirituals|baseball|ballplayers|college|college_fund|motorist|motorists|national_anthem',
  'national negro|council_of_negro',
  'mole|frijoles|frijol|vino|rio|río|arroz|cerro|humor|oso|gato|pulpo negro|negros',
  'black raccoon|raccoons',
  'oriental (rug|rugs|carpet|carpets|persimmon|persimmons|lily|lilies|poppy|poppies|shorthair|cockroach|cockroaches|hornet|fruit_fly|fruit_flies|bittersweet|medicine_school|studies|institute|art|avenue|street|road|plaza|garden|gardens|tree|trees|pear|pears|spruce|arborvitae|theater|sweetgum)',
  'american eskimo|eskimo_dog|eskimo_dogs|eskimo_pie|eskimo_roll|eskimo_pups',
  'eskimo dog|dogs|pie|pies|roll|rolls',
  'gypsy (moth|moths|jazz|rose|tavern|horse|horses|vanner|cob|wagon_exhibit|swing|kings|guitar|brass)',
  'midget (car|cars|race|races|racing|racer|racers|auto|football|league|hockey|sprint|sprints|series|lap|laps|pickles|submarine|sub|class|faded)',
  'Coon (creek|hollow|rapids|island|run|lake|road|rd|hunt|hunters|valley|bluff)',
  'coon (dog|dogs|hound|hounds|cat|cats|hunt|hunting|hunter|hunters|skin)',
  'maine coon|coons',
  'retard|retards (the|fire|flame|growth|spread|corrosion|mold|moisture|rust|spoilage|evaporation)',
  'fire|flame|smoke retard|retards|retarded',
  'Dyke (road|street|lane|court|drive|avenue|rd|st|ln|bridge|trail|park)',
  'van dyke',
  'dyke|dykes <4> (levee|levees|flood|floods|flooding|sea|river|beach|embankment|embankments|water|earthworks|dry|canal|drainage|pump|inspection|inspections|erosion|breach|repair|repairs)',
  '(levee|flood|sea|river|beach|embankment|canal|drainage|along_the|on_the|earthen|beside_the|the|dirt|new|old|breached) <2> dyke|dykes',
  'spaz (out)',
  'paddy (field|fields)',
  'homo (sapiens|erectus|habilis|economicus|ludens|faber)',
  'ecce homo',
  'wop|wops (bop|bam)',
  'Mong (kok|cai|tribe)',
  'Poof (gone|magic)',
  'and|then|with_a|go|goes|went poof',
  'smoking|smoke|smoked|cigarette|cigarettes|lit <3> fag|fags',
  'fag|fags <4> (mouth|smoke|smoking|lungs|ashtray)',
  'faggot|faggots <5> (sticks|bundle|fuel|delicious|cooked|gravy|peas|kindling|firewood)',
  '(bundle|bundles) <2> faggots|faggot',
  'queer (studies|liberation|culture|community|youth|history|theory|film|people|person|folks|eye|prom|book|authors|poets|artists|art|teens|students|identity|identities|art|pride|film)',
  '(lgbtq|lgbt|lgbtqia|trans_and|gay_and|genderqueer) <2> queer|queers',
  'the|say s word',
  'cracker|crackers (barrel|jack|cheese|and|box|country)',
  'Squaw (creek|valley|peak|lake|mountain)',
  'spastic (colon|diplegia|quadriplegia|paraplegia|hemiplegia|cerebral|muscles|paralysis|gait|paresis)',
  'the (blind_and_lame|lame) (duck)',
];

/** A post that speaks of these things uses the homonym. */
export const ENGLISH_SLUR_TOPICS: readonly { readonly words: string; readonly topic: readonly string[] }[] = [
  {
    words: 'tranny trannies',
    topic: ['transmission|transmissions|gearbox|gearhead~|gearheads|rebuild|fluid|clutch|mechanic~|torque'],
  },
  { words: 'coon coons', topic: ['raccoon|raccoons|chimney|armadillo~'] },
  {
    words: 'dyke dykes',
    topic: ['levee~ <8> (inspection|earth*|boots|tour~|walk)|embankment~|flood_control|irrigation'],
  },
  { words: 'midget midgets', topic: ['speedway|stock_cars|go_karts|racing|laps'] },
];

/** Words whose slips are found. */
export const ENGLISH_SLUR_SLIPPING =
  'nigger niggers faggot faggots retard retards retarded wetback wetbacks beaner beaners trannies towelhead towelheads';
