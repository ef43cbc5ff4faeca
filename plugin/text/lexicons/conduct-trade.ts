import { defineClass } from '../classes';

/** A sum, in figures or in words. */
defineClass('cash', [
  '@money',
  '(@num|a|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|couple|few) (dollar|dollars|bucks|buck|grand|hundred|thousand|quid)',
  '(@num|un|dos|tres|cuatro|cinco|seis|siete|ocho|diez|doce|quince|veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien|doscientos|trescientos|quinientos|mil) (dolares|dolar|dolaritos|pesos|varos|baros|bolas|mil)',
]);

/** Words of a business's name, written with a capital. */
defineClass('brandword', [
  'Taqueria|Tacos|Taco|Tortilleria|Panaderia|Pasteleria|Reposteria|Loncheria|Fonda|Mariscos|Marisqueria|Pollos|Carniceria|Paleteria|Neveria|Birrieria|Menuderia|Cocina|Restaurante|Cantina|Abarrotes|Ferreteria|Floreria|Joyeria|Zapateria|Farmacia|Mueblería|Muebleria|Llantera|Taller|Refaccionaria|Estetica|Peluqueria|Barberia|Inmobiliaria|Fraccionamiento|Constructora|Financiera|Boutique|Botica|Raspas|Antojitos|Tamales|Elotes|Gorditas|Pupuseria|Cerveceria|Yonke|Yonque|Autos|Agencia',
  'Bakery|Grill|Grille|Cafe|Diner|Bistro|Kitchen|Eatery|Restaurant|Steakhouse|Smokehouse|Barbecue|BBQ|Brewery|Brewing|Taproom|Pub|Saloon|Cantina|Pizza|Pizzeria|Burger|Burgers|Donuts|Doughnuts|Creamery|Sweets|Confections|Coffee|Roasters|Espresso|Deli|Meats|Seafood|Wings|Snowcones|Boba|Juice|Motors|Chevrolet|Ford|Toyota|Auto|Tire|Tires|Collision|Towing|Realty|Realtors|Homes|Mortgage|Insurance|Roofing|Plumbing|Electric|Heating|Cooling|HVAC|Flooring|Furniture|Mattress|Upholstery|Appliance|Hardware|Lumber|Landscaping|Lawn|Pest|Solar|Solutions|Pawn|Jewelers|Jewelry|Boutique|Outfitters|Threads|Apparel|Gifts|Candles|Florist|Flowers|Nursery|Salon|Nails|Spa|Barbershop|Barbers|Tattoo|Gym|Fitness|Crossfit|Yoga|Chiropractic|Dental|Orthodontics|Pharmacy|Optical|Vision|Vapes|Vape|Smoke|Liquor|Wine|Spirits|Supply|Emporium|Depot|Mart|Market|Grocery|Groceries|Storage|Rentals|Travel|Tours|Charters|Photography|Studios|Printing|Signs|Bank|Savings|Lending|Loans|Wireless|Cellular|Bookstore|Toys|Bikes|Cycles|Kayaks|Tackle|Bait|Marine|Feed|Ranch_Supply|Kennels|Grooming|Daycare|Academy|Tutoring|Tax|Law|Attorneys|Inn|Suites|Hotel|Resort|Cinema|Lanes|LLC|Inc|Co|Company',
  'Credit_Union|Law_Firm|Car_Wash|Body_Shop|Ice_Cream|Food_Truck|Real_Estate|Pet_Store|Dry_Cleaners',
]);

/** Kinds of business, lower or upper case. */
defineClass('shopkind', [
  'shop|store|bakery|taqueria|restaurant|cafe|diner|grill|brewery|taproom|bar|pizzeria|food_truck|taco_truck|taco_stand|coffee_shop|salon|barbershop|boutique|gym|dealership|realtor|roofer|plumber|contractor|dentist|chiropractor|florist|jeweler|pharmacy|tire_shop|body_shop|car_wash|credit_union|mortgage|insurance_agent|startup|company|firm|employer|dealer|landscaper|caterer|daycare|law_firm|lawyer',
  'tienda|tiendita|panaderia|taqueria|restaurante|fonda|loncheria|cafeteria|cantina|bar|pizzeria|estetica|peluqueria|barberia|boutique|gimnasio|agencia|concesionaria|constructora|inmobiliaria|fraccionamiento|llantera|taller_mecanico|ferreteria|florería|floreria|joyeria|farmacia|carniceria|tortilleria|paleteria|neveria|puesto_de_tacos|changarro|negocio|negocito|empresa|abogado|dentista|plomero|contratista',
]);

