import { inspect, outcomeOn } from './reading';

const judged = (body: string): string => outcomeOn('political-link', inspect(body));

describe('political links and accounts', () => {
  it.each([
    ['the host', 'See quesadaformayor.example for more.'],
    ['a subdomain', 'See https://events.quesadaformayor.example/fair today.'],
    ['a link in markup', 'Read [more](https://www.quesadaformayor.example/a).'],
    ['brackets', 'See quesadaformayor[.]example for more.'],
    ['the dot in words', 'See quesadaformayor dot example for more.'],
    ['the dot in Spanish', 'Más en quesadaformayor (punto) example hoy.'],
    ['letter for digit', 'See qu3sadaf0rmayor.example for more.'],
    ['a Cyrillic letter', 'See quesadafоrmayor.example for more.'],
    ['an invisible letter', 'See quesada\u200bformayor.example for more.'],
    ['letters set apart', 'See q u e s a d a f o r m a y o r . e x a m p l e now.'],
    ['a redirect', 'See https://l.facebook.com/l.php?u=https%3A%2F%2Fquesadaformayor.example%2F now.'],
    ['a search redirect', 'See https://www.google.com/url?q=https://quesadaformayor.example/x now.'],
    ['an archive', 'See https://web.archive.org/web/2026/https://quesadaformayor.example/ now.'],
    ['a short link of the register', 'Podcasts: https://bit.ly/RCForward26'],
    ['a profile', 'Photos: https://www.facebook.com/QuesadaForMayor/photos'],
    ['a profile with @', 'Video: https://www.tiktok.com/@rcforwardpac/video/1'],
    ['a mention', 'Thanks to @AlazanDems for the photo.'],
    ['a mention with an entity', 'Thanks to &#64;AlazanDems for the photo.'],
    ['a mention set apart', 'Share the post of @A l a z a n D e m s today.'],
    ['a national site', 'Donate at https://secure.actblue.com/donate/x'],
    ['a campaigning name', 'See https://lopezforsheriff.com for more.'],
    ['a campaigning account', 'Follow @VoteYesOnB for news.'],
  ])('blocks %s', (_, body) => {
    expect(judged(body)).toBe('block');
  });

  it.each([
    ['a shortener', 'Map: https://tinyurl.com/rc-map26'],
    ['a shortener without scheme', 'Map: ow.ly/cRC9t'],
    ['a page of links', 'All at https://linktr.ee/rcparks'],
  ])('holds %s', (_, body) => {
    expect(judged(body)).toBe('flag');
  });

  it.each([
    ['government', 'Check votetexas.gov and https://www.sos.state.tx.us before April 2.'],
    ['the city', 'See https://elections.rioclaro.example/sample for the sample ballot.'],
    ['a county', 'See elections.alazancounty.example for sites.'],
    ['an unknown site', 'Photos at https://tides.example/photos'],
    ['a city account', 'Follow @RioClaroParks and @FlyRioClaro.'],
    ['a map link', 'Directions: https://maps.app.goo.gl/abc'],
    ['a video', 'Watch https://youtu.be/abc123'],
    ['an innocent ending', 'High scores at https://compactmodems.example'],
  ])('lets %s through', (_, body) => {
    expect(judged(body)).toBe('clear');
  });
});
