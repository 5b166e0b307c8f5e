"""The words of which the compounds in Danish plans are made, as they stand within them."""

_ELEMENTS = """
adfærd afdeling afgørelse afhængig afklaring afrapportering afstemning aftale aften aktiv aktivitet alder
alders alvor andel anlæg ansvar ansættelse antal apparat arbejd arbejde arbejder arbejdsevne arbejdsgiver
areal arrangement arv assistent attest bane bank barn barriere barsel base beboer bedømmelse befolkning
begrænsning behandling behov beregning beskrivelse beskæftigelse beslutning bestyrelse besættelse besøg
betaling betegnelse bevis bolig borger branche brand bredde bro budget bund butik by bygge byggeri bygning
byråd bære børn børne center centr central chauffør civil corona dag dagsorden dansk data del deltag
deltager demens departement dialog digital direktør drift dygtig effekt efter elektronik elev energi enhed
erfaring erhverv etage evaluering evidens evne fag fald familie fast fejl ferie fest fisk fiskeri flaske
fleks flygtning flyt fokus folk folke folketing fond for forebygge forebyggelse forening forhold forløb form
formand formidling forretning forskning forsyning forsørg forsørgelse forsørgende forum forvaltning
forventning fravær fri frihed fritid frivillig fuld fund funktion fyn fysisk fælles førtid gange gave gebyr
gennem gennemsnit gennemsnitt genoptræning givende giver glæde grad grund grundlag gruppe grupper grænse
grøn gård gæld hals halse handel handicap handling haver havn helhed helse hensyn hjem hjemløs hjemme hjælp
hjælpe hospital hotel hoved hus høj højskole høring indhold individ indkomst indsats indtægt industri
indvandrer information infrastruktur initiativ institution integration interview investering isbryder job
jylland kandidat kapital kasse kendskab kerne kickoff kilo kirke klasse klima kode kommunal kommune
kommunikation kompenserende kompetence kompetencer konference konjunktur konsulent kontakt kontant kontering
kontingent kontor kontrol kors kort kraft krav kriminel krise kultur kunde kurs kursus kvalificer
kvalificering kvalifikation kvalitet kvinde kæde køkken kørsel lager land landbrug lands ledelse leder ledig
ledighed lege lejlighed leverandør lighed line linje liste liter liv livs livsstil lokal lov lån læge lægge
længde lære lærer læring lærling læse løft løfte løn løs magt mand mangel marked maskin med medlem mejeri
mentor mesterlære metal meter middel midler miljø millioner minister ministerium misbrug mod model modell
murer mål måling måned mængde mærke mærker møde mølle national natur nedsættelse netværk niveau nød
omkostning område omsorg omstilling op opgave ophold optagelse ordning organisation oversigt overskud panel
parat parker parlament part parti partner partnerskab penge pension periode person personale personer plads
pladser plan pleje plejer politi politik politikk politisk position post praksis praktik presse pris
procedure procent proces produktion profil program programm projekt prøve psykiatri psykiatrisk psykisk
psykolog pulje punkt pålæg pædagog rapport raskmelding redskab refusion regel regering region regn regnskab
rejse rekruttering relation rengøring rente repatriering ressource ressourcer restaurant resultat retning
rettede rettet revalidering risiko rolle ruter råd rådgivning rør sag salg sam samling sammenfør samtale
sans satsning sekretariat sektion sektor selskab selv senior service side sikkerhed sikring situation
sjælland skader skat skema skift skole skov skygge skyld skåne slagteri smed snit social sparring special
speciale spor sport sprog spørge stab stang stat statistik status steder stilling strategi stress struktur
studie stue styre styrke støtte sund sundhed svar syg sygdom syge sygehus sygemelding sygemeldt
sygeplejerske system sårbar særlig søgning sønder tager tal tale tandlæge tandpleje team teater teknik tekst
tema terapeut tid tilbud tilfredshed tilknytning tillid tilskud tilstand tilsyn ting tjeneste trafik
transport trin trivsel træner træning tusind tænkning tømrer uddannelse udfordring udgift udsat udstyr
udvalg udvikling ulykke underskud undersøgelse undervisning ung ungdom unge valg vand vandring vare varme
vedligehold vej vejleder vejledning velfærd verden verdens vikar vilkår vind virke virkelighed virksomhed
voksen vold vurdering vækst vælger værdi værk værker værktøj væsen ydelse års ældre økonomi ønske
"""
_ENDINGS = """
e n en et t er r ere erne rne ne s es ens ets ers ernes rnes ns nes ene enes eren erens ende ede te de
"""

ELEMENTS = frozenset(_ELEMENTS.split())

LINKS = ("", "s", "e")
"""What may stand between two elements: "virksomhed-s-praktik"."""

ENDINGS = frozenset(("", *_ENDINGS.split()))
"""What the last element may end in."""
