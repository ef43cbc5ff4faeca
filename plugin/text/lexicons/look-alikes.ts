/**
 * Characters that pass for a Latin letter, after the confusables of Unicode UTS #39, kept to those that people use in
 * running text. Each entry is the letter and all that pass for it. NFKC handles full width, mathematical, circled,
 * super- and subscript letters, so they are not listed.
 */
export const LOOK_ALIKES: readonly (readonly [string, string])[] = [
  ['a', 'аɑαạаᴀɐΑАåāăąǎȧ⍺ƛꭺᎪª@'.replace('@', '')],
  ['b', 'ЬьВвβΒƄɓᏏᏼᖯʙᛒƀƃ'],
  ['c', 'сСϲϹᴄⅽↄćĉċčƈȼᏟ¢'.replace('¢', '')],
  ['d', 'ԁⅾɗᏧᑯᴅđďɖƌ'],
  ['e', 'еЕεΕєҽẹɛᴇ℮ēĕėęěɘǝЁё'],
  ['f', 'ƒϝᴆꜰſẝᖴғ'.replace('ᴆ', '')],
  ['g', 'ɡցɢĝğġģǥǧǵᶃԍᏀ'],
  ['h', 'һНнΗʜհᏂĥħḥԦ'],
  ['i', 'іІіιΙɪıĩīĭįǐїЇɩӀ׀ị'],
  ['j', 'јЈϳʝĵɉᴊ'],
  ['k', 'кКκΚᴋķƙĸќ'],
  ['l', 'ⅼʟĺļľŀłƚɭᏞӏ'],
  ['m', 'мМΜᴍⅿɱ₥'],
  ['n', 'ոΝпɴńņňŋɳηռ'],
  ['o', 'оОοΟσօѳøōŏőơǒȯọᴏ০๐ⲟөΘθ'],
  ['p', 'рРρΡᴘƥþ'],
  ['q', 'ԛգʠզ'],
  ['r', 'гᴦʀŕŗřɍɾᎡ'],
  ['s', 'ѕЅꜱśŝşšșʂƽᏚ'],
  ['t', 'тТτΤᴛţťŧțƭ'],
  ['u', 'υսʋᴜũūŭůűųưǔц'],
  ['v', 'νѵᴠ∨ⅴ'],
  ['w', 'ԝѡωшщᴡŵ'],
  ['x', 'хХχΧ×ⅹ'],
  ['y', 'уУүγΥʏŷƴყ'],
  ['z', 'ᴢźżžƶʐΖ'],
];
