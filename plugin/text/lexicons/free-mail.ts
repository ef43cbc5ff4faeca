import { defineClass } from '../classes';

/** Mail services open to anybody, as people name them. */
defineClass('free-host', [
  'gmail|googlemail|hotmail|hotmale|yahoo|ymail|rocketmail|outlook|live|msn|icloud|me|mac|aol|aim|protonmail|proton|pm|gmx|zoho|tutanota|tuta|fastmail|hey|mail|yandex|hushmail|inbox|sbcglobal|att|comcast|verizon|bellsouth|cox|charter|spectrum|earthlink|juno|netzero|prodigy|terra|hotmial|gmial|gamil|jotmail|yahoo_mail|g_mail|hot_mail|aol_mail|live_mail',
]);

/** Mail hosts open to anybody beyond those the engine knows: providers abroad and of the region, throw-away addresses. */
export const MORE_FREE_MAIL: ReadonlySet<string> = new Set(
  `hotmail.co.uk hotmail.fr hotmail.it hotmail.de outlook.fr outlook.de live.co.uk live.ca yahoo.co.uk yahoo.ca yahoo.fr yahoo.de yahoo.com.ar yahoo.com.br
yahoo.com.co yahoo.com.ve myyahoo.com gmx.de gmx.at web.de freenet.de t-online.de laposte.net orange.fr libero.it virgilio.it bol.com.br uol.com.br ig.com.br
qq.com 163.com 126.com sina.com naver.com daum.net rediffmail.com yandex.ru ya.ru bk.ru inbox.ru list.ru ukr.net seznam.cz wp.pl o2.pl onet.pl
excite.com lycos.com usa.com post.com consultant.com engineer.com techie.com myself.com europe.com asia.com dr.com writeme.com iname.com mail2world.com hushmail.com
hush.com tutamail.com tuta.com keemail.me startmail.com posteo.de mailbox.org disroot.org riseup.net runbox.com duck.com simplelogin.com anonaddy.me pobox.com onmail.com skiff.com
ptd.net optonline.net optimum.net suddenlink.net cableone.net sparklight.net twc.com tampabay.rr.com texas.rr.com austin.rr.com satx.rr.com elp.rr.com stx.rr.com hot.rr.com sw.rr.com
swbell.net pacbell.net ameritech.net nvbell.net flash.net prodigy.net att.com.mx infinitum.com.mx telmex.com izzi.mx megacable.com.mx totalplay.com.mx axtel.net nauta.cu hotmail.cl
vtr.net terra.es telefonica.net wanadoo.es embarqmail.com peoplepc.com hughes.net wildblue.net gvtc.com valornet.com grandecom.net
mailinator.com guerrillamail.com 10minutemail.com tempmail.com temp-mail.org yopmail.com trashmail.com sharklasers.com getnada.com maildrop.cc dispostable.com mintemail.com mohmal.com throwawaymail.com
rhyta.com cuvox.de armyspy.com teleworm.us jourrapide.com superrito.com fleckens.hu gustr.com einrot.com dayrep.com`.split(
    /\s+/,
  ),
);
