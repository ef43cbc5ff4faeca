/** Words after which a full stop does not end the sentence (folded). */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'mr mrs ms dr dra sr sra srta st ave blvd rd ln hwy fm apt no num nos vs etc gen lt sgt capt cpl col rev hon gov sen rep jr ing lic prof av col mtro mtra art sec ext tel ed dept govt inc corp co jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun ene abr ago dic e.g i.e approx est min max mts km'.split(
    ' ',
  ),
);

/** Top-level domains that make two words and a dot an address even without a path. */
export const TOP_LEVEL_DOMAINS: ReadonlySet<string> = new Set(
  'com org net gov edu mil us mx io info biz tv app dev ly gl gg co ca uk es ai shop store online site live news vote example test local page link club xyz fund work agency center city tech team space fm'.split(
    ' ',
  ),
);

export const CURRENCY_WORDS: ReadonlySet<string> = new Set(
  'dollar dollars bucks buck usd mxn peso pesos dolar dolares cents centavos grand euros'.split(' '),
);

export const MONTHS: ReadonlySet<string> = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre ene abr ago dic'.split(
    ' ',
  ),
);

/** Providers of mail addresses that belong to a person, not to an organisation. */
export const FREE_MAIL: ReadonlySet<string> = new Set(
  'gmail.com googlemail.com yahoo.com yahoo.com.mx yahoo.es ymail.com rocketmail.com hotmail.com hotmail.es hotmail.com.mx outlook.com outlook.es outlook.com.mx live.com live.com.mx msn.com aol.com aim.com icloud.com me.com mac.com proton.me protonmail.com pm.me tutanota.com tuta.io zoho.com zohomail.com gmx.com gmx.net gmx.us mail.com email.com inbox.com yandex.com mail.ru fastmail.com hey.com comcast.net att.net sbcglobal.net verizon.net bellsouth.net cox.net charter.net spectrum.net roadrunner.com rr.com rgv.rr.com earthlink.net prodigy.net.mx terra.com.mx juno.com netzero.net centurylink.net frontier.com windstream.net'.split(
    ' ',
  ),
);
