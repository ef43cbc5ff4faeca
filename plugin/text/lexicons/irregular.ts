/** English irregular forms: the lemma, then its forms. */
export const ENGLISH_IRREGULAR = `
agree agreed agreeing agrees
be am is are was were been being
become became becoming
begin began begun beginning
bet betting
bind bound
bite bit bitten
bleed bled
break broke broken
bring brought
build built
burn burnt
buy bought
catch caught
choose chose chosen
come came
cut cutting
dig dug
die dying died dies
do did done does doing
draw drew drawn
drink drank drunk
drive drove driven
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
fly flew flown
forget forgot forgotten
forgive forgave forgiven
free freed
get got gotten getting
give gave given
go went gone goes going
grow grew grown
hang hung
have has had having
hear heard
hide hid hidden
hit hitting
hold held
hurt hurting
keep kept
know knew known
lead led
learn learnt
leave left
lend lent
let letting
lie lying lied lies
lose lost
make made
mean meant
meet met
pay paid
put putting
quit quitting
read reading
ride rode ridden
ring rang rung
run ran running
say said
see saw seen
seek sought
sell sold
send sent
shake shook shaken
shoot shot
show shown
sing sang sung
sink sank sunk
sit sat sitting
sleep slept
speak spoke spoken
spend spent
stand stood
steal stole stolen
stick stuck
strike struck
swear swore sworn
swim swam swum
take took taken
teach taught
tell told
think thought
throw threw thrown
tie tying tied ties
understand understood
vote voting voted votes
wake woke woken
wear wore worn
win won winning
write wrote written
child children
foot feet
goose geese
knife knives
life lives
leaf leaves
man men
mouse mice
person people
thief thieves
tooth teeth
wife wives
woman women
dress dresses dressed dressing
bus buses
gas gases gassed
news news
this this
series series
business businesses
use uses used using
pass passes passed passing
boss bosses
wish wishes wished wishing
need needs needed needing
`;

/** Spanish irregular and stem-changing forms, folded (no accents but ñ): the infinitive or singular, then its forms. */
export const SPANISH_IRREGULAR = `
ser soy eres es somos son fui fue fuimos fueron era eran eramos sea sean seamos siendo sido
estar estoy esta estas estamos estan estuvo estuve estuvieron este estemos estando
ir voy vas va vamos van iba iban vaya vayan vayamos yendo ido ve
haber he has ha hemos han hay hubo habia habian haya hayan
hacer hago hace haces hacemos hacen hizo hice hicieron haz haga hagan hagamos hecho hecha hechos hechas hara haran haremos haria harian haciendo hagale hagalo
dar doy da das damos dan dio di dieron dando dado dada denos demos deme dale dales dele
decir digo dice dices decimos dicen dijo dije dijeron diga digan dicho dicha diciendo dira diran digale diganle
poder puedo puede puedes podemos pueden pudo pude pudieron pueda puedan podra podran podria podrian
poner pongo pone pones ponen puso puse pusieron ponga pongan pongase puesto puesta puestos puestas pondra
querer quiero quiere quieres queremos quieren quiso quise quisieron quiera quieran querria querida
saber se sabe sabes sabemos saben supo supe supieron sepa sepan
tener tengo tiene tienes tenemos tienen tuvo tuve tuvieron tenga tengan tendra tendran tendremos ten
traer traigo trae traes traen trajo traje trajeron traiga traigan traigale
venir vengo viene vienes venimos vienen vino vine vinieron venga vengan vengase ven vendra vendran
ver veo ve ves vemos ven vio vi vieron vea vean viendo visto vista
salir salgo sale sales salimos salen salio salga salgan saldra sal
oir oigo oye oyes oyen oyo oiga oigan
caer caigo cae caes caen cayo caiga
pedir pido pide pides piden pidio pidieron pida pidan pidamos pidiendo pidale
servir sirvo sirve sirven sirvio sirva sirvan sirviendo
seguir sigo sigue sigues siguen siguio siga sigan sigamos siguiendo siganos siguenos
elegir elijo elige eligen eligio elija elijan elijamos
repetir repito repite repiten repitio repita
vestir visto viste visten vista
morir muero muere mueres mueren murio murieron muera mueran muerto muerta muertos muertas muerete
dormir duermo duerme duermen durmio duerma
sentir siento siente sienten sintio sienta sientan sintiendo
mentir miento miente mienten mintio mienta mintiendo
preferir prefiero prefiere prefieren prefirio prefiera
pensar pienso piensa piensas piensan piense piensen
empezar empiezo empieza empiezan empiece empiecen
comenzar comienzo comienza comienzan comience
cerrar cierro cierra cierran cierre cierren
perder pierdo pierde pierdes pierden pierda pierdan pierdase
defender defiendo defiende defienden defienda defiendan defendamos
entender entiendo entiende entienden entienda
encontrar encuentro encuentra encuentran encuentre encuentren
contar cuento cuenta cuentan cuente cuenten
costar cuesta cuestan cueste
probar pruebo prueba prueban pruebe prueben
mostrar muestro muestra muestran muestre muestren
volver vuelvo vuelve vuelven vuelva vuelvan vuelto
mover muevo mueve mueven mueva muevan
jugar juego juega juegan juegue jueguen
apostar apuesto apuesta apuestan apueste apuesten
rogar ruego ruega ruegan ruegue
colgar cuelgo cuelga cuelgan cuelgue
acordar acuerdo acuerda acuerdan acuerde
acostar acuesto acuesta acueste
apretar aprieto aprieta apriete
gobernar gobierna gobiernan
matar mata mato mate maten matan matalo matala matalos
romper roto rota rotos rotas
abrir abierto abierta abiertos abiertas
escribir escrito escrita
freir frito
conducir conduzco conduce condujo conduzca
producir produzco produjo produzca
ofrecer ofrezco ofrezca ofrezcan
conocer conozco conozca conozcan
merecer merezco merezca merezcan
agradecer agradezco agradezca agradezcan
desaparecer desaparezco desaparezca desaparezcan
nacer nazco nazca nacio
hermano hermanos hermana hermanas
casa casas
orar oro ora oras oran oren ore oremos oramos orando oraron oraremos
usar uso usa usas usan usen use usemos usamos usando usaron usado usada usados usadas
unir une unen unan unete unirse unase unamos uniendo unidos unidas unido
vender vendo vende vendes vendemos venden vendio vendi venda vendan vendido
`;
