"""Words that tell names in French: what stands before them, and what only looks like one."""

from __future__ import annotations

import re

_UNNAMED = """
age voie ile mme mlle agence
alors ah aie allez allo attends attention au aussi autant autre aux avec bah bon bonjour bonsoir
bref c ca car ce cela celle celles celui ces cet cette ceux chacun chaque chez ciao combien
comme comment contre d dame dans de depuis des dessus deux deja dix donc du eh elle elles en
encore enfin ensuite entre est et euh eux hein hop hum huit il ils ici j jamais je juste jusque
l la le les leur leurs lorsque lui m ma madame mademoiselle maintenant mais mardi lundi mercredi
jeudi vendredi samedi dimanche me meme merci mes messieurs mmh mm mhm moi moins mon monsieur n
ne neuf ni non nos notre nous nul oh ok on onze or ou ouais oui ouf par parce pardon parfois pas
pendant personne peu peut plus pour pourquoi pourtant pff puis puisque qu quand quant quatre que
quel quelle quelles quels quelque quelques qui quinze quoi s sa sans sauf se selon sept ses si
six sinon soit son sous sur surtout t ta tant tel telle tes tiens toi ton toujours tous tout
toute toutes trente treize tres trois trop tu un une va vas voici voila volontiers vos votre
vous vraiment vu y zero zut janvier fevrier mars avril mai juin juillet aout septembre octobre
novembre decembre noel paques toussaint pentecote ascension etat region departement commune
ville mairie maire president presidente collectivite republique nation europe internet dieu
moyen antiquite note silence rire rires inaudible coupure pause merde ben super alzheimer marche
annexe article jusqu lorsqu puisqu quelqu aujourd presqu elu elue interlocuteur enquete
enquetrice enqueteur
"""
UNNAMED = frozenset(_UNNAMED.split())
"""Folded words that begin sentences, or have a capital, without naming anyone."""

_TECHNICAL = """
nb-iot lte-m
dsp rgpd lora lorawan iot nb gtb sig dgs dst dsi pdf sms mms usb gps api sim led pc cctp ccap
cci cdd cdi rh ia tv cd dvd ado tic ntic saas paas sql csv xml json html http ftp vpn lan wan
wifi ehpad atsem rsa cee feder fse dpo poc mvp roi erp crm gmao ged ip bacnet modbus knx dali
talq zhaga nema cpe mpe mgpe ppp amo moe moa epci scot plu plui pcaet gemapi csu cnil anssi anct
insee ign sncf edf enedis grdf rte caf cpam ars dreal ddt cnrs inra ademe afnor iso nf ce co2 ph
tva ht ttc etp htva cp ce1 ce2 cm cm1 cm2 bts dea dess dut bac capes ena hlm zac zup zfe bim m2m
ltem lpwan sigfox maas mid siri excel word powerpoint outlook teams zoom google facebook twitter
linkedin whatsapp youtube windows linux android iphone microsoft apple amazon kangoo twingo
covid linky colissimo vat chsct soc ssii csp pme tpe pmi url qr rfid nfc lte
"""
TECHNICAL = frozenset(_TECHNICAL.split())
"""Folded abbreviations, products and bodies that everyone has: ranked last."""

_FAR = """
france allemagne espagne italie portugal belgique suisse irlande angleterre pologne chine japon
coree inde etats-unis amerique afrique asie maroc algerie tunisie senegal canada quebec taiwan
singapour londres rotterdam berlin francfort bruxelles barcelone paris pyongyang bretagne
normandie
"""
FAR = frozenset(_FAR.split())
"""Folded places that tell little: countries, capitals."""

_ADMINISTRATIONS = """
syndicat smictom sictom sivom sivu smirtom agence banque association conseil ministere office
regie societe groupe entreprise federation chambre institut universite fondation caisse
cooperative union cabinet etablissement service direction ccas
"""
ADMINISTRATIONS = frozenset(_ADMINISTRATIONS.split())
"""Folded words with which names of organisations begin."""

_TERRITORIES = """
ville commune mairie departement metropole communaute agglomeration cc ca cu canton pays region
vallee bassin
"""
TERRITORIES = frozenset(_TERRITORIES.split())
"""Folded words with which names of territories begin."""

_ART = r"(?:l[ae]s? |l['’]|d[ue]s? |de la |de l['’]|d['’]|aux? )?"
CIVILITY = re.compile(
    r"(?<!\w)(?:M\.|MM\.|Mr\.?|Mmes?|Mlle|[Mm]onsieur|[Mm]adame|[Mm]ademoiselle|[Mm]aître|Me|"
    r"Dr\.?|[Dd]octeur|[Pp]rofesseur|Pr)\s$"
)
LOWER_AFTER_CIVILITY = re.compile(
    r"(?<!\w)(?:monsieur|madame|mademoiselle|mme) ([a-zà-öø-ÿœ][\w-]{3,})"
)
PLACE_BEFORE = re.compile(
    rf"(?<!\w)(?:à|en|vers|près de|côté de|commune {_ART}|ville {_ART}|village {_ART}|"
    rf"maire {_ART}|mairie {_ART}|quartier {_ART}|hameau {_ART}|secteur {_ART}|canton {_ART}|"
    rf"vallée {_ART}|plateau {_ART}|forêt {_ART}|lac {_ART}|col {_ART}|port {_ART}|"
    rf"(?:rue|avenue|place|boulevard|pont|gare|quai|zone|cité) {_ART}|"
    r"lycée|collège|école|gymnase|stade|salle|"
    rf"agglo(?:mération)? {_ART}|métropole {_ART}|département {_ART}|dépôt {_ART}|"
    rf"barrage {_ART}|forage {_ART}|station {_ART}|usine {_ART}|habit\w+ à|parti\w* à|"
    r"né\w* à)\s?$"
)
ORGANISATION_BEFORE = re.compile(
    r"(?<!\w)(?:société|entreprise|groupe|association|cabinet|fabricant|opérateur|prestataire|"
    r"fournisseur|start-up|syndicat|éditeur|intégrateur|marque)\s$"
)
COMMON_BEFORE = re.compile(r"(?<!\w)(?:une?|des|mes|tes|ses|nos|vos|leurs|ces|quelques)\s$")
