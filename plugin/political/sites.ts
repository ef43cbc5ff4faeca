/**
 * Sites and accounts that are political wherever the city is, beside the city's own register, and what host names
 * tell about themselves. From general knowledge of public web sites; sorted by kind. A city that must link to one
 * makes an exception with a reason.
 */

const wordsIn = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Parties, committees, campaign money, advocacy for candidates, and partisan media, national and of Texas and Mexico. */
export const POLITICAL_SITES: readonly string[] = wordsIn(`
    democrats.org gop.com gop.org lp.org gp.org greenparty.org constitutionparty.com forwardparty.com
    nolabels.org workingfamilies.org dsausa.org reformparty.org cpusa.org psl.org texasdemocrats.org
    txdemocrats.org texasgop.org lptexas.org txgreens.org collegedems.com collegerepublicans.org yda.org
    yrnf.com nfrw.org democraticwomen.org dnc.org rnc.org gopwin.com jgop.com morena.si morena.org pan.org.mx
    pri.org.mx prd.org.mx movimientociudadano.mx partidoverde.org.mx partidodeltrabajo.org.mx pp.es psoe.es
    voxespana.es podemos.info sumar.es dccc.org dscc.org dlcc.org dga.net democraticgovernors.org nrsc.org
    nrcc.org rga.org rslc.gop rslc.com hmpac.com housemajoritypac.com senatemajority.com
    congressionalleadershipfund.org senateleadershipfund.org prioritiesusaaction.org americanbridgepac.org
    lincolnproject.us rvat.org maga.com magapac.com actblue.com actblue.org winred.com anedot.com ngpvan.com
    ngpweb.com mobilize.us mobilizeamerica.io victorypassport.com campaigndonate.com raisethemoney.com
    democracyengine.com piryx.com numero.ai crowdpac.com efundraisingconnections.com iwillvote.com
    votebuilder.com nationbuilder.com runningstart.gop wethepeople.gop aclupac.org aipacpac.org
    americansforprosperity.org annieslist.com battlegroundtexas.com bidenvictoryfund.com clubforgrowth.org
    emilyslist.org emilyslist.com empowertexans.com everytownvictoryfund.org faithandfreedom.com fairfight.com
    familyresearch.org frcaction.org freedomworks.org heritageaction.com hrcvictoryfund.org indivisible.org
    jolttx.org jstreetpac.org justicedemocrats.com lcv.org latinovictory.us moveon.org movetexas.org nrapvf.org
    ourrevolution.com plannedparenthoodaction.org runforsomething.net sba-list.org sbaprolife.org
    sisterdistrict.com swingleft.org teapartypatriots.org texansforlawsuitreform.com texasrighttolife.com
    tpusa.com tpaction.com truethevote.org victoryfund.org votevets.org votolatinoaction.org wolfpac.com
    boldprogressives.org colorofchangepac.org demandjustice.org postcardstovoters.org votesaveamerica.com
    redwine.blue momsforliberty.org donaldjtrump.com trump.com joebiden.com kamalaharris.com barackobama.com
    hillaryclinton.com berniesanders.com elizabethwarren.com jdvance.com mikepence.com nikkihaley.com
    rondesantis.com tedcruz.org johncornyn.com betoorourke.com poweredxpeople.org gregabbott.com danpatrick.org
    kenpaxton.com colinallred.com jamestalarico.com jasminefortexas.com kennedy24.com ocasiocortez.com
    breitbart.com bongino.com conservativereview.com crooksandliars.com dailycaller.com dailykos.com
    dailywire.com democraticunderground.com crooked.com freerepublic.com infowars.com lifenews.com
    mediamatters.org meidastouch.com occupydemocrats.com palmerreport.com pjmedia.com rawstory.com redstate.com
    rsbnetwork.com texasscorecard.com theblaze.com thegatewaypundit.com townhall.com truthout.org twitchy.com
    westernjournal.com wonkette.com americanthinker.com dailysignal.com thefederalist.com oann.com
`);

