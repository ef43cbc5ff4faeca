/**
 * Matters that come before city commissions, with the words people use for them in both languages. An agenda item and
 * a sentence that speak of the same matter are related even where they share no word ("cooling towers for a chatbot"
 * and "water supply agreement: data campus"). Written without accents (`ñ` kept); `*` ends a prefix; several words are
 * matched in this order, with function words left out. Before `/`: words that name the matter; behind it: words that
 * only hint at it.
 */
const TOPICS = {
  'airport-lease':
    'hangar* hangars airport aeropuerto aeropista runway pista_aterrizaje aviation aviacion aeroline* airline* terminal_aerea / apron pilot* plane* avion* flight* vuelo* ground_lease',
  alcohol:
    'alcohol* liquor beer wine bar_hours late-hours last_call happy_hour cantina* licor* cerveza* bebidas_alcoholicas antro* taproom* brewer* nightcap horario_bares bars nightclub* / bar bares tavern* drink* 2_a.m midnight medianoche serve patios tragos parrand*',
  'animal-shelter':
    'animal_shelter shelter_contract kennel* perrera* refugio_animal* refugio_animales animal_services adopt_dont_shop privatiz* outsourc* / shelter refugio perros perritos lomitos dogs cats gatos animals animales pets mascotas operator contractor contratista volunteer* maquila*',
  annexation:
    'annex* anexa* anexion* / city_limits limites_ciudad colonia* fosa* pozo* septic well wells unincorporated service_plan plan_servicios',
  apartments:
    'apartment* apartament* departamentos multifamil* multifamiliar* affordable_housing vivienda_asequible vivienda_economica low-income_housing duplex* triplex* fourplex* townhome* condo* condominio* density densidad housing_units granny_flat* adu adus accessory_dwelling / housing vivienda* units unidades towers torres tenants inquilinos cranes gruas parking_minimums renters',
  'backyard-hens':
    'hen hens chicken* poultry rooster* coop coops gallina* gallinero* gallo gallos pollo pollos cluck* egg eggs huevo* goat* cabra* beekeep* bees abejas apicult* livestock / backyard patio flock corral corrales',
  bags: 'plastic_bag* carryout_bag* carry-out_bag* bag bags bolsa bolsas bag_fee bag_ban styrofoam polystyrene unicel straws popotes single-use desechable* / plastic plastico* checkout grocer* produce_sack dime ten_cents diez_centavos turtle* tortuga* grackle reusable paper_bag mandado',
  beach:
    'beach* playa* dune dunes dunas seawall malecon jetty surf* shoreline boardwalk / sand arena coast costa bay bahia tide vehicles_beach',
  'bike-lanes':
    'bike_lane* bicycle_lane* ciclovia* carril_bici carriles_bici protected_lane* road_diet lane_reconfiguration lane_reduction reconfiguracion* cyclist* ciclista* bicicleta* bicycle* three_lanes four_lanes cuatro_carriles tres_carriles complete_street* / bike* lane lanes carril carriles pedestrian* peaton* crosswalk* car_lanes bollard* traffic_calming two-way',
  billboards:
    'billboard* espectacular* digital_sign* sign_code sign_ordinance anuncios_espectaculares letreros_luminosos / signs letreros anuncios',
  bonds: 'bond bonds bono bonos bond_election certificates_obligation debt_service deuda / borrow* debt emision',
  budget:
    'budget* presupuest* tax_rate tax_rates tasa_impuesto* tasa_impositiva property_tax* impuesto_predial predial impuestos_propiedad no-new-revenue revenue_rate fiscal_year ad_valorem millage / tax taxes impuesto* spending gasto* cuts recorte* raise* homeowner* appraisal per_$100 levy',
  buses:
    'bus_lane* bus_route* bus_rapid transit transito_publico autobus* camiones_urbanos carril_autobus* bus_fare* fare_free microtransit streetcar tranvia / bus buses ruta route routes rider* rides pasajero* fare pasaje ticket',
  'camping-ban':
    'camping_ban public_camping homeless* unhoused encampment* campamento* indigente* sin_hogar sin_techo sleeping_parks overnight_sleeping dormir_calle dormir_banqueta panhandl* limosn* loiter* vagranc* personas_situacion_calle / sleep* dormir tent tents tienda_campaña sidewalk* banqueta* bedroom shelter_beds lie_down blankets cobijas ticket_person class_c',
  cannabis:
    'cannabis marijuana marihuana dispensar* dispensario* hemp cañamo cbd thc decriminaliz* despenaliz* kratom / weed pot edible*',
  'cell-towers':
    '5g cell_tower* antena* antennas wireless_facilit* small_cell* torre_celular broadband fiber_network banda_ancha municipal_internet fibra_optica / tower fiber internet wi-fi wifi',
  cemetery: 'cemeter* cementerio* panteon* grave graves tumbas burial / headstone* crypt*',
  charter:
    'charter_amendment* charter_review term_limit* limite_mandatos limites_terminos four-year_terms carta_municipal council_pay commissioner_pay mayor_salary ethics_code ethics_ordinance codigo_etica redistrict* redistritacion single-member district_map districting runoff ranked-choice / terms charter districts salaries sueldo_comisionados lobbyist*',
  'city-manager':
    'city_manager city_attorney administrador_municipal gerente_municipal severance interim_manager / contract contrato',
  'convention-center':
    'convention_center centro_convenciones arena_project stadium* estadio* ballpark arena amphitheater anfiteatro sports_complex complejo_deportivo hotel_tax hotel_occupancy venue_tax performing_arts_center / hotel marina tourists turistas resort resort* concerts events_center',
  'cruise-terminal':
    'cruise* crucero* pier muelle port_authority puerto ferry transbordador marina harbor darsena shrimp* camaron* boat_ramp docks dock atracadero / ships barcos fishermen pescador* wharf berth',
  curfew:
    'curfew* toque_queda / teen* minors menores youth jovenes kids_indoors parents padres 11_p.m night noche midnight unsupervised',
  'data-center':
    'data_center* data_campus datacenter* server_farm* centro_datos centros_datos crypto* bitcoin* criptomoned* servidor* chatbot* / server servers computers computadoras humming cooling_tower* cooling torres_enfriamiento ai inteligencia_artificial megawatt* gallons galones reclaimed_water tech_giant',
  desalination:
    'desal* desalination desaladora* desalinizadora* desalini* seawater agua_mar brine salmuera intake / bay bahia estuary estuario',
  drainage:
    'drainage* drenaje* stormwater storm_drain* pluvial* rain_tax flood_control inundacion* detention_pond* alcantarill* runoff_fee impervious / flood* wet_carpet* gutter* culvert* ditch* living_room* ponding $4.75 coladera*',
  drones: 'drone* dron drones / unmanned surveillance vigilancia eye_in_the_sky hover*',
  'dog-park':
    'dog_park* parque_perros parque_canino leash* correa breed pit_bull* pitbull* dangerous_dog* tether* encadenados breeder* / dog perro off-leash',
  'e-scooters': 'scooter* e-scooter* patineta_electrica monopatin* e-bike* ebike* / scoot* dockless',
  ems: 'ambulance* ambulancia* ems paramedic* medic emergency_medical / response_times respuesta_emergencia',
  'energy-plants':
    'solar_farm* solar_panel* granja_solar wind_farm* turbine* parque_eolico battery_storage gas_plant power_plant lng gas_pipeline gasoducto pipeline* fracking fractura_hidraulica injection_well* pozo_inyeccion refiner* refineri* substation* / energy energia turbines panels megawatts compressor',
  'ev-charging':
    'ev_charg* charging_station* cargadores_electricos electrolinera* / chargers electric_vehicle* autos_electricos',
  'fire-station':
    'fire_station* estacion_bomberos station_closure ladder_truck fire_staffing firehouse / station_* estacion_* station estacion response_time* minutes minutos crew engine bomberos firefighters tiempos_respuesta',
  fireworks:
    'firework* cuete* cohete* fuegos_artificiales pirotecni* firecracker* cherry_bomb* bottle_rocket* / new_year* terrified_dogs bang loud sparkler* july_4 julio',
  'flea-market':
    'flea_market* pulga pulgas mercado_sobreruedas tianguis swap_meet* farmers_market_relocation / stalls vendors puestero* puestos',
  fluoride:
    'fluorid* fluorin* fluor fluoruro* floruro / teeth tooth dientes diente dental cavit* caries dentist* dentista* smile* sonrisa* muelas tap_water',
  'food-trucks':
    'food_truck* food_vendor* mobile_vendor* mobile_food street_vendor* lonchera* lonchero* trocas_comida camiones_comida taquero* paleter* elotero* ambulantes vendedores_ambulantes carretas puestos_comida food_cart* taco_truck* / truck trucks cart carts taco tacos vendor* vendedor* puesto puestos three_hundred_feet trescientos_pies distance distancia permit_cap carreta',
  'game-rooms':
    'game_room* maquinitas eight-liner* sweepstakes_parlor gambling casino* apuestas payday_lend* prestamos_dia loan_store* sexually_oriented massage_parlor* smoke_shop* vape_shop* tattoo_parlor* pawn_shop* / slots parlors',
  'golf-carts': 'golf_cart* carrito_golf carritos_golf carros_golf utv side-by-side low-speed_vehicle / 35_mph carts',
  'golf-course':
    'golf_course* golf campo_golf municipal_course fairway* tee_time* greens nine_holes caddie* / course highest_bid* sealed_bid fairways mow* 118_acre*',
  'gun-rules': 'firearm* gun_show* gun_buyback gun_range shooting_range armas_fuego pistolas / guns armas',
  'historic-district':
    'historic_district* distrito_historico historic_preserv* preservacion_historica landmark_designation demolition demolicion demoler tear_down facade_grant* cannery depot_building / historic historico old_building* restore heritage patrimonio',
  homestead:
    'homestead* exencion_vivienda exencion_homestead exencion_residencial over-65_exemption senior_exemption tax_freeze exemption* exencion* / homeowners dueños_casa propietarios seniors',
  immigration:
    '287(g) 287g immigration inmigra* migrat* deport* sanctuary santuario ice_agreement detention_center centro_detencion border_wall muro_fronterizo / migrant* migrante* detainee* sheriff jail carcel',
  incentives:
    'abatement* abatimiento* incentive* incentivo* chapter_380 capitulo_380 tax_rebate* rebate* tax_break* reembolso_impuestos economic_development_agreement tirz tif_district reinvestment_zone exencion_fiscal corporate_welfare / warehouse* bodega* logistic* distribution_center developer* desarrollador* giant gigante subsid* handout* giveaway* 60_percent sesenta_por_ciento jobs empleos paychecks trucks',
  'landfill-trash':
    'landfill* relleno_sanitario transfer_station solid_waste waste_contract trash_contract garbage_contract basura dump_site disposal_contract residuos once-a-week_pickup collection_contract contrato_basura / trash garbage collection recoleccion hauler* bote botes carts odor disposal',
  'leaf-blowers':
    'leaf_blower* sopladora* blower* soplahojas / gas-powered gasoline gasolina landscap* jardiner* lawn_crew* two-stroke noise',
  'library-branch':
    'librar* bibliotec* bookmobile bibliobus story_time sunday_hours horario_dominical / branch sucursal books libros librarian* shelves reading leer sundays domingos close_doors doors_open seven_days quilt* homework_help collection acervo readers consolidat*',
  'license-plate':
    'plate_reader* license_plate* alpr lpr flock_camera* lectores_placas lectoras_placas lector_placas camaras_lectoras plate_camera* surveillance_camera* camaras_vigilancia facial_recognition reconocimiento_facial speed_camera* red-light_camera* camaras_velocidad fotomulta* / camera cameras camaras placas plates spy* espia* stolen_cars stolen_vehicles carros_robados autos_robados car_theft* privacy privacidad surveil* big_brother nothing_to_hide track_us',
  lighting:
    'dark_sky cielo_oscuro streetlight* alumbrado luminaria* court_lights field_lights night_lighting / lights luces lamp* glare',
  meters:
    'parking_meter* paid_parking pay-to-park parquimetr* estacionamiento_paga estacionamiento_pago cobro_estacionamiento parking_fee* meters parking_pilot cobrar_estacion* estacionometr* pay_to_park parking_rates parking_garage / meter parking park_downtown estacionarse estacionamiento quarters monedas parkimetr* $1.50_hour $2_hour dollar_hour coin* downtown centro_historico free_parking',
  'mobile-homes':
    'mobile_home* casa_movil casas_moviles trailer_park* rv_park* manufactured_home* tiny_home* parque_trailas traila* / trailers rv rvs',
  monument:
    'statue* estatua* monument* monumento* confederate_* memorial_removal flag_policy pride_flag bandera_* time_capsule / plaque pedestal',
  mural: 'mural murals murales public_art arte_publico sculpture* escultura* / painting artist artista tank tanque',
  'municipal-id': 'municipal_id city_id id_card* tarjeta_identidad identificacion_municipal / identity_card',
  noise:
    'noise_ordinance* noise_limit* amplified_music amplified_sound decibel* ordenanza_ruido musica_amplificada loudspeaker* bocinas / noise ruido music musica loud quiet accordion acordeon band bands 10_p.m concert* silence cut-off outdoor_music karaoke party-pooper',
  nondiscrimination:
    'nondiscriminat* antidiscriminat* anti-discriminat* equality_ordinance civil_rights_ordinance lgbtq* minimum_wage salario_minimo paid_sick sick_leave incapacidad_pagada rest_break* fair_chance living_wage project_labor / wages equity discrimination',
  'oversight-board':
    'oversight_board civilian_review review_board police_oversight consejo_supervision junta_supervision supervision_civil revision_policial citizen_review civilian_oversight mesa_revision / oversight accountability rendicion_cuentas complaints quejas watchdog badge nine_members nueve_civiles vigile vigilante second-guess',
  'park-name':
    'naming renaming rename* park_name nombre_parque namesake cambio_nombre cambiarle_nombre street_name nombre_calle calle_* rebautiz* honorary_street / name nombre honor honrar homenaje teacher maestra maestro avenue avenida street_signs walked_it address_changes',
  'park-sale':
    'park_sale sale_park venta_parque parkland sell_park vender_parque green_space area_verde open_space surplus_property sale_of_land venta_terreno land_swap land_sale / park parque acres sell* vender* vendan venta sold highest_bidder bid oferta particular auction subasta herons garzas',
  'pets-fixed':
    'spay* neuter* esterili* castra* sterilization feral_cat* gatos_ferales tnr microchip* breeder_permit / puppies cachorros litters camadas kittens pets mascotas breeder* lomitos',
  'police-contract':
    'meet-and-confer police_contract police_raise* labor_agreement collective_bargaining contrato_policia contrato_colectivo police_association sindicato_policia police_pay officer_pay sueldo_policia firefighter_contract pay_raise* pay_plan step_plan / officers oficiales agentes raises aumentos union sindicato salary patrulleros',
  pool: 'pool pools natatorium* swimming alberca* piscina* splash_pad* aquatic* acuatic* lap_lane* laps / swim* nadar nataci* lifeguard* salvavidas towel swimsuit*',
  quarry:
    'quarry quarries cantera concrete_batch batch_plant concretera rock_crush* sand_mine gravel_pit asphalt_plant slaughterhouse* rastro rendering_plant / dust polvo crusher',
  rail: 'rail_crossing* quiet_zone* cruce_ferrocarril train_horn* light_rail passenger_rail tren_ligero railyard rail_yard overpass* underpass* paso_desnivel toll_road* peaje* highway_expansion bypass libramiento / train trains tren trenes horn tracks vias',
  recycling:
    'recycl* recicl* blue_bin* blue_cart* botes_azules bote_azul contenedor_azul compost* composta* yard_waste glass_collection / curbside bin bins carts sort drop-off blue azul azules vidrio glass',
  rezoning:
    'rezon* zoning zonificacion rezonific* cambio_zonificacion uso_suelo land_use general_retail light_industrial industria_ligera mf-* r-1 c-2 special_use_permit conditional_use variance plat planned_development comprehensive_plan density_bonus up-zon* upzon* / zone zona acres neighborhood vecindario barrio developer strip_mall shopping_center centro_comercial warehouse bodega pasture meadow industrial parcel lote tract traileres tráileres trailers traffic corner retail',
  'rentals-short':
    'short-term_rental* short_term_rental* airbnb* vrbo vacation_rental* vacation_home* rentas_corto rentas_cortas rentas_vacacionales renta_corta alquiler_vacacional alquileres_vacacionales str party_house* casas_fiesta casas_fiestas str_ordinance home-sharing host_registration / rental rentals rentas renta hosts anfitrion* huesped* guests_bedroom guests weekend_parties fiestas spare_room party investors tourists turistas',
  'skate-park':
    'skate* skatepark patineta* patinar* patinaje bmx bowl half-pipe pump_track pista_patinaje / ramp* teens boards wheels concrete',
  smoking:
    'smok* smoke-free vap* tobacco tabaco fumar cigar* humo libres_humo secondhand_smoke / ballpark clean_air lungs pulmones ash',
  speed:
    'speed_hump* speed_bump* speed_limit* speed_cushion* limite_velocidad topes tope reductores_velocidad roundabout* glorieta* traffic_light* semaforo* stop_sign* four-way_stop truck_route* ruta_camiones street_racing / speed* velocidad slower safer_street school_zone',
  'street-fee':
    'street_fee street_maintenance_fee street_user_fee transportation_fee cuota_calles road_fee impact_fee* cuotas_impacto / streets calles potholes baches pave repave pavimento',
  'sign-tree':
    'tree_ordinance tree_removal tree_preservation heritage_tree* ordenanza_arboles tala arboles_historicos live_oak_removal canopy / trees arboles oaks encinos shade sombra mezquites chainsaw*',
  trail: 'trail trails hike-and-bike sendero* andador* greenway linear_park / hikers joggers miles millas',
  'water-rates':
    'water_rate* wastewater sewer_rate* tarifa_agua tarifas_agua water_bill* recibo_agua water_hike rate_increase rate_hike* rate_adjustment aumento_agua alza_agua ajuste_tarifas sewer* alcantarillado tarifas water_and_sewer utility_rate* tarifas_servicios electric_rate* / water agua bill recibo rate rates percent ciento increase aumento alza glass_water faucet tap pipes tuberia* valve* pumps meter_base',
  'water-supply':
    'watering_restriction* drought* sequia* aquifer* acuifero* reservoir* presa water_reuse reclaimed agua_reciclada reuso_agua water_supply_agreement potable_reuse toilet-to-tap groundwater pozos_agua / gallons galones lawn* riego watering irrigat* reuse',
  youth:
    'youth_center recreation_center centro_juvenil senior_center centro_mayores day_care child_care guarderia* pre-k after-school community_center centro_comunitario / kids niños ninos teens seniors abuelos after_school',
  housing:
    'eviction* desalojo* rent_control control_rentas tenant_protection* rental_inspection* rental_registration landlord* inspeccion_rentas substandard_housing / tenants inquilinos caseros renters arrendador*',
  hospital:
    'hospital* health_clinic needle_exchange methadone rehab_center sober_living centro_rehabilitacion mental_health_facility / clinic clinica health salud patients',
  festival:
    'festival_permit* parade_route* street_closure pedestrian_plaza pedestrian_mall plaza_peatonal event_permit* block_off carnival_permit / festival parade desfile plaza closure',
} as const;

export type TopicName = keyof typeof TOPICS;

export interface TopicTerms {
  readonly name: string;
  readonly naming: readonly string[];
  readonly hinting: readonly string[];
}

export const TOPIC_TERMS: readonly TopicTerms[] = Object.entries(TOPICS).map(([name, terms]) => {
  const [naming = '', hinting = ''] = terms.split(' / ');
  return { name, naming: naming.trim().split(/\s+/), hinting: hinting.trim().split(/\s+/).filter(Boolean) };
});
