/** Short words of both languages that are never the torn-off piece of another (folded), beside the function words. */
export const FRAGMENT_WORDS: ReadonlySet<string> = new Set(
  'a b c d e g h i j k l n o q r t u v w x y z blow hand rim jack jerk horse bat ape dumb holy fat ah am as ask ass at bar bat bed bet big bit bow box boy bus but buy cab can cap car cat cow cub cup cut dam dad dig dim dip dog dot dry due dye ear eat egg end era eve eye fan far fat fax fee few fig fit fix fly fog fox fun fur gap gas gel get gin god got gum gun gut guy gym ham hat hay hen hey hip hit hoe hot hub hug hum ice ill ink inn jam jar jaw jet job jog joy jug key kid kit lab lad lap law leg let lid lie lip lit log lot low mat max mob mop mud mug nap net nod nut oak oat odd opt ore owe owl own pad pan pat paw pay pea pen pet pie pig pin pit pod pop pot pub put rag ran rat raw ray red rib rid rig rim rip rob rod row rub rug rum run rush sad sat saw sea see set sew sex shy sin sip sir sit six ski sky son spa spy sub sue sum sun tab tag tan tap tax tea ten tie tin tip toe ton top tow toy try tub tug van vet via wax web wet win wit won yes yet zip zoo ten con pan sal mar sol pez rey ley voz luz paz col gol red fin gas par mas mal bar oro ojo uva ala ave pie pio rio tio tia dia via ley ver ser dar van ven sea fue ya va vi da di ni sol son soy hoy ahi sed ser tal tan ten tez tos tres uso vez vino voy zar pe pa ma ta co ch pend maric marc fag jo mar pin pinch pan puta mama chin chinga cab cabr cojo jod as pas cock cocks dick pus puss wan cum whor slu twa shi bull sh ca do re ho'
    .split(' ')
    .filter(
      (word) =>
        ![
          'pend',
          'maric',
          'pinch',
          'puta',
          'chinga',
          'cabr',
          'jod',
          'puss',
          'whor',
          'slu',
          'twa',
          'shi',
          'sh',
          'marc',
          'pus',
          'pu',
        ].includes(word),
    ),
);

/** Words that look like the slip or the stretch of a bad word and are not (folded). */
export const NOT_DISGUISED: ReadonlySet<string> = new Set(
  'marca marcas retardo retardos cbrn pta put puts sit sits shot shots shut shuts suit such sucks duck ducks luck tuck buck puck muck bush bitch-proof batch botch butch both birch beach bench chunk coco coke cook cooks cork dike dock deck duke disk count counts cont cant cent cunningham pussycat pussycats pussywillow punt punts pints pint pick pics prik perk park pork whole where wore whoa wink walk work hoard whale slot slots salt silt slit stint twit twist tweet tact bulls bullet bulletin bullets built vega vegas vigor vara varas verja virgo viga marco marcos marino coma coño-proof como caco cubo cielo cultura cuero cuerno cuerpo culebra culebro cabrales cabrera cabrito cabritos cabrilla cobran cobro cobra cobras carbon carbón carbones corban crab cabra cabras mareo miedo media medida moda mida merida merced merda puerto punto punta pauta pita pato pota pito ptas pts pinces pince chigo chico china chino chinos chongo chango change changed changing chengdu gringo jordan jorden joven jodhpur judo jade jota jotas joyo fag-end fang fangs flag flags frog frogs fig retrad retrato retratos tarde tardes trade trades dart darts spice spices spicy spec specs spac sapic peinado pinchar pincha pinchan pincho pinchos pinche mayate matey mango mangos mongol mongoose coon coin coins corn corns icon icons cono conos con cosa chinook nikon jack-off phuc phuket fuchs wanka wanda tart tarts tater shift shifts shirt shirts short shorts shiitake shitake shih sheet sheets shite-hawk hits this hist dicta ditch dictum clit cult cults scunthorpe penistone lightwater essex sussex middlesex cockburn cockrell peacock woodcock hancock hitchcock babcock alcock cocktail cocktails mocktail mocktails cockpit cockatoo cockatiel cockatiels cockroach cockroaches cocker weathercock cockspur assess assassin assassins matsushita mishit whorl whorls whores-proof slough slout kite kites kike-proof keik hebe heed heel gook-proof goku gokul koko kook kooks dyked japan spook spooks prickly pear prickle prickles pricked twatter titus titan titans tito bosch bastardo rapper scrap crappie crappies putt putts putter putting putty puttied puree pure pute putnam reputation computer computers diputado diputados disputa disputas computo reputacion imputado imputada imputados diputada diputadas computadora computadoras comput coñac ojetes-proof'.split(
    ' ',
  ),
);