/** Accounts without `@`; networks are not told apart, the names are theirs on all of them. */
export const POLITICAL_ACCOUNTS: readonly string[] = wordsIn(`
    TheDemocrats GOP DNC RNC DCCC DSCC NRSC NRCC HouseDemocrats SenateDems HouseGOP SenateGOP HouseDems
    LPNational GreenPartyUS texasdemocrats TexasGOP LPTexas DemGovs GOPGovs JoeBiden KamalaHarris KamalaHQ
    realDonaldTrump TrumpWarRoom TeamTrump BarackObama HillaryClinton BernieSanders JDVance Mike_Pence
    NikkiHaley RonDeSantis AOC tedcruz JohnCornyn BetoORourke GregAbbott_TX DanPatrick KenPaxtonTX ColinAllredTX
    jamestalarico MoveOn emilyslist Heritage_Action AFPhq club4growth IndivisibleTeam TPUSA Moms4Liberty
    ProjectLincoln dailykos BreitbartNews DailyCaller OccupyDemocrats actblue WINRED PartidoMorenaMx
    AccionNacional PRI_Nacional MovCiudadanoMX PartidoVerdeMex PSOE populares vox_es
`);

/** Short links whose target nobody can see. Brands' own short names that lead to one place only are not among them. */
export const SHORTENERS: ReadonlySet<string> = new Set(
  wordsIn(`
    adf.ly b.link bit.do bit.ly bitly.com bitly.ws bl.ink buff.ly chilp.it clck.ru cli.re cutt.ly cutt.us
    dlvr.it dub.co dub.sh fb.me fur.ly goo.gl gg.gg hubs.la hubs.ly hyperurl.co is.gd j.mp kutt.it linktw.in
    lnkd.in mcaf.ee n9.cl ow.ly owl.li page.link po.st prt.nu ppt.cc qr.ae qr.net qrco.de qrs.ly rb.gy
    rebrand.ly rebrandly.com reurl.cc s.id s2r.co shor.by short.gy short.io shorte.st shorturl.at shorturl.asia
    shorturl.com shrtco.de smarturl.it snip.ly snip.link soo.gd spoo.me t.co t.ly t2m.io tiny.cc tiny.one
    tiny.pl tinylink.com tinyurl.com tinyurl.es tr.im trib.al tny.im u.nu u.to ulvis.net urlz.fr v.gd vo.la
    vu.fr x.gd zpr.io acortar.link acortalink.me cort.as ouo.io lnk.to shorten.ly yourls.org zws.im me2.kr
    han.gl
`),
);

/** Pages of links or petitions: what they show today says nothing about tomorrow. */
export const UNTELLABLE: ReadonlySet<string> = new Set(
  wordsIn(`
    linktr.ee lnk.bio beacons.ai beacons.page bio.link bio.site campsite.bio campsite.to solo.to taplink.cc
    linkin.bio linkpop.com allmylinks.com carrd.co many.link msha.ke hoo.be milkshake.app change.org chng.it
    ipetitions.com gopetition.com petitions.net thepetitionsite.com avaaz.org actionnetwork.org osoigo.com
    peticiones.net
`),
);

/** Short names of one service or of governments: what is behind them is told by the name. */
export const TELLING_SHORT: ReadonlySet<string> = new Set(
  wordsIn(`
    g.co forms.gle maps.app.goo.gl goo.gl/maps photos.app.goo.gl go.usa.gov 1.usa.gov youtu.be aka.ms
    eventbrite.com wa.me flic.kr a.co amzn.to spoti.fi
`),
);

/** Networks whose paths and subdomains name accounts. */
export const NETWORKS: ReadonlySet<string> = new Set(
  wordsIn(`
    bsky.app bsky.social cash.app facebook.com fb.com fb.me fb.watch flickr.com gab.com gettr.com instagr.am
    instagram.com linkedin.com linktr.ee mastodon.social medium.com nextdoor.com nitter.net parler.com
    patreon.com paypal.me pinterest.com reddit.com rumble.com snapchat.com soundcloud.com spotify.com
    substack.com t.me telegram.me threads.com threads.net tiktok.com truthsocial.com tumblr.com twitch.tv
    twitter.com venmo.com vimeo.com whatsapp.com x.com youtube.com beacons.ai bio.link lnk.bio wordpress.com
    blogspot.com wixsite.com weebly.com square.site godaddysites.com webflow.io github.io eventbrite.com
    gofundme.com actionnetwork.org google.com actblue.com winred.com
`),
);