/** Goods and services that are praised or sold. */
defineClass('product', [
  'taco|tacos|brisket|barbecue|bbq|ribs|burger|burgers|pizza|pizzas|coffee|latte|lattes|espresso|cupcakes|cake|cakes|cookies|pie|pies|donut|donuts|kolaches|conchas|pastries|pan_dulce|tamales|menudo|barbacoa|wings|nachos|margaritas|micheladas|beer|beers|brews|ice_cream|snow_cones|raspas|smoothies|sandwich|sandwiches|steak|steaks|enchiladas|fajitas|tortas|gorditas|elotes|fries|breakfast|lunch|brunch|buffet|plate|plates|menu|food|eats|salsa|queso|catering',
  'prices|price|deal|deals|rates|rate|service|selection|haircut|haircuts|fade|fades|nails|manicure|facial|massage|candles|jewelry|boots|hats|dresses|shoes|clothes|furniture|couch|couches|mattress|mattresses|flowers|bouquets|tires|oil_change|brakes|cars|trucks|kayaks|bikes|gear|tools|paint|roof|roofs|flooring|kitchens|solar_panels|phone_plan|coverage|internet|wifi|loan|loans|mortgage|insurance|lawyer|realtor|dentist|mechanic|plumber|roofer|contractor|barber|stylist|employer|company|gym|shop|store|bakery|restaurant|diner|cafe',
  'tiramisu|dessert|desserts|ramen|sushi|lasagna|pasta|gumbo|crawfish|shrimp|oysters|catfish|waffles|pancakes|bagels|lemonade|milkshake|milkshakes|fudge|popcorn|kolache|pizza_slice|catfish_plate|cinnamon_rolls|pralines|jerky|chili|hot_sauce|cheesecake|croissants|pupusas|empanadas|tacos_al_pastor',
  'quesabirria|barbacoa|mole|pozole|tostadas|tlayudas|aguachile|micheladas|cheladas|donas|pay|panes|pan_dulce|conchas|orejas|elote|esquites|tortas|chilaquiles|enchiladas|camarones|pescado|costillas|arrachera|salsas|dulces|chamoyadas|mangonadas|nieve|paleta|raspa|piñatas|sarapes|guaraches|huaraches',
  'birria|trompo|pastor|mariscos|ceviche|coctel|cocteles|caldo|pollo|pollos|carnitas|chicharrones|flautas|sopes|pupusas|quesadillas|hamburguesa|hamburguesas|hot_dogs|pasteles|pastel|postres|galletas|empanadas|churros|paletas|nieves|aguas_frescas|cafe|desayunos|comida|platillos|antojitos|cerveza|cervezas|precio|precios|servicio|atencion|corte|cortes|uñas|botas|sombreros|vestidos|zapatos|ropa|muebles|colchones|flores|llantas|carros|trocas|techos|lotes|terrenos|casas|prestamos|abogado|mecanico|dentista|plomero|panaderia|taqueria|restaurante|tienda',
]);

/** Signs that a price, rebate or sale is the city's own. */
defineClass('city-fee', [
  'pass|passes|permit|permits|registration|register|enroll|enrollment|fee|fees|license|licenses|adoption|adoptions|adopt|adopted|spay|neuter|microchip|vaccination|vaccinations|rabies|shots|resident|residents|nonresidents|swim|swimming|pool|rec_center|recreation_center|golf|green_fees|tee_time|library|court|citation|citations|fine|fines|ticket|warrant|late_fee|utility|water_bill|bill|bills|tax|taxes|toll|fare|fares|bus|transit|ride|rides|museum|museum_shop|admission|auction|surplus|bid|bids|compost|mulch|rain_barrel|rain_barrels|trees|campsite|campsites|pavilion|rental|landfill|dumpster|rebate|rebates|marina|slip|hangar|plot|plots|league|leagues|camp|summer_camp|class|classes|lesson|lessons',
  'pase|pases|permiso|permisos|inscripcion|inscripciones|inscribase|cuota|cuotas|licencia|licencias|adopcion|adopciones|adoptar|esterilizacion|esterilice|vacuna|vacunas|residentes|alberca|centro_recreativo|biblioteca|corte|multa|multas|infraccion|recargo|recargos|recibo|predial|impuesto|impuestos|peaje|tarifa|tarifas|pasaje|boleto_del_camion|camion|ruta|museo|entrada|subasta|licitacion|composta|barriles|arboles|salon|renta|basurero|reembolso|liga|ligas|campamento|clase|clases|curso|cursos|taller|talleres',
]);

/** Trade words by which a capitalised name is known as a business's. Folded. */
export const BRAND_WORDS: ReadonlySet<string> = new Set(
  `
abarrotes antojitos apparel appliance attorneys bakery barbecue barberia barbers barbershop bbq birrieria bistro
boba bookstore botica boutique brewery brewing brewpub burger burgers cafe candles cantina carniceria cellular
cerrajeria cerveceria charters chevrolet chimney chiropractic coffee collision confections constructora
consultorio creamery crossfit daycare deli dental dentistry depot diner distribuidora donuts doughnuts dulceria
eatery elotes emporium espresso estetica expendio farmacia ferreteria financiera flooring floreria florist fonda
fraccionamiento funeraria furniture gorditas grill grille groceries grocery grooming hardware heladeria hvac inc
inmobiliaria insurance jewelers jewelry joyeria kennels laboratorios landscaping lending liquor llantera llc
loans loncheria lumber marine mariscos marisqueria mart mattress meadery meats menuderia mercadito merceria
mezcaleria mortgage motors muebleria nails neveria optica optical orthodontics outfitters paleteria panaderia
papeleria pasteleria pawn peluqueria pest pharmacy photography pizza pizzeria plumbing pollos pub pulqueria
pupuseria raspas realtors realty refaccionaria refresqueria rentals reposteria resort restaurant restaurante
roasters roofing saloon savings scooters seafood shack smokehouse snowcones spa steakhouse supermercado surf
sweets tackle taco tacos tamales taproom taqueria tattoo tatuajes tequileria threads tortilleria towing toyota
tutoring upholstery vape vapes veterinaria vineyards winery wings wireless yoga yonke yonque zapateria
`
    .trim()
    .split(/\s+/),
);
