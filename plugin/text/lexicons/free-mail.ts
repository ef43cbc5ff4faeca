import { defineClass } from '../classes';

/** Mail services open to anybody, as people name them. */
defineClass('free-host', [
  'gmail|googlemail|hotmail|hotmale|yahoo|ymail|rocketmail|outlook|live|msn|icloud|me|mac|aol|aim|protonmail|proton|pm|gmx|zoho|tutanota|tuta|fastmail|hey|mail|yandex|hushmail|inbox|sbcglobal|att|comcast|verizon|bellsouth|cox|charter|spectrum|earthlink|juno|netzero|prodigy|terra|hotmial|gmial|gamil|jotmail|yahoo_mail|g_mail|hot_mail|aol_mail|live_mail',
]);