const OFFICE =
  'mayor|alcalde|alcaldesa|alcaldia|congress|congreso|senate|senator|senado|senador|senadora|governor|gov|gobernador|gobernadora|president|presidente|presidenta|' +
  'council|citycouncil|councilman|councilwoman|concejal|commission|commissioner|comisionado|comisionada|comision|judge|juez|jueza|countyjudge|sheriff|constable|' +
  'trustee|schoolboard|isd|da|districtattorney|treasurer|countyclerk|cityclerk|assessor|statehouse|staterep|statesenate|txhouse|txsenate|diputado|diputada|' +
  'place\\d+|district\\d+|distrito\\d+|d\\d+|ward\\d+|precinct\\d+|pct\\d+|hd\\d+|sd\\d+|cd\\d+|tx\\d+';

/** A label of a host name, or an account's name, that says by itself that it campaigns. Tested in lower case. */
const CAMPAIGNING: readonly RegExp[] = [
  new RegExp(`^[a-z]{3,}[-_.]?(?:for|4|para|por)[-_.]?(?:${OFFICE})(?:20\\d\\d|\\d\\d)?$`),
  new RegExp(`^[a-z]{3,}(?:${OFFICE.replace('|da|', '|').replace('|isd|', '|')})20\\d\\d$`),
  /^(?:vote|votes|vota|voten|voto|votemos)[-_.]?(?:yes|no|si|for|against|por|en?contra|out|red|blue|them)(?![a-z]?$)/,
  /^(?:yes|no|si)[-_.]?(?:on|to|a|ala|alas|al|4|for)[-_.]?(?:la[-_.]?)?(?:prop|measure|proposition|proposicion|medida|bond|tax|bono|the|amendment|enmienda|question|issue)/,
  /^(?:yes|no|vota(?:si|no)?)[-_.]?on[-_.]?[a-z0-9][-_.]?(?:[a-z]{0,3})$/,
  /^(?:stop|defeat|reject|kill|end|oppose|alto|paremos|frena|derrota)[-_.]?(?:the|al?|la|el)?[-_.]?(?:prop|measure|bond|bonds|bono|taxhike|recall)[-_.]?[a-z0-9]{0,8}$/,
  /^(?:re[-_.]?)?elect(?!ion|ric|ro|ra|or|iv)[-_.]?[a-z]{3,}/,
  /^(?:reelige|reelijan|elige(?:a)?|elijan?a)[-_.]?[a-z]{3,}/,
  /^(?:friends|amigos)[-_.]?(?:of|de)[-_.]?[a-z]{4,}20\d\d$/,
  /^(?:team|equipo|vamoscon|todoscon|con)[-_.]?[a-z]{3,}20\d\d$/,
  /^[a-z]{3,}[-_.]?(?:county|co|city|tx|texas|valley)?[-_.]?(?:dems|democrats|democratas|gop|republicans|republicanos|libertarians|youngdems|youngrepublicans|dem(?:ocratic)?party|republicanparty)(?:tx|texas)?$/,
  /^(?:dems|democrats|democratas|gop|republicans|republicanos|libertarians)[-_.]?(?:of|de|del|for|4|por)[-_.]?[a-z]{3,}$/,
  /^partido(?:de|del)?[a-z]{4,}$/,
];

/** Words that only happen to end like one of the above. */
const INNOCENT =
  /^(?:im|com|ca|al|os|no|as|aero|hu|to|spec|air|sea|trans|the)pac$|^(?:partidos?|partidode(?:futbol|beisbol|basquet).*|republicbank)$|compac$|impac$|^pacman|modems?$/;

/** A performing-arts centre has the same three letters as a political action committee. */
const ACTION_COMMITTEE = /^[a-z]{3,}[-_.]?(?:super)?pac(?:20\d\d|[-_.]?(?:tx|texas|usa|us))?$/;

/**
 * What a host label or an account's name says of itself: that it is for or against a candidate, party or measure
 * (`block`), or that it may be (`flag`).
 */
export const saysCampaign = (label: string): 'block' | 'flag' | undefined => {
  const name = label.toLowerCase();
  if (name.length > 64 || INNOCENT.test(name)) return undefined;
  if (CAMPAIGNING.some((pattern) => pattern.test(name))) return 'block';
  return ACTION_COMMITTEE.test(name) ? 'flag' : undefined;
};
