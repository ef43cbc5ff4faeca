import { defineClass } from '../classes';

/** Names of faiths and their followers. */
defineClass('faith-group', [
  "muslim|muslims|islam|islamic|mosque|mosques|koran|quran|ramadan|jew|jews|jewish|judaism|synagogue|hindu|hindus|hinduism|sikh|sikhs|buddhist|buddhists|buddhism|christian|christians|christianity|catholic|catholics|catholicism|protestant|protestants|evangelical|evangelicals|baptist|baptists|methodist|methodists|mormon|mormons|pentecostal|pentecostals|holy_rollers|adventist|adventists|lutheran|lutherans|jehovah's_witness|jehovah's_witnesses|jehovah_witnesses|witnesses|scientologist|scientologists|wiccan|wiccans|pagan|pagans|atheist|atheists|agnostic|agnostics|nonbelievers|unbelievers|believers|churchgoers|church_people|church_folk|santeria|bible_thumpers|nuns|priests|imam|imams|rabbi|rabbis|pope",
  'musulman|musulmanes|musulmana|islamico|mezquita|mezquitas|coran|judio|judios|judia|sinagoga|hinduista|hinduistas|budista|budistas|cristiano|cristianos|cristiana|cristianas|catolico|catolicos|catolica|catolicas|protestante|protestantes|evangelico|evangelicos|bautista|bautistas|mormon|mormones|pentecostal|pentecostales|aleluyas|hermanos_separados|adventista|adventistas|testigo_de_jehova|testigos_de_jehova|testigos|ateo|ateos|atea|creyentes|no_creyentes|santeros|curas|monjas|pastores|santa_muerte|mochos|beatas|moros|sarracenos',
]);

/** Whom the faithful call on. */
defineClass('deity', [
  'god|jesus|christ|lord|the_lord|almighty|savior|saviour|holy_spirit|holy_ghost|heavenly_father|our_father|creator|allah|yahweh|jehovah|virgin_mary|blessed_mother|our_lady|the_good_lord|the_man_upstairs|the_big_guy_upstairs|krishna|buddha',
  'dios|diosito|jesus|cristo|jesucristo|señor_jesus|nuestro_señor|espiritu_santo|padre_celestial|todopoderoso|altisimo|salvador|la_virgen|virgencita|virgen_de_guadalupe|virgen_de_san_juan|nuestra_señora|san_judas|san_juditas|santa_muerte|jehova|ala|divino_niño|sagrado_corazon|papa_dios',
]);

/** Gatherings of worship, as one is invited to them. */
defineClass('worship', [
  'mass|worship|worship_service|church_service|sunday_service|sunday_services|bible_study|bible_class|prayer_meeting|prayer_breakfast|prayer_circle|prayer_vigil|prayer_walk|prayer_group|revival|tent_revival|vacation_bible_school|vbs|sunday_school|baptism|communion|holy_communion|rosary|novena|altar_call|devotional|devotions|fellowship|gospel_hour|shabbat_services|jumuah|jummah|altar_ministry|praise_night|praise_and_worship|sermon|sermons',
  'misa|misas|culto|cultos|rosario|rosarios|novena|oracion|oraciones|estudio_biblico|estudios_biblicos|escuela_dominical|retiro_espiritual|vigilia_de_oracion|alabanza|alabanzas|adoracion|bautismo|comunion|catecismo|catequesis|sermon|predica|predicas|servicio_dominical|servicio_religioso|campaña_evangelistica|avivamiento|via_crucis|hora_santa|grupo_de_oracion|reunion_de_oracion|jornada_de_oracion',
]);
