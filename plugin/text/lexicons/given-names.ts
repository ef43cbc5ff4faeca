/** Given names and short forms beyond the common ones, folded. Names that are also common words are left out. */
export const RARER_GIVEN_NAMES: ReadonlySet<string> = new Set(
  `abelardo abril adela adele agapito aisha akira alan alba alden alfie ali alisha alma alonzo alvin amaro amaya amir amos anahi anabella
anastacio anders angie angus anika anselmo antoine apolonia archie arely ariadna arlene armida arnulfo arvin asa asher augusto augustine avery azucena
baldemar barney barry basilio bea beatrix beau benny bernice bertha bessie beulah bex bibiana billy blaine blake blas bo boyd brady braulio
brayan bree brendan brielle brigid brigida britt bryce buck bud buddy buster byron cal camille candelaria candelario carey carissa carlton carmel carroll
cary casimiro cassie catarina cayetano cecil cedric celestino celina chano charley chavela chayo che chelo chema chester chet chip chole chon chucho
cindi clarence claudette claudio claus clem clementina clemente cleo cletus cleveland clyde colby colette colm concepcion conrad constance constantino cordelia corinne cornelia
cornelius corwin cruz cuca cuco cuquita curt cyrus damaris damon danette daphne darla darnell darrel darrell daryl dave dax dayana deb dee
deedee deena delbert delfina delmar delphine delwyn demetrio denisse desmond devin devon dexter dina dirk dolly dominga domingo donnie dorian dot dottie
dusty dwayne dwight earl earnest eberardo edelmira edgardo edie edmundo edna efren eladio elba eleazar elida eligio elijah elio eliza ella ellie elliot
eloise eloy elmer elton elvia elvis emmett emmet emory encarnacion enedina engracia enid epifanio erasmo ernie erwin esequiel estefania estella estevan ethel etta
eulalia eulalio eusebio eustolia evangelina evaristo evelina ezra fanny faustino fay faye fe feliciano felicitas felisa fern fidencio filiberto filomena flavio flor
florentino florencio floyd flynn fortunato fran francine frida froylan gabe gail garrett gaspar gaylord gaynor gena gene georgia georgina germain german gertrude
gia gil ginger ginny glenda glo godofredo goyo graham gracie grady graciano gregg gretchen griselda guille gus gwen gwendolyn haley hal hanna hans harlan
harley harmony harriet harvey hattie hayden heidi heriberto herlinda hermelinda herman hermilo hester hiram hobart homero honorio horace hortencia hortensia hubert
hugh humphrey ida idalia ignacia iker ilse ileana imani imre inga ingrid iona ione ira irvin irving isadora isidro isidoro itzel iva ivette jace jada jaden
jalen jan janelle janette janie janine jayden jayla jaylen jeanette jeannie jed jedidiah jenna jeri jerald jerilyn jermaine jewel jillian jimena joanie joanne joao jodi
jody joni jorja josette josie joss jovita juanito juancho judah judd jude june justina kai kaitlyn kali kara kareem karel karl kasey kate katelyn
kathi katrina kay kayden kaylee keisha kelley kelvin kendra kendrick kenji kenneth kenny kent kerry khalid kiara kip kirk kirsten kit krista kristi kristina
kurt lacey lamar lana lance lara larissa latasha latoya laurence lavonne lazaro leandro leila leland lena lenny leona leonora leopoldo leroy lesley lester
lety leti levi lila lilly lillie lina lionel lisandro liza lizzie lloyd lola lolis lonnie loren loretta lorna lorraine lottie lou louie louis louisa louise lourdes
lowell lucero luciano lucila lucille lucinda lucrecia ludivina luisito luke lulu lupito luther lyle mabel mac mack maddie madelyn mae magda maggie malcolm malik
mallory mandy manny manolo mara marcelina marcelino marcella marcia margarito margie margo maricela maricruz mariela marilu marilyn mario maritza marla marlon marnie marta martita
marva marvin maryann matilda matilde matt mattie maude maura maurilio maurine mavis maxine maya melba melchor melissa melodie melva melvin merced mercedita merle merlin
meryl meta mickey milagros millie milly mimi mina mindy minnie mireya miriam mirna mitch mitzi moe moises mollie molly mona monserrat monte moody mort
moses muriel murray mya myriam myrna myrtle nacha nadia nadine nando naomi narciso natasha nate ned nellie nena nettie neva nidia nick nicky nico nieves nigel nikki
nilda nita nolan noelle nohemi noor norberto norbert noreen norm norman norris obed obdulia obinna octavia odell odette odile ofelia olaf olin olive oliver
ollie omarion onesimo opal ora oralia orville osbaldo osei oswaldo otilia otis otoniel otto owen paige paloma pam pancho panchito pascual pat patti pauline paulino
payton pearl penny pedrito perfecto perry pete petra peyton philippa phoebe phuc pia pilar pola polly ponciano porfirio porfiria preston primitivo prisca priscila priscilla
priya prudence prudencio quentin quincy quinn rafa rafaela ralphie ramsey randi raulito ravi reagan rebecka reba refugia refugio regina reid rena renata renee reuben
rex reyes reyna rhoda rhonda ricarda rigo riley rina ro rob robbie robby robin robyn rocky rodger rogelia roland rolly romeo romelia romulo ron ronda ronnie
rosalia rosalie rosalind rosalva rosaura rosalba rosanna rosendo rosie rosita rowan roxanne royce rubi rufina rufino rufus rupert rusty sadie sal salomon salma
sammy sandy sanjay santino santos sasha saturnino savannah sawyer scarlett selma serafin serafina serena severo sheldon shane shawna sherri sherman sid siobhan sigfrido silas
silvestre simeon simona sixto skip skye soledad solomon spencer stan stefan stefanie stephan sterling stevie stuart sully suri suzette suzie sven sybil tadeo talia tam
tamika tammie tasha tatiana tavo tayo tencha teo teodora teodoro teofilo terence terri terrance tess tessa thad thea theo theron thurman tia tibor timo timmy tino
tirso tita tito toby tomasa toribio tracey tracie tranquilino trent trey trini trish trisha trudy tula ty tyrone tyson ubaldo ulises ulrich urbano uriel valente
val vance velma vern verna vernon vic vida vinnie viola virgil virgilio viviana wade waldo wallace walt wally wanda warner warren waylon wendell wes wilbert
wilbur wilfredo wilhelmina will willa willard willie willis wilmer wilson winifred winston wyatt xiomara xochitl yael yahir yaretzi yazmin yessica yese yolanda yoselin yuri
zach zack zane zaira zeb zeke zelda zenaida zoila zulema`
    .split(/\s+/)
    .filter(
      (name) =>
        ![
          'will',
          'pat',
          'che',
          'val',
          'sal',
          'bo',
          'ed',
          'fe',
          'penny',
          'pearl',
          'opal',
          'olive',
          'dot',
          'fern',
          'june',
          'harmony',
          'domingo',
          'sterling',
          'spencer',
          'skip',
          'rocky',
          'rusty',
          'sandy',
          'ginger',
          'sawyer',
          'dusty',
          'jewel',
          'georgia',
          'savannah',
          'cleveland',
          'houston',
          'buck',
          'bud',
          'buddy',
          'buster',
          'chip',
          'earnest',
          'cal',
          'gene',
          'flor',
          'cruz',
          'mercedes',
          'refugio',
          'concepcion',
          'encarnacion',
          'soledad',
          'nieves',
          'milagros',
          'perfecto',
          'primitivo',
          'urbano',
          'vida',
          'viola',
          'monte',
          'ora',
          'ira',
          'don',
          'kit',
          'jan',
          'penny',
          'robin',
          'ray',
          'rex',
          'romeo',
          'mort',
          'moody',
          'mac',
          'mack',
          'meta',
          'ro',
          'iva',
          'will',
          'florida',
          'abril',
          'kent',
          'reagan',
          'lincoln',
          'wilson',
          'norris',
          'warren',
          'asa',
          'tula',
        ].includes(name),
    ),
);
