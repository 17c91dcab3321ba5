"""Given names that are common in France: the surest sign of a person in spoken French."""

from __future__ import annotations

_NAMES = """
abdel abdelkader abdou abel achille adam adama adel adele adeline adrien adrienne agathe agnes
ahmed aicha aime aimee alain alban albane albert alexandra alexandre alexia alexis alfred ali alice
alicia aline alix alma aloise amadou amandine amar ambre amelie amina aminata amine amir anais
anatole andre andrea andree ange angela angele angelina angelique anissa anita ann anna anne annick
annie anouk antoine antoinette antonin apolline arielle aristide arlette armand armande armelle
arnaud arnold arsene arthur assia astrid aude audrey auguste augustin aurele aurelie aurelien
aurore awa axel axelle aymeric aziz babette baptiste barbara barnabe basile bastien bathilde
beatrice benedicte benjamin benoit bernadette bernard bernardette berthe bertrand bilal blaise
blanche boris boubacar brahim brice brigitte bruno camille carine carla carmen carole caroline
catherine cecile cedric celestin celeste celia celine cesar chantal charlene charles charline
charlotte chloe christel christelle christian christiane christine christophe cindy claire
clarisse claude claudette claudie claudine clelia clemence clement clementine cloe clotilde clovis
colette colin colombe constance constant coralie corentin corinne cyprien cyril cyrille cyrielle
damien dan daniel daniele danielle danny daouda daphne david deborah delphine denis denise denys
didier dimitri djamel djibril dominique dorian dorothee driss dylan edgar edgard edith edmond
edmonde edouard edwige elea eleonore elian eliane elias elie elina elio eliot elisa elisabeth elise
eliott ella elodie eloi eloise elsa elvire emeline emeric emile emilie emilien emma emmanuel
emmanuelle enzo eric erica erika ernest erwan erwann esteban estelle esther ethan etienne eudes
eugene eugenie eva evan eve eveline evelyne ewen fabien fabienne fabrice fadila fanny farid farida
fatiha fatima fatimata fatou fatoumata faustine felicie felix ferdinand fernand fernande fleur
flora flore florence florent florian florine francette francine francis franck francois francoise
frank fred freddy frederic frederique gabin gabriel gabriella gabrielle gael gaelle gaetan gaston
gautier genevieve geoffrey geoffroy george georges georgette gerald geraldine gerard germain
germaine ghislain ghislaine gilbert gilberte gildas gilles ginette gisele gontran goulven gregoire
gregory guenael guilhem guillaume guillemette gustave guy gwenael gwenaelle gwendoline habib
hadrien hakim hamid hamza hassan helena helene heloise henri henriette herve hicham hippolyte
honore honorine hortense houria hubert hugo hugues huguette ibrahim idriss ilan ilyes ines irene
irenee iris isaac isabelle isidore ismael issa ivan jack jackie jacky jacqueline jacques jade jamel
jamila janine jasmine jawad jean jeanine jeanne jeannette jeannine jeannot jennifer jeremie jeremy
jerome jessica jessie jimmy joachim joana joanna joel joelle johan johanna john jonas jonathan
jordan joris jose josephe joseph josephine josette josiane josselin josue joy judith jules julia
julian juliana julie julien julienne juliette justin justine kader kamel karen karim karima karine
karl katell katia kenza kevin khadija khadidja khaled killian kylian laetitia laila lambert lamine
lara laszlo laura laure laurence laurent laurette laurie laurine lazare lea leandre leila lena
leo leon leonard leonce leone leonie leontine leopold leslie lesly liam lila lilian liliane lily
lina line lionel lisa lise livia loan loic lola lolita lorenzo loris lou louane louis louisa louise
louisette louison louna luc luca lucas luce lucette lucie lucien lucienne lucile lucille lucas
ludivine ludovic lydia lydie lyes lyna mado madeleine mael maelle maelys maeva magali maggy mahmoud
maite malek malika malo mamadou manon manuel manuela marc marceau marcel marceline marcelle
marcelin margaux margot marguerite maria mariam mariama marianne marie marielle marina marine
marion marius marlene martial martin martine martin maryline maryse maryvonne mateo mathias
mathieu mathilde mathis mathurin matteo matthias matthieu maud maude maurice mauricette max maxence
maxime maximilien maya medhi mehdi melanie melina melissa melodie mia michael michel michele
micheline michelle mickael miguel mila milan milena milo mina mireille mohamed mohammed moise mona
monique morgan morgane moussa mouloud mourad muriel murielle mustapha myriam nabil nadege nadia
nadine nadir naima naomi narcisse nassim natacha natalia nathalie nathan nawal nelly nicolas
nicole nina ninon noa noah noam noe noel noelle noemie nolan nora norbert nordine nour odette odile
oceane olga olivia olivier olympe ombeline omar oriane orlane oscar osman othmane oumar ousmane
pablo pacome paola pascal pascale pascaline patrice patricia patrick paul paula paule paulette
paulin pauline perrine peggy philibert philippe philomene pier pierre pierrette pierrick pierrot
priscilla prosper quentin rachel rachid rachida rafael ramon raoul raphael raphaelle rayan raymond
raymonde rebecca regine regis reine remi remy renaud rene renee reynald rhea richard rita robert
roberte robin roch rodolphe rodrigue roger roland rolande romain romane romaric romuald ronan rosa
rosalie rose roseline rosine roxane ruben ryan sabine sabrina sacha said saida salima salome samia
samir samira samuel samy sandra sandrine sara sarah sasha saturnin savannah sebastien segolene
selim selma serge sergio servane severine shirley sidonie simon simone sixtine slimane sofia sofiane
soizic solange solene solenn solenne solveig sonia sophie soraya souad soufiane souleymane stanislas
stella stephan stephane stephanie steve steven suzanne suzette suzy sven sylvain sylvaine sylvere
sylvester sylvette sylviane sylvie tanguy tania tarek tatiana teddy telma teo terence teresa thais
thea theo theodore theophile therese thibaud thibault thibaut thierry thomas tiffany tim timothee
tom tony toufik tristan ugo ulysse urbain ursule valentin valentine valerie valery vanessa vera
veronique vicky victoire victor victoria victorien victorine vincent violaine violette virgile
virginie viviane vladimir wassim wilfrid wilfried william xavier yacine yael yan yanis yann yannick
yannis yasmina yasmine yassine yoan yoann yohan yohann yolaine yolande youcef younes youssef yves
yvan yvette yvon yvonne zacharie zelie zineb zoe zohra inaya ophelie momo fredo dede loulou gege
nono titi riton bebert fanfan jojo dany lulu lolo toto
"""
GIVEN_NAMES = frozenset(_NAMES.split())
"""Folded: without case and accents; a compound name is known by its first part."""
