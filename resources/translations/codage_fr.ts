<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
 <context>
  <name>codage</name>
  <message>
   <source> %</source>
   <translation> %</translation>
  </message>
  <message>
   <source> (read only)</source>
   <translation> (lecture seule)</translation>
  </message>
  <message>
   <source>&amp;About Codage</source>
   <translation>À &amp;propos de Codage</translation>
  </message>
  <message>
   <source>&amp;Archive</source>
   <translation>&amp;Archiver</translation>
  </message>
  <message>
   <source>&amp;Back 3 seconds</source>
   <translation>&amp;Reculer de 3 secondes</translation>
  </message>
  <message>
   <source>&amp;Begins at:</source>
   <translation>&amp;Commence à :</translation>
  </message>
  <message>
   <source>&amp;Code with…</source>
   <translation>&amp;Coder avec…</translation>
  </message>
  <message>
   <source>&amp;Codebook…</source>
   <translation>&amp;Grille de codes…</translation>
  </message>
  <message>
   <source>&amp;Coding</source>
   <translation>&amp;Codage</translation>
  </message>
  <message>
   <source>&amp;Copy the passage</source>
   <translation>&amp;Copier le passage</translation>
  </message>
  <message>
   <source>&amp;Correct the text</source>
   <translation>&amp;Corriger le texte</translation>
  </message>
  <message>
   <source>&amp;Definition</source>
   <translation>&amp;Définition</translation>
  </message>
  <message>
   <source>&amp;Definition, key and colour…</source>
   <translation>&amp;Définition, touche et couleur…</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation>É&amp;dition</translation>
  </message>
  <message>
   <source>&amp;Ends at:</source>
   <translation>&amp;Finit à :</translation>
  </message>
  <message>
   <source>&amp;Example</source>
   <translation>&amp;Exemple</translation>
  </message>
  <message>
   <source>&amp;Export</source>
   <translation>E&amp;xporter</translation>
  </message>
  <message>
   <source>&amp;Extend by a word</source>
   <translation>Éte&amp;ndre d’un mot</translation>
  </message>
  <message>
   <source>&amp;Find and replace…</source>
   <translation>&amp;Rechercher et remplacer…</translation>
  </message>
  <message>
   <source>&amp;Find:</source>
   <translation>&amp;Rechercher :</translation>
  </message>
  <message>
   <source>&amp;Find…</source>
   <translation>Rec&amp;hercher…</translation>
  </message>
  <message>
   <source>&amp;Forward 3 seconds</source>
   <translation>&amp;Avancer de 3 secondes</translation>
  </message>
  <message>
   <source>&amp;Frequencies</source>
   <translation>&amp;Fréquences</translation>
  </message>
  <message>
   <source>&amp;Frequencies of codes…</source>
   <translation>&amp;Fréquences des codes…</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>A&amp;ide</translation>
  </message>
  <message>
   <source>&amp;How speakers are written</source>
   <translation>&amp;Comment les locuteurs sont notés</translation>
  </message>
  <message>
   <source>&amp;Import interviews…</source>
   <translation>&amp;Importer des entretiens…</translation>
  </message>
  <message>
   <source>&amp;Include</source>
   <translation>&amp;Inclure</translation>
  </message>
  <message>
   <source>&amp;Join to the turn above</source>
   <translation>&amp;Joindre au tour précédent</translation>
  </message>
  <message>
   <source>&amp;Journal…</source>
   <translation>&amp;Journal…</translation>
  </message>
  <message>
   <source>&amp;Key</source>
   <translation>&amp;Touche</translation>
  </message>
  <message>
   <source>&amp;Keyboard shortcuts</source>
   <translation>&amp;Raccourcis clavier</translation>
  </message>
  <message>
   <source>&amp;Kind:</source>
   <translation>&amp;Type :</translation>
  </message>
  <message>
   <source>&amp;Larger text</source>
   <translation>Texte plus &amp;grand</translation>
  </message>
  <message>
   <source>&amp;Link a recording…</source>
   <translation>&amp;Lier un enregistrement…</translation>
  </message>
  <message>
   <source>&amp;Link interviews and cases…</source>
   <translation>Re&amp;lier entretiens et cas…</translation>
  </message>
  <message>
   <source>&amp;Memo of the coding…</source>
   <translation>&amp;Mémo du codage…</translation>
  </message>
  <message>
   <source>&amp;Memos, also those on codings</source>
   <translation>&amp;Mémos, aussi ceux des codages</translation>
  </message>
  <message>
   <source>&amp;Merge</source>
   <translation>&amp;Fusionner</translation>
  </message>
  <message>
   <source>&amp;Merge into…</source>
   <translation>&amp;Fusionner avec…</translation>
  </message>
  <message>
   <source>&amp;Name</source>
   <translation>&amp;Nom</translation>
  </message>
  <message>
   <source>&amp;Name:</source>
   <translation>&amp;Nom :</translation>
  </message>
  <message>
   <source>&amp;New coder…</source>
   <translation>&amp;Ajouter un·e codeur·se…</translation>
  </message>
  <message>
   <source>&amp;New code…</source>
   <translation>&amp;Nouveau code…</translation>
  </message>
  <message>
   <source>&amp;New project…</source>
   <translation>&amp;Nouveau projet…</translation>
  </message>
  <message>
   <source>&amp;New speaker…</source>
   <translation>&amp;Nouveau locuteur…</translation>
  </message>
  <message>
   <source>&amp;Next interview</source>
   <translation>Entretien sui&amp;vant</translation>
  </message>
  <message>
   <source>&amp;Open…</source>
   <translation>&amp;Ouvrir…</translation>
  </message>
  <message>
   <source>&amp;Place in the tree</source>
   <translation>P&amp;lace dans l’arbre</translation>
  </message>
  <message>
   <source>&amp;Play or pause</source>
   <translation>L&amp;ecture ou pause</translation>
  </message>
  <message>
   <source>&amp;Previous interview</source>
   <translation>Entretien &amp;précédent</translation>
  </message>
  <message>
   <source>&amp;Project</source>
   <translation>&amp;Projet</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation>&amp;Quitter</translation>
  </message>
  <message>
   <source>&amp;Recording</source>
   <translation>&amp;Enregistrement</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>&amp;Rétablir</translation>
  </message>
  <message>
   <source>&amp;Remove the coding</source>
   <translation>&amp;Supprimer le codage</translation>
  </message>
  <message>
   <source>&amp;Rename</source>
   <translation>&amp;Renommer</translation>
  </message>
  <message>
   <source>&amp;Rename the coder…</source>
   <translation>&amp;Renommer le·la codeur·se…</translation>
  </message>
  <message>
   <source>&amp;Replace…</source>
   <translation>&amp;Remplacer…</translation>
  </message>
  <message>
   <source>&amp;Restore names with a key…</source>
   <translation>&amp;Rétablir les noms avec une clé…</translation>
  </message>
  <message>
   <source>&amp;Same for the rest of the folder</source>
   <translation>&amp;Pareil pour le reste du dossier</translation>
  </message>
  <message>
   <source>&amp;Save…</source>
   <translation>&amp;Enregistrer…</translation>
  </message>
  <message>
   <source>&amp;Segments of this code</source>
   <translation>&amp;Extraits de ce code</translation>
  </message>
  <message>
   <source>&amp;Segments…</source>
   <translation>&amp;Extraits…</translation>
  </message>
  <message>
   <source>&amp;Shrink by a word</source>
   <translation>&amp;Réduire d’un mot</translation>
  </message>
  <message>
   <source>&amp;Slower</source>
   <translation>Moin&amp;s vite</translation>
  </message>
  <message>
   <source>&amp;Smaller text</source>
   <translation>Texte plus p&amp;etit</translation>
  </message>
  <message>
   <source>&amp;Speakers…</source>
   <translation>&amp;Locuteurs…</translation>
  </message>
  <message>
   <source>&amp;Split the turn</source>
   <translation>Couper le &amp;tour en deux</translation>
  </message>
  <message>
   <source>&amp;Time of the turn…</source>
   <translation>&amp;Heure du tour…</translation>
  </message>
  <message>
   <source>&amp;Transcript</source>
   <translation>&amp;Transcription</translation>
  </message>
  <message>
   <source>&amp;Undecided only</source>
   <translation>Non &amp;décidés seulement</translation>
  </message>
  <message>
   <source>&amp;Under</source>
   <translation>&amp;Sous</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Annuler</translation>
  </message>
  <message>
   <source>&amp;Unlink the recording</source>
   <translation>&amp;Délier l’enregistrement</translation>
  </message>
  <message>
   <source>&amp;Usual size</source>
   <translation>Taille &amp;normale</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>&amp;Affichage</translation>
  </message>
  <message>
   <source>&amp;Whole words</source>
   <translation>&amp;Mots entiers</translation>
  </message>
  <message>
   <source>(no answer)</source>
   <translation>(sans réponse)</translation>
  </message>
  <message>
   <source>(no case)</source>
   <translation>(sans cas)</translation>
  </message>
  <message>
   <source>(no header)</source>
   <translation>(sans en-tête)</translation>
  </message>
  <message>
   <source>.csv files</source>
   <translation>Fichiers .csv</translation>
  </message>
  <message>
   <source>A case needs a name. Nothing was changed.</source>
   <translation>Un cas doit avoir un nom. Rien n’a été modifié.</translation>
  </message>
  <message>
   <source>A code cannot be merged into one of its own children. Nothing was changed. Move that child out first.</source>
   <translation>Un code ne peut pas être fusionné avec un code placé sous lui. Rien n’a été modifié. Sortez d’abord ce code de là.</translation>
  </message>
  <message>
   <source>A code needs a name. Nothing was changed.</source>
   <translation>Un code doit avoir un nom. Rien n’a été modifié.</translation>
  </message>
  <message>
   <source>A coder needs a name. Nothing was changed.</source>
   <translation>Un·e codeur·se doit avoir un nom. Rien n’a été modifié.</translation>
  </message>
  <message>
   <source>A coding stays in its document. Nothing was changed.</source>
   <translation>Un codage reste dans son entretien. Rien n’a été modifié.</translation>
  </message>
  <message>
   <source>A dictionary of the columns is written with the table.</source>
   <translation>Un dictionnaire des colonnes est écrit avec le tableau.</translation>
  </message>
  <message>
   <source>A document needs a name. Nothing was changed.</source>
   <translation>Un entretien doit avoir un nom. Rien n’a été modifié.</translation>
  </message>
  <message>
   <source>A few letters of a code, or the name of a new one</source>
   <translation>Quelques lettres d’un code, ou le nom d’un nouveau</translation>
  </message>
  <message>
   <source>A file that ends in .codage</source>
   <translation>Un fichier qui se termine par .codage</translation>
  </message>
  <message>
   <source>A name, a mail address, a telephone number: left out of the project unless you take it in, and left out of exports unless you ask for it there</source>
   <translation>Un nom, une adresse électronique, un numéro de téléphone : reste hors du projet sauf si vous l’y intégrez, et hors des exports sauf si vous l’y demandez</translation>
  </message>
  <message>
   <source>A note on this passage as {code}:</source>
   <translation>Une note sur ce passage codé {code} :</translation>
  </message>
  <message>
   <source>A passage must hold all the words; accents and capitals do not matter.
"two words" in quotes are looked for side by side; mutualis* is any word that begins so.</source>
   <translation>Un passage doit contenir tous les mots ; accents et majuscules ne comptent pas.
"deux mots" entre guillemets sont cherchés côte à côte ; mutualis* est tout mot qui commence ainsi.</translation>
  </message>
  <message>
   <source>A quotation mark inside a cell is not doubled; check this row.</source>
   <translation>Un guillemet à l’intérieur d’une cellule n’est pas doublé ; vérifiez cette ligne.</translation>
  </message>
  <message>
   <source>A speaker needs a name. Nothing was changed.</source>
   <translation>Un locuteur doit avoir un nom. Rien n’a été modifié.</translation>
  </message>
  <message>
   <source>A time is written as minutes and seconds: 12:34.</source>
   <translation>Une heure s’écrit en minutes et secondes : 12:34.</translation>
  </message>
  <message>
   <source>A turn ends after it begins. Nothing was changed.</source>
   <translation>Un tour de parole finit après son début. Rien n’a été modifié.</translation>
  </message>
  <message>
   <source>A turn is split within its text. Nothing was changed. Put the caret in it.</source>
   <translation>Un tour de parole se coupe dans son texte. Rien n’a été changé. Placez-y le curseur.</translation>
  </message>
  <message>
   <source>A weight goes from 0 to 100. Nothing was changed.</source>
   <translation>Un poids va de 0 à 100. Rien n’a été modifié.</translation>
  </message>
  <message>
   <source>A word is a run of letters and digits; a hyphen joins two runs, an apostrophe parts them. What stands in [square brackets] is not counted. A word under several segments of one code counts once.</source>
   <translation>Un mot est une suite de lettres et de chiffres ; le trait d’union en joint deux, l’apostrophe les sépare. Ce qui est entre [crochets] n’est pas compté. Un mot placé sous plusieurs extraits d’un même code compte une fois.</translation>
  </message>
  <message>
   <source>About Codage</source>
   <translation>À propos de Codage</translation>
  </message>
  <message>
   <source>About the interview</source>
   <translation>Sur l’entretien</translation>
  </message>
  <message>
   <source>Accept &amp;all of this kind</source>
   <translation>&amp;Tout accepter de ce type</translation>
  </message>
  <message>
   <source>Accept (A)</source>
   <translation>Accepter (A)</translation>
  </message>
  <message>
   <source>Accept those alike by at least</source>
   <translation>Accepter les ressemblances d’au moins</translation>
  </message>
  <message>
   <source>Accepted</source>
   <translation>Accepté</translation>
  </message>
  <message>
   <source>Accepted names are replaced in transcripts, speakers, names of interviews and cases, memos, the codebook and the texts of the survey. The journal, backups and the recordings keep the originals: give to others only what “Save a copy to share…” writes.</source>
   <translation>Les noms acceptés sont remplacés dans les transcriptions, les locuteurs, les noms des entretiens et des cas, les mémos, la grille de codes et les textes du questionnaire. Le journal, les sauvegardes et les enregistrements gardent les originaux : ne transmettez que ce qu’écrit « Enregistrer une copie à partager… ».</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Ajouter</translation>
  </message>
  <message>
   <source>Add a &amp;name…</source>
   <translation>Ajouter un &amp;nom…</translation>
  </message>
  <message>
   <source>Add a name</source>
   <translation>Ajouter un nom</translation>
  </message>
  <message>
   <source>Add a value</source>
   <translation>Ajouter une valeur</translation>
  </message>
  <message>
   <source>Add case {name}</source>
   <translation>Ajouter le cas {name}</translation>
  </message>
  <message>
   <source>Add code {name}</source>
   <translation>Ajouter le code {name}</translation>
  </message>
  <message>
   <source>Add coder {name}</source>
   <translation>Ajouter {name} aux codeur·ses</translation>
  </message>
  <message>
   <source>Add speaker {name}</source>
   <translation>Ajouter le locuteur {name}</translation>
  </message>
  <message numerus="yes">
   <source>Agreement needs two coders; {count} coded the documents chosen. Choose coders who coded the same documents, or bring in another coder's copy of the project.</source>
   <translation>
    <numerusform>L’accord demande deux codeur·ses ; {count} personne a codé les entretiens choisis. Choisissez des codeur·ses qui ont codé les mêmes entretiens, ou intégrez la copie du projet d’une autre personne.</numerusform>
    <numerusform>L’accord demande deux codeur·ses ; {count} ont codé les entretiens choisis. Choisissez des codeur·ses qui ont codé les mêmes entretiens, ou intégrez la copie du projet d’une autre personne.</numerusform>
   </translation>
  </message>
  <message>
   <source>Agreement of coders</source>
   <translation>Accord entre codeur·ses</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Tout</translation>
  </message>
  <message>
   <source>All cases</source>
   <translation>Tous les cas</translation>
  </message>
  <message>
   <source>All coders</source>
   <translation>Tous·tes les codeur·ses</translation>
  </message>
  <message>
   <source>All commands and their keys</source>
   <translation>Toutes les commandes et leurs touches</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>Tous les fichiers (*)</translation>
  </message>
  <message>
   <source>All interviews</source>
   <translation>Tous les entretiens</translation>
  </message>
  <message>
   <source>All kinds</source>
   <translation>Tous les types</translation>
  </message>
  <message>
   <source>All likely names of this kind; the unlikely ones, which come last, stay undecided</source>
   <translation>Tous les noms probables de ce type ; les improbables, en fin de liste, restent à décider</translation>
  </message>
  <message>
   <source>All segments</source>
   <translation>Tous les extraits</translation>
  </message>
  <message>
   <source>All speech</source>
   <translation>Toutes les paroles</translation>
  </message>
  <message>
   <source>All values</source>
   <translation>Toutes les valeurs</translation>
  </message>
  <message>
   <source>All words of the documents</source>
   <translation>Tous les mots des entretiens</translation>
  </message>
  <message>
   <source>Amounts and shares: 0.5, 1 234.50</source>
   <translation>Montants et parts : 0,5 ; 1 234,50</translation>
  </message>
  <message>
   <source>An identifier found in an interview links it for certain and is checked already. Names that are alike are only proposed: check those that are right. An interview without a case, and a case without an interview, are both normal.</source>
   <translation>Un identifiant trouvé dans un entretien le relie à coup sûr et est déjà coché. Les noms qui se ressemblent sont seulement proposés : cochez ceux qui sont justes. Un entretien sans cas, et un cas sans entretien, sont tous deux normaux.</translation>
  </message>
  <message>
   <source>Another case for this interview</source>
   <translation>Un autre cas pour cet entretien</translation>
  </message>
  <message>
   <source>Another coder is called {name}. Nothing was changed.</source>
   <translation>{name} est déjà le nom d’un·e autre codeur·se. Rien n’a été modifié.</translation>
  </message>
  <message>
   <source>Another way to read who speaks; the text follows below</source>
   <translation>Une autre façon de lire qui parle ; le texte suit en dessous</translation>
  </message>
  <message>
   <source>Answers on a scale, from the first to the last below</source>
   <translation>Réponses sur une échelle, de la première à la dernière ci-dessous</translation>
  </message>
  <message>
   <source>Answers without an order: a department, a kind of territory</source>
   <translation>Réponses sans ordre : un département, un type de territoire</translation>
  </message>
  <message>
   <source>Apply the code that has this key</source>
   <translation>Appliquer le code qui a cette touche</translation>
  </message>
  <message>
   <source>Archive code {name}</source>
   <translation>Archiver le code {name}</translation>
  </message>
  <message>
   <source>Archived</source>
   <translation>Archivé</translation>
  </message>
  <message>
   <source>As codes: 1</source>
   <translation>En codes : 1</translation>
  </message>
  <message>
   <source>As in the codebook</source>
   <translation>Comme dans la grille de codes</translation>
  </message>
  <message>
   <source>As it was recognised</source>
   <translation>Comme reconnu</translation>
  </message>
  <message>
   <source>As words: “Yes”</source>
   <translation>En mots : « Oui »</translation>
  </message>
  <message>
   <source>At the caret</source>
   <translation>Sous le curseur</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <source>Back to the code</source>
   <translation>Retour au code</translation>
  </message>
  <message>
   <source>Bar |</source>
   <translation>Barre |</translation>
  </message>
  <message>
   <source>Before the first turn</source>
   <translation>Avant le premier tour</translation>
  </message>
  <message>
   <source>Begin a new turn at the caret; while correcting, Enter does it</source>
   <translation>Commencer un nouveau tour au curseur ; pendant la correction, Entrée le fait</translation>
  </message>
  <message>
   <source>Bold marks who speaks</source>
   <translation>Le gras marque qui parle</translation>
  </message>
  <message>
   <source>Bring &amp;back</source>
   <translation>Sor&amp;tir des archives</translation>
  </message>
  <message>
   <source>Bring back code {name}</source>
   <translation>Sortir le code {name} des archives</translation>
  </message>
  <message>
   <source>Bring in a table of answers: each row becomes a case</source>
   <translation>Importer un tableau de réponses : chaque ligne devient un cas</translation>
  </message>
  <message>
   <source>Bring in codes with their definitions from a table</source>
   <translation>Importer d’un tableau des codes et leurs définitions</translation>
  </message>
  <message>
   <source>Bring in every transcript of a folder and the folders in it</source>
   <translation>Importer toutes les transcriptions d’un dossier et de ses sous-dossiers</translation>
  </message>
  <message>
   <source>Bring in transcripts: text, Word, OpenDocument, RTF, PDF, HTML, subtitles</source>
   <translation>Importer des transcriptions : texte, Word, OpenDocument, RTF, PDF, HTML, sous-titres</translation>
  </message>
  <message>
   <source>By interview</source>
   <translation>Par entretien</translation>
  </message>
  <message>
   <source>By variable</source>
   <translation>Par variable</translation>
  </message>
  <message>
   <source>C&amp;oder</source>
   <translation>C&amp;odeur·se</translation>
  </message>
  <message>
   <source>CSV table</source>
   <translation>Tableau CSV</translation>
  </message>
  <message>
   <source>Came in</source>
   <translation>Importé</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Cancelled: nothing was changed.</source>
   <translation>Annulé : rien n’a été modifié.</translation>
  </message>
  <message>
   <source>Cannot be read</source>
   <translation>Illisible</translation>
  </message>
  <message>
   <source>Case</source>
   <translation>Cas</translation>
  </message>
  <message>
   <source>Case of {name}</source>
   <translation>Cas de {name}</translation>
  </message>
  <message>
   <source>Case: {cases}</source>
   <translation>Cas : {cases}</translation>
  </message>
  <message>
   <source>Cases</source>
   <translation>Cas</translation>
  </message>
  <message>
   <source>Cases where it is used</source>
   <translation>Cas où il est employé</translation>
  </message>
  <message>
   <source>Cases where {variable} is {values}.</source>
   <translation>Cas où {variable} vaut {values}.</translation>
  </message>
  <message>
   <source>Categories</source>
   <translation>Catégories</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Modification</translation>
  </message>
  <message>
   <source>Chart</source>
   <translation>Graphique</translation>
  </message>
  <message>
   <source>Chec&amp;k the project file</source>
   <translation>&amp;Vérifier le fichier du projet</translation>
  </message>
  <message>
   <source>Checking the project file…</source>
   <translation>Vérification du fichier du projet…</translation>
  </message>
  <message>
   <source>Checking…</source>
   <translation>Vérification…</translation>
  </message>
  <message>
   <source>Choose a code in the codebook to read its segments.</source>
   <translation>Choisissez un code dans la grille pour lire ses extraits.</translation>
  </message>
  <message>
   <source>Choose a coding to see its passage. Undo takes all back.</source>
   <translation>Choisissez un codage pour voir son passage. Annuler rétablit le tout.</translation>
  </message>
  <message>
   <source>Choose a column…</source>
   <translation>Choisir une colonne…</translation>
  </message>
  <message>
   <source>Choose all</source>
   <translation>Tout choisir</translation>
  </message>
  <message>
   <source>Choose another place…</source>
   <translation>Choisir un autre endroit…</translation>
  </message>
  <message>
   <source>Choose any colour</source>
   <translation>Choisir une couleur quelconque</translation>
  </message>
  <message>
   <source>Choose files or a folder with transcripts: text, Word, PDF, subtitles…</source>
   <translation>Choisissez des fichiers ou un dossier de transcriptions : texte, Word, PDF, sous-titres…</translation>
  </message>
  <message>
   <source>Choose none</source>
   <translation>Ne rien choisir</translation>
  </message>
  <message>
   <source>Choose the &amp;key…</source>
   <translation>Choisir &amp;la clé…</translation>
  </message>
  <message>
   <source>Choose the key</source>
   <translation>Choisir la clé</translation>
  </message>
  <message>
   <source>Chosen by hand</source>
   <translation>Choisi à la main</translation>
  </message>
  <message>
   <source>Click to stand in the order of the codebook</source>
   <translation>Cliquez pour revenir à l’ordre de la grille de codes</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Close all families</source>
   <translation>Fermer toutes les familles</translation>
  </message>
  <message>
   <source>Close the project</source>
   <translation>Fermer le projet</translation>
  </message>
  <message>
   <source>Close this message</source>
   <translation>Fermer ce message</translation>
  </message>
  <message>
   <source>Codage</source>
   <translation>Codage</translation>
  </message>
  <message>
   <source>Codage projects (*{suffix})</source>
   <translation>Projets Codage (*{suffix})</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Code</translation>
  </message>
  <message>
   <source>Code &amp;in vivo</source>
   <translation>Coder &amp;in vivo</translation>
  </message>
  <message>
   <source>Code above it</source>
   <translation>Code au-dessus</translation>
  </message>
  <message>
   <source>Code in vivo: {name}</source>
   <translation>Coder in vivo : {name}</translation>
  </message>
  <message>
   <source>Code interviews, count themes, join them with the survey. Everything stays on this computer.</source>
   <translation>Codez des entretiens, comptez les thèmes, croisez-les avec le questionnaire. Tout reste sur cet ordinateur.</translation>
  </message>
  <message>
   <source>Code the selected text as you coded the passage before</source>
   <translation>Coder le texte sélectionné comme le passage précédent</translation>
  </message>
  <message>
   <source>Code the selected text with the code selected in the codebook</source>
   <translation>Coder le texte sélectionné avec le code sélectionné dans la grille</translation>
  </message>
  <message>
   <source>Code the turn at the caret with the code in hand</source>
   <translation>Coder le tour de parole sous le curseur avec le code sélectionné</translation>
  </message>
  <message>
   <source>Code the whole &amp;turn</source>
   <translation>Coder tout le &amp;tour de parole</translation>
  </message>
  <message>
   <source>Code the whole turn with…</source>
   <translation>Coder tout le tour de parole avec…</translation>
  </message>
  <message>
   <source>Code with the &amp;last code</source>
   <translation>Coder avec le &amp;dernier code</translation>
  </message>
  <message>
   <source>Code with the code in &amp;hand</source>
   <translation>Coder &amp;avec le code sélectionné</translation>
  </message>
  <message>
   <source>Code with {code}</source>
   <translation>Coder avec {code}</translation>
  </message>
  <message>
   <source>Code with…</source>
   <translation>Coder avec…</translation>
  </message>
  <message numerus="yes">
   <source>Code {count} segments</source>
   <translation>
    <numerusform>Coder {count} extrait</numerusform>
    <numerusform>Coder {count} extraits</numerusform>
   </translation>
  </message>
  <message>
   <source>Code {name}</source>
   <translation>Code {name}</translation>
  </message>
  <message>
   <source>Code&amp;book</source>
   <translation>&amp;Grille de codes</translation>
  </message>
  <message>
   <source>Codebook</source>
   <translation>Grille de codes</translation>
  </message>
  <message>
   <source>Coded</source>
   <translation>Codé</translation>
  </message>
  <message>
   <source>Coded by {coder}</source>
   <translation>Codé par {coder}</translation>
  </message>
  <message>
   <source>Coded counts &amp;merged with the survey…</source>
   <translation>Décomptes de codes &amp;joints au questionnaire…</translation>
  </message>
  <message>
   <source>Coded counts with the survey</source>
   <translation>Décomptes de codes joints au questionnaire</translation>
  </message>
  <message>
   <source>Coded segments</source>
   <translation>Extraits codés</translation>
  </message>
  <message>
   <source>Coder</source>
   <translation>Codeur·se</translation>
  </message>
  <message>
   <source>Coder: {name}</source>
   <translation>Codeur·se : {name}</translation>
  </message>
  <message>
   <source>Coders</source>
   <translation>Codeur·ses</translation>
  </message>
  <message>
   <source>Coders: all.</source>
   <translation>Codeur·ses : tous·tes.</translation>
  </message>
  <message>
   <source>Coders: {names}.</source>
   <translation>Codeur·ses : {names}.</translation>
  </message>
  <message>
   <source>Codes</source>
   <translation>Codes</translation>
  </message>
  <message>
   <source>Codes by document</source>
   <translation>Codes par entretien</translation>
  </message>
  <message>
   <source>Codes by variable</source>
   <translation>Codes par variable</translation>
  </message>
  <message>
   <source>Codes count their own segments and those of the codes under them.</source>
   <translation>Les codes comptent leurs propres extraits et ceux des codes placés dessous.</translation>
  </message>
  <message>
   <source>Codes count their own segments only.</source>
   <translation>Les codes ne comptent que leurs propres extraits.</translation>
  </message>
  <message>
   <source>Codes interviews, counts themes and joins them with the survey.</source>
   <translation>Code des entretiens, compte les thèmes et les croise avec le questionnaire.</translation>
  </message>
  <message>
   <source>Codes with their definitions and rules</source>
   <translation>Les codes avec leurs définitions et leurs règles</translation>
  </message>
  <message>
   <source>Codes: all.</source>
   <translation>Codes : tous.</translation>
  </message>
  <message>
   <source>Codes: {names}.</source>
   <translation>Codes : {names}.</translation>
  </message>
  <message>
   <source>Coding {coding} of {document} ends before it begins.</source>
   <translation>Le codage {coding} de {document} finit avant de commencer.</translation>
  </message>
  <message>
   <source>Coding {coding} of {document} lies in no text of it.</source>
   <translation>Le codage {coding} de {document} n’est dans aucun de ses textes.</translation>
  </message>
  <message>
   <source>Coding {coding} of {document} reaches outside its text.</source>
   <translation>Le codage {coding} de {document} sort de son texte.</translation>
  </message>
  <message>
   <source>Codings</source>
   <translation>Codages</translation>
  </message>
  <message>
   <source>Codings at the caret</source>
   <translation>Codages sous le curseur</translation>
  </message>
  <message>
   <source>Codings follow their words.</source>
   <translation>Les codages suivent leurs mots.</translation>
  </message>
  <message>
   <source>Codings of the &amp;others</source>
   <translation>Codages des &amp;autres</translation>
  </message>
  <message>
   <source>Codings would be lost</source>
   <translation>Des codages seraient perdus</translation>
  </message>
  <message>
   <source>Colour</source>
   <translation>Couleur</translation>
  </message>
  <message>
   <source>Colour, #rrggbb</source>
   <translation>Couleur, #rrvvbb</translation>
  </message>
  <message>
   <source>Column {column}: “{name}” cannot name a variable. Nothing was imported. Use letters, digits and underscores, and a letter first.</source>
   <translation>Colonne {column} : « {name} » ne peut pas nommer une variable. Rien n’a été importé. Employez des lettres, des chiffres et des tirets bas, en commençant par une lettre.</translation>
  </message>
  <message>
   <source>Column {letters}: {header}</source>
   <translation>Colonne {letters} : {header}</translation>
  </message>
  <message>
   <source>Columns of the survey</source>
   <translation>Colonnes du questionnaire</translation>
  </message>
  <message>
   <source>Columns {first} and {second} would both be the variable {name}. Nothing was imported. Give one of them another name, or leave it out.</source>
   <translation>Les colonnes {first} et {second} donneraient toutes deux la variable {name}. Rien n’a été importé. Donnez un autre nom à l’une d’elles, ou ne la reprenez pas.</translation>
  </message>
  <message>
   <source>Comma ,</source>
   <translation>Virgule ,</translation>
  </message>
  <message>
   <source>Comma: 0,5</source>
   <translation>Virgule : 0,5</translation>
  </message>
  <message>
   <source>Comment</source>
   <translation>Commentaire</translation>
  </message>
  <message>
   <source>Comparing the texts…</source>
   <translation>Comparaison des textes…</translation>
  </message>
  <message>
   <source>Convention, names, merges and roles, wherever another file of this folder has the same speakers</source>
   <translation>Notation, noms, fusions et rôles, partout où un autre fichier de ce dossier a les mêmes locuteurs</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copier</translation>
  </message>
  <message>
   <source>Copy the chart</source>
   <translation>Copier le graphique</translation>
  </message>
  <message>
   <source>Copy the selected text with its speakers</source>
   <translation>Copier le texte sélectionné avec ses locuteurs</translation>
  </message>
  <message>
   <source>Copy the table</source>
   <translation>Copier le tableau</translation>
  </message>
  <message>
   <source>Copy this report as text</source>
   <translation>Copier ce rapport en texte</translation>
  </message>
  <message>
   <source>Copy with references</source>
   <translation>Copier avec les références</translation>
  </message>
  <message>
   <source>Correct the files that failed as their reason says, then import the same folder again: what is in the project already is left as it is.</source>
   <translation>Corrigez les fichiers en échec selon leur motif, puis importez de nouveau le même dossier : ce qui est déjà dans le projet reste tel quel.</translation>
  </message>
  <message>
   <source>Correct the text of {document}</source>
   <translation>Corriger le texte de {document}</translation>
  </message>
  <message numerus="yes">
   <source>Correct {count} turns</source>
   <translation>
    <numerusform>Corriger {count} tour de parole</numerusform>
    <numerusform>Corriger {count} tours de parole</numerusform>
   </translation>
  </message>
  <message>
   <source>Corrected file of {document}</source>
   <translation>Fichier corrigé de {document}</translation>
  </message>
  <message>
   <source>Correcting</source>
   <translation>Correction</translation>
  </message>
  <message>
   <source>Correctio&amp;n</source>
   <translation>Correctio&amp;n</translation>
  </message>
  <message>
   <source>Count for each code the segments of the codes under it as well</source>
   <translation>Compter pour chaque code aussi les extraits des codes placés dessous</translation>
  </message>
  <message>
   <source>Counting…</source>
   <translation>Décompte…</translation>
  </message>
  <message>
   <source>Counts</source>
   <translation>Décomptes</translation>
  </message>
  <message>
   <source>Counts: inhabitants, sensors, years</source>
   <translation>Nombres : habitants, capteurs, années</translation>
  </message>
  <message>
   <source>DOS (Western)</source>
   <translation>DOS (Europe de l’Ouest)</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Date</translation>
  </message>
  <message>
   <source>Day, month, year (24/11/2026)</source>
   <translation>Jour, mois, année (24/11/2026)</translation>
  </message>
  <message>
   <source>Days, with or without an hour</source>
   <translation>Jours, avec ou sans l’heure</translation>
  </message>
  <message>
   <source>Decimal mark</source>
   <translation>Signe décimal</translation>
  </message>
  <message>
   <source>Decimal number</source>
   <translation>Nombre décimal</translation>
  </message>
  <message>
   <source>Definition</source>
   <translation>Définition</translation>
  </message>
  <message>
   <source>Definition of a code</source>
   <translation>Définition d’un code</translation>
  </message>
  <message>
   <source>Delete anyway</source>
   <translation>Supprimer quand même</translation>
  </message>
  <message>
   <source>Delimiter</source>
   <translation>Séparateur</translation>
  </message>
  <message>
   <source>Depth in the codebook, 0 at the top</source>
   <translation>Profondeur dans la grille de codes, 0 au sommet</translation>
  </message>
  <message>
   <source>Description of the study</source>
   <translation>Description de l’étude</translation>
  </message>
  <message>
   <source>Dictionary</source>
   <translation>Dictionnaire</translation>
  </message>
  <message>
   <source>Do again what was taken back</source>
   <translation>Refaire ce qui a été annulé</translation>
  </message>
  <message>
   <source>Documents where it is used</source>
   <translation>Entretiens où il est employé</translation>
  </message>
  <message>
   <source>Documents: all.</source>
   <translation>Entretiens : tous.</translation>
  </message>
  <message>
   <source>Documents: {names}.</source>
   <translation>Entretiens : {names}.</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Terminer</translation>
  </message>
  <message>
   <source>Dot: 0.5</source>
   <translation>Point : 0.5</translation>
  </message>
  <message>
   <source>Double-click to give another name; the name of another speaker merges the two</source>
   <translation>Double-cliquez pour donner un autre nom ; le nom d’un autre locuteur fusionne les deux</translation>
  </message>
  <message>
   <source>Drag to move this end of the coding; with Alt, between any two letters</source>
   <translation>Faites glisser pour déplacer cette borne du codage ; avec Alt, entre deux lettres quelconques</translation>
  </message>
  <message>
   <source>Drop files or a folder here, or press Ctrl+I to import interviews.</source>
   <translation>Déposez ici des fichiers ou un dossier, ou appuyez sur Ctrl+I pour importer des entretiens.</translation>
  </message>
  <message>
   <source>E&amp;xclude</source>
   <translation>E&amp;xclure</translation>
  </message>
  <message>
   <source>Each code's own segments</source>
   <translation>Les propres extraits de chaque code</translation>
  </message>
  <message>
   <source>Earlier on the scale</source>
   <translation>Plus tôt dans l’échelle</translation>
  </message>
  <message>
   <source>Empty: there is no value</source>
   <translation>Vide : il n’y a pas de valeur</translation>
  </message>
  <message>
   <source>Encoding</source>
   <translation>Encodage</translation>
  </message>
  <message>
   <source>Endnote</source>
   <translation>Note de fin</translation>
  </message>
  <message>
   <source>Enter chooses, the arrows move, Escape leaves</source>
   <translation>Entrée choisit, les flèches déplacent, Échap quitte</translation>
  </message>
  <message>
   <source>Every change of this project. What is struck through was taken back.</source>
   <translation>Toutes les modifications de ce projet. Ce qui est barré a été annulé.</translation>
  </message>
  <message>
   <source>Every coded passage with its code, coder, interview and case</source>
   <translation>Chaque passage codé avec son code, qui l’a codé, son entretien et son cas</translation>
  </message>
  <message>
   <source>Every coding keeps its words.</source>
   <translation>Tous les codages gardent leurs mots.</translation>
  </message>
  <message>
   <source>Example</source>
   <translation>Exemple</translation>
  </message>
  <message>
   <source>Example of a code</source>
   <translation>Exemple d’un code</translation>
  </message>
  <message>
   <source>Excel workbook</source>
   <translation>Classeur Excel</translation>
  </message>
  <message>
   <source>Exclusion rule of a code</source>
   <translation>Règle d’exclusion d’un code</translation>
  </message>
  <message>
   <source>Export: {name}</source>
   <translation>Exporter : {name}</translation>
  </message>
  <message>
   <source>Exporting…</source>
   <translation>Export…</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Exporter…</translation>
  </message>
  <message>
   <source>Extend the &amp;beginning</source>
   <translation>Étendre le dé&amp;but</translation>
  </message>
  <message>
   <source>F&amp;aster</source>
   <translation>&amp;Plus vite</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>Échec</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Fichier</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Fichiers</translation>
  </message>
  <message>
   <source>Filter</source>
   <translation>Filtrer</translation>
  </message>
  <message>
   <source>Filter by interview, speaker, code or coder</source>
   <translation>Filtrer par entretien, locuteur, code ou codeur·se</translation>
  </message>
  <message>
   <source>Filter codes</source>
   <translation>Filtrer les codes</translation>
  </message>
  <message>
   <source>Filter interviews</source>
   <translation>Filtrer les entretiens</translation>
  </message>
  <message>
   <source>Filter names</source>
   <translation>Filtrer les noms</translation>
  </message>
  <message>
   <source>Filter variables</source>
   <translation>Filtrer les variables</translation>
  </message>
  <message>
   <source>Find</source>
   <translation>Rechercher</translation>
  </message>
  <message>
   <source>Find &amp;next</source>
   <translation>Résultat &amp;suivant</translation>
  </message>
  <message>
   <source>Find &amp;previous</source>
   <translation>Résultat &amp;précédent</translation>
  </message>
  <message>
   <source>Find and replace</source>
   <translation>Rechercher et remplacer</translation>
  </message>
  <message>
   <source>Find and replace…</source>
   <translation>Rechercher et remplacer…</translation>
  </message>
  <message>
   <source>Find it…</source>
   <translation>Le retrouver…</translation>
  </message>
  <message>
   <source>Find people, places and numbers in the whole project, and replace them</source>
   <translation>Trouver personnes, lieux et numéros dans tout le projet, et les remplacer</translation>
  </message>
  <message>
   <source>First character, counted from 0</source>
   <translation>Premier caractère, compté à partir de 0</translation>
  </message>
  <message>
   <source>Fit to the selection</source>
   <translation>Ajuster à la sélection</translation>
  </message>
  <message>
   <source>Footer</source>
   <translation>Pied de page</translation>
  </message>
  <message>
   <source>Footnote</source>
   <translation>Note de bas de page</translation>
  </message>
  <message>
   <source>For example</source>
   <translation>Par exemple</translation>
  </message>
  <message>
   <source>Form</source>
   <translation>Forme</translation>
  </message>
  <message>
   <source>Found again</source>
   <translation>Retrouvé</translation>
  </message>
  <message>
   <source>Free answers and identifiers, kept to the letter</source>
   <translation>Réponses libres et identifiants, gardés à la lettre</translation>
  </message>
  <message>
   <source>French spreadsheet: semicolon, 0,5</source>
   <translation>Tableur français : point-virgule, 0,5</translation>
  </message>
  <message>
   <source>Frequencies</source>
   <translation>Fréquences</translation>
  </message>
  <message>
   <source>Frequencies of codes</source>
   <translation>Fréquences des codes</translation>
  </message>
  <message>
   <source>From the beginnings of interviews</source>
   <translation>Des en-têtes des entretiens</translation>
  </message>
  <message>
   <source>Give the code in hand another name</source>
   <translation>Donner un autre nom au code sélectionné</translation>
  </message>
  <message>
   <source>Give the coding under the caret another code</source>
   <translation>Donner un autre code au codage sous le curseur</translation>
  </message>
  <message>
   <source>Give the coding under the caret the bounds of the selected text</source>
   <translation>Donner au codage sous le curseur les bornes du texte sélectionné</translation>
  </message>
  <message>
   <source>Give the interview on show another name</source>
   <translation>Donner un autre nom à l’entretien affiché</translation>
  </message>
  <message>
   <source>Give the segments of the code in hand to another code</source>
   <translation>Donner les extraits du code sélectionné à un autre code</translation>
  </message>
  <message>
   <source>Give the turn at the caret the time of the recording, and go to the next turn</source>
   <translation>Donner au tour où est le curseur le temps de l’enregistrement, et passer au tour suivant</translation>
  </message>
  <message>
   <source>Give the turns of the speaker in hand to another (a misspelt name)</source>
   <translation>Donner les tours du locuteur choisi à un autre (un nom mal écrit)</translation>
  </message>
  <message>
   <source>Give to the chosen interview</source>
   <translation>Donner à l’entretien choisi</translation>
  </message>
  <message>
   <source>Give whoever codes now another name</source>
   <translation>Donner un autre nom à qui code en ce moment</translation>
  </message>
  <message>
   <source>Go back to before this</source>
   <translation>Revenir avant cette étape</translation>
  </message>
  <message>
   <source>Go to the coded passage before</source>
   <translation>Aller au passage codé précédent</translation>
  </message>
  <message>
   <source>Go to the next coded passage of this interview</source>
   <translation>Aller au passage codé suivant de cet entretien</translation>
  </message>
  <message>
   <source>Go to the next place found</source>
   <translation>Aller à l’endroit trouvé suivant</translation>
  </message>
  <message>
   <source>Go to the passage</source>
   <translation>Aller au passage</translation>
  </message>
  <message>
   <source>Go to the place found before</source>
   <translation>Aller à l’endroit trouvé précédent</translation>
  </message>
  <message>
   <source>Group</source>
   <translation>Groupe</translation>
  </message>
  <message>
   <source>Header</source>
   <translation>En-tête</translation>
  </message>
  <message>
   <source>Hear the last 3 seconds again</source>
   <translation>Réentendre les 3 dernières secondes</translation>
  </message>
  <message>
   <source>Hear the turn at the caret; a click on a turn's time does the same</source>
   <translation>Écouter le tour où est le curseur ; un clic sur le temps d’un tour fait de même</translation>
  </message>
  <message>
   <source>Hidden text</source>
   <translation>Texte masqué</translation>
  </message>
  <message>
   <source>How far the work has come</source>
   <translation>Avancement du travail</translation>
  </message>
  <message>
   <source>How far the work on this interview has come</source>
   <translation>Avancement du travail sur cet entretien</translation>
  </message>
  <message>
   <source>How it begins</source>
   <translation>Aperçu du début</translation>
  </message>
  <message>
   <source>How often, where and at what length each code appears</source>
   <translation>Combien de fois, où et sur quelle longueur chaque code apparaît</translation>
  </message>
  <message>
   <source>ISO 8859-15</source>
   <translation>ISO 8859-15</translation>
  </message>
  <message>
   <source>Identifier of a case</source>
   <translation>Identifiant d’un cas</translation>
  </message>
  <message>
   <source>Identifies the cases.</source>
   <translation>Identifie les cas.</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>Importer</translation>
  </message>
  <message>
   <source>Import &amp;after a look…</source>
   <translation>Importer &amp;après examen…</translation>
  </message>
  <message>
   <source>Import a &amp;folder of interviews…</source>
   <translation>Importer un do&amp;ssier d’entretiens…</translation>
  </message>
  <message>
   <source>Import a code&amp;book…</source>
   <translation>Importer une &amp;grille de codes…</translation>
  </message>
  <message>
   <source>Import a codebook</source>
   <translation>Importer une grille de codes</translation>
  </message>
  <message>
   <source>Import a codebook…</source>
   <translation>Importer une grille de codes…</translation>
  </message>
  <message>
   <source>Import a folder of interviews</source>
   <translation>Importer un dossier d’entretiens</translation>
  </message>
  <message>
   <source>Import a folder…</source>
   <translation>Importer un dossier…</translation>
  </message>
  <message>
   <source>Import after a look</source>
   <translation>Importer après examen</translation>
  </message>
  <message>
   <source>Import codebook {name}</source>
   <translation>Importer la grille de codes {name}</translation>
  </message>
  <message>
   <source>Import interviews</source>
   <translation>Importer des entretiens</translation>
  </message>
  <message>
   <source>Import interviews…</source>
   <translation>Importer des entretiens…</translation>
  </message>
  <message>
   <source>Import of interviews</source>
   <translation>Import d’entretiens</translation>
  </message>
  <message>
   <source>Import survey {name}</source>
   <translation>Importer le questionnaire {name}</translation>
  </message>
  <message>
   <source>Import the &amp;survey…</source>
   <translation>Importer le qu&amp;estionnaire…</translation>
  </message>
  <message>
   <source>Import the survey</source>
   <translation>Importer le questionnaire</translation>
  </message>
  <message>
   <source>Import the survey to compare by variable.</source>
   <translation>Importez le questionnaire pour comparer par variable.</translation>
  </message>
  <message>
   <source>Import the survey: {file}</source>
   <translation>Importer le questionnaire : {file}</translation>
  </message>
  <message>
   <source>Import the survey…</source>
   <translation>Importer le questionnaire…</translation>
  </message>
  <message numerus="yes">
   <source>Import {count} documents</source>
   <translation>
    <numerusform>Importer {count} entretien</numerusform>
    <numerusform>Importer {count} entretiens</numerusform>
   </translation>
  </message>
  <message>
   <source>Import {name}</source>
   <translation>Importer {name}</translation>
  </message>
  <message>
   <source>Importing interviews…</source>
   <translation>Import des entretiens…</translation>
  </message>
  <message>
   <source>Importing the codebook…</source>
   <translation>Import de la grille de codes…</translation>
  </message>
  <message>
   <source>Importing the survey…</source>
   <translation>Import du questionnaire…</translation>
  </message>
  <message>
   <source>In a .csv, text that begins with =, +, - or @ has an apostrophe before it, so that no spreadsheet runs it as a formula. An empty cell means no data, not zero.</source>
   <translation>Dans un .csv, un texte qui commence par =, +, - ou @ est précédé d’une apostrophe, pour qu’aucun tableur ne l’exécute comme une formule. Une cellule vide signifie pas de donnée, et non zéro.</translation>
  </message>
  <message>
   <source>In a focus group each speaker can speak for a case of their own; otherwise the interview's case counts.</source>
   <translation>Dans un entretien collectif, chaque locuteur peut parler pour son propre cas ; sinon, c’est le cas de l’entretien qui compte.</translation>
  </message>
  <message>
   <source>In all interviews</source>
   <translation>Dans tous les entretiens</translation>
  </message>
  <message>
   <source>In an .xlsx, a text of more than 32,767 characters ends in … there; a .csv holds it whole.</source>
   <translation>Dans un .xlsx, un texte de plus de 32 767 caractères y finit par … ; un .csv le contient en entier.</translation>
  </message>
  <message>
   <source>In the codebook: code with the code chosen</source>
   <translation>Dans la grille : coder avec le code choisi</translation>
  </message>
  <message>
   <source>In the codebook: move the code</source>
   <translation>Dans la grille : déplacer le code</translation>
  </message>
  <message>
   <source>In the file: {value}</source>
   <translation>Dans le fichier : {value}</translation>
  </message>
  <message>
   <source>In the list of interviews: rename, remove</source>
   <translation>Dans la liste des entretiens : renommer, supprimer</translation>
  </message>
  <message>
   <source>In the replacement, \1 stands for the first group in brackets</source>
   <translation>Dans le remplacement, \1 désigne le premier groupe entre parenthèses</translation>
  </message>
  <message>
   <source>In the transcript</source>
   <translation>Dans la transcription</translation>
  </message>
  <message>
   <source>In this interview</source>
   <translation>Dans cet entretien</translation>
  </message>
  <message>
   <source>Inclusion rule of a code</source>
   <translation>Règle d’inclusion d’un code</translation>
  </message>
  <message>
   <source>Initials at the start of a line</source>
   <translation>Initiales en début de ligne</translation>
  </message>
  <message>
   <source>International: comma, 0.5</source>
   <translation>International : virgule, 0.5</translation>
  </message>
  <message>
   <source>Interview</source>
   <translation>Entretien</translation>
  </message>
  <message>
   <source>Interviewer</source>
   <translation>Enquêteur·rice</translation>
  </message>
  <message>
   <source>Interviewers' turns can be left out of counts and shares</source>
   <translation>Les tours des enquêteur·rices peuvent être exclus des décomptes et des parts</translation>
  </message>
  <message>
   <source>Interviews</source>
   <translation>Entretiens</translation>
  </message>
  <message>
   <source>Interviews ({patterns})</source>
   <translation>Entretiens ({patterns})</translation>
  </message>
  <message>
   <source>Interviews and cases</source>
   <translation>Entretiens et cas</translation>
  </message>
  <message>
   <source>It is looked for in the whole project, whatever its accents, capitals and hyphens.</source>
   <translation>Il est cherché dans tout le projet, quels que soient ses accents, majuscules et traits d’union.</translation>
  </message>
  <message>
   <source>It is not the same recording as before: the times may be others.</source>
   <translation>Ce n’est pas le même enregistrement qu’avant : les temps peuvent être différents.</translation>
  </message>
  <message>
   <source>Its name</source>
   <translation>Son nom</translation>
  </message>
  <message>
   <source>Join two turns</source>
   <translation>Réunir deux tours de parole</translation>
  </message>
  <message>
   <source>Journal</source>
   <translation>Journal</translation>
  </message>
  <message>
   <source>Kappa may mislead here: coders agree on {agreement} % of the units, but the code is nearly everywhere, so that most of this is expected by chance. Read AC1 beside it, and the disagreements themselves.</source>
   <translation>Le kappa peut tromper ici : les codeur·ses s’accordent sur {agreement} % des unités, mais le code est presque partout, si bien que le hasard en donnerait déjà l’essentiel. Lisez l’AC1 à côté, et les désaccords eux-mêmes.</translation>
  </message>
  <message>
   <source>Kappa may mislead here: coders agree on {agreement} % of the units, but the code is rare, so that most of this is expected by chance. Read AC1 beside it, and the disagreements themselves.</source>
   <translation>Le kappa peut tromper ici : les codeur·ses s’accordent sur {agreement} % des unités, mais le code est rare, si bien que le hasard en donnerait déjà l’essentiel. Lisez l’AC1 à côté, et les désaccords eux-mêmes.</translation>
  </message>
  <message>
   <source>Keep also</source>
   <translation>Garder aussi</translation>
  </message>
  <message>
   <source>Keep it there</source>
   <translation>La garder là</translation>
  </message>
  <message>
   <source>Keep the text</source>
   <translation>Garder le texte</translation>
  </message>
  <message>
   <source>Keep to the interviews about some of the cases</source>
   <translation>S’en tenir aux entretiens portant sur certains cas</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>Clé</translation>
  </message>
  <message>
   <source>Key of the case in the survey</source>
   <translation>Clé du cas dans le questionnaire</translation>
  </message>
  <message>
   <source>Key that applies it</source>
   <translation>Touche qui l’applique</translation>
  </message>
  <message>
   <source>Key: {key}</source>
   <translation>Touche : {key}</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>Raccourcis clavier</translation>
  </message>
  <message>
   <source>Keys of pseudonyms ({patterns})</source>
   <translation>Clés de pseudonymes ({patterns})</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Type</translation>
  </message>
  <message>
   <source>Label of a value</source>
   <translation>Libellé d’une modalité</translation>
  </message>
  <message>
   <source>Largest first</source>
   <translation>Du plus grand au plus petit</translation>
  </message>
  <message>
   <source>Later on the scale</source>
   <translation>Plus tard dans l’échelle</translation>
  </message>
  <message>
   <source>Leave 3 seconds of the recording out</source>
   <translation>Sauter 3 secondes de l’enregistrement</translation>
  </message>
  <message>
   <source>Leave open (space)</source>
   <translation>Sans décision (espace)</translation>
  </message>
  <message>
   <source>Leave out all that the filter shows</source>
   <translation>Écarter tout ce que le filtre montre</translation>
  </message>
  <message>
   <source>Left out of the project.</source>
   <translation>Laissé hors du projet.</translation>
  </message>
  <message>
   <source>Let the coding under the caret begin a word earlier</source>
   <translation>Faire commencer un mot plus tôt le codage sous le curseur</translation>
  </message>
  <message>
   <source>Let the coding under the caret begin a word later</source>
   <translation>Faire commencer un mot plus tard le codage sous le curseur</translation>
  </message>
  <message>
   <source>Let the coding under the caret end a word earlier</source>
   <translation>Faire finir un mot plus tôt le codage sous le curseur</translation>
  </message>
  <message>
   <source>Let the coding under the caret end a word later</source>
   <translation>Faire finir un mot plus tard le codage sous le curseur</translation>
  </message>
  <message>
   <source>Let this interview be without a recording; the file itself stays</source>
   <translation>Laisser cet entretien sans enregistrement ; le fichier lui-même reste</translation>
  </message>
  <message>
   <source>Letters of a code's name; accents and capitals do not matter</source>
   <translation>Des lettres du nom d’un code ; accents et majuscules ne comptent pas</translation>
  </message>
  <message>
   <source>Letters of a name or of a case; accents and capitals do not matter</source>
   <translation>Des lettres d’un nom ou d’un cas ; accents et majuscules ne comptent pas</translation>
  </message>
  <message>
   <source>Likeness</source>
   <translation>Proximité</translation>
  </message>
  <message>
   <source>Link</source>
   <translation>Relier</translation>
  </message>
  <message>
   <source>Link a recording to {document}</source>
   <translation>Lier un enregistrement à {document}</translation>
  </message>
  <message>
   <source>Link a recording…</source>
   <translation>Lier un enregistrement…</translation>
  </message>
  <message>
   <source>Link document and case</source>
   <translation>Relier l’entretien et le cas</translation>
  </message>
  <message>
   <source>Link interviews and cases…</source>
   <translation>Relier entretiens et cas…</translation>
  </message>
  <message>
   <source>Link speaker and case</source>
   <translation>Relier le locuteur et le cas</translation>
  </message>
  <message numerus="yes">
   <source>Link {count} documents to cases</source>
   <translation>
    <numerusform>Relier {count} entretien à un cas</numerusform>
    <numerusform>Relier {count} entretiens à des cas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Link {count} interviews to cases</source>
   <translation>
    <numerusform>Relier {count} entretien à un cas</numerusform>
    <numerusform>Relier {count} entretiens à des cas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Link {count} recordings</source>
   <translation>
    <numerusform>Lier {count} enregistrement</numerusform>
    <numerusform>Lier {count} enregistrements</numerusform>
   </translation>
  </message>
  <message>
   <source>Link {file} to {document}</source>
   <translation>Lier {file} à {document}</translation>
  </message>
  <message>
   <source>Linked</source>
   <translation>Relié</translation>
  </message>
  <message>
   <source>Linked before</source>
   <translation>Relié auparavant</translation>
  </message>
  <message>
   <source>Linked, or will be</source>
   <translation>Reliés, ou à relier</translation>
  </message>
  <message>
   <source>Look around in the demo study</source>
   <translation>Explorer l’étude de démonstration</translation>
  </message>
  <message>
   <source>Look at the interviews before they come in</source>
   <translation>Examiner les entretiens avant de les importer</translation>
  </message>
  <message>
   <source>Look first at every import</source>
   <translation>Toujours examiner avant d’importer</translation>
  </message>
  <message>
   <source>Looking at the columns…</source>
   <translation>Examen des colonnes…</translation>
  </message>
  <message>
   <source>Looking for cases…</source>
   <translation>Recherche des cas…</translation>
  </message>
  <message>
   <source>Looking for names…</source>
   <translation>Recherche des noms…</translation>
  </message>
  <message>
   <source>Looking for pseudonyms…</source>
   <translation>Recherche des pseudonymes…</translation>
  </message>
  <message>
   <source>Looking…</source>
   <translation>Recherche en cours…</translation>
  </message>
  <message>
   <source>Macintosh (Western)</source>
   <translation>Macintosh (Europe de l’Ouest)</translation>
  </message>
  <message>
   <source>Mail addresses</source>
   <translation>Adresses électroniques</translation>
  </message>
  <message>
   <source>Make a code beside the code in hand</source>
   <translation>Créer un code à côté du code sélectionné</translation>
  </message>
  <message>
   <source>Make a code under the code in hand</source>
   <translation>Créer un code sous le code sélectionné</translation>
  </message>
  <message>
   <source>Make a code whose name is the selected words, and code them with it</source>
   <translation>Créer un code nommé par les mots sélectionnés, et les coder avec lui</translation>
  </message>
  <message>
   <source>Make a new project file</source>
   <translation>Créer un fichier de projet</translation>
  </message>
  <message>
   <source>Make one name of those selected; the most frequent gives the replacement</source>
   <translation>Faire un seul nom de ceux qui sont sélectionnés ; le plus fréquent donne le remplacement</translation>
  </message>
  <message>
   <source>Make the turn at the caret part of the one before it</source>
   <translation>Rattacher le tour où est le curseur à celui qui le précède</translation>
  </message>
  <message>
   <source>Mark as coded</source>
   <translation>Marquer comme codé</translation>
  </message>
  <message>
   <source>Mark as new</source>
   <translation>Marquer comme nouveau</translation>
  </message>
  <message>
   <source>Mark as read</source>
   <translation>Marquer comme lu</translation>
  </message>
  <message>
   <source>Mark as reviewed</source>
   <translation>Marquer comme relu</translation>
  </message>
  <message>
   <source>Mark of a program</source>
   <translation>Mention d’un logiciel</translation>
  </message>
  <message numerus="yes">
   <source>Mark the progress of {count} documents</source>
   <translation>
    <numerusform>Marquer l’avancement de {count} entretien</numerusform>
    <numerusform>Marquer l’avancement de {count} entretiens</numerusform>
   </translation>
  </message>
  <message>
   <source>Measures of each code as columns</source>
   <translation>Les mesures de chaque code en colonnes</translation>
  </message>
  <message>
   <source>Memo</source>
   <translation>Mémo</translation>
  </message>
  <message>
   <source>Memo of the coding</source>
   <translation>Mémo du codage</translation>
  </message>
  <message>
   <source>Memo on a coding</source>
   <translation>Mémo d’un codage</translation>
  </message>
  <message>
   <source>Merge into</source>
   <translation>Fusionner avec</translation>
  </message>
  <message>
   <source>Merge speaker {name} into {other}</source>
   <translation>Fusionner le locuteur {name} avec {other}</translation>
  </message>
  <message>
   <source>Merge {names} into {name}</source>
   <translation>Fusionner {names} avec {name}</translation>
  </message>
  <message>
   <source>Merge {name} into…</source>
   <translation>Fusionner {name} avec…</translation>
  </message>
  <message>
   <source>Merged</source>
   <translation>Tableau joint</translation>
  </message>
  <message>
   <source>Merged cells: their value is read in the first column only.</source>
   <translation>Cellules fusionnées : leur valeur n’est lue que dans la première colonne.</translation>
  </message>
  <message>
   <source>Merged cells: their value is repeated in each row.</source>
   <translation>Cellules fusionnées : leur valeur est répétée à chaque ligne.</translation>
  </message>
  <message>
   <source>Month, day, year (11/24/2026)</source>
   <translation>Mois, jour, année (11/24/2026)</translation>
  </message>
  <message>
   <source>More than one row has the key {keys}. Nothing was changed. Choose a column that tells the cases apart, or correct the table.</source>
   <translation>Plusieurs lignes ont la clé {keys}. Rien n’a été modifié. Choisissez une colonne qui distingue les cas, ou corrigez le tableau.</translation>
  </message>
  <message>
   <source>Move &amp;up</source>
   <translation>&amp;Monter</translation>
  </message>
  <message>
   <source>Move by a word, a sentence, a turn</source>
   <translation>Avancer d’un mot, d’une phrase, d’un tour de parole</translation>
  </message>
  <message>
   <source>Move code {name}</source>
   <translation>Déplacer le code {name}</translation>
  </message>
  <message>
   <source>Move d&amp;own</source>
   <translation>&amp;Descendre</translation>
  </message>
  <message>
   <source>Move the bounds of a coding</source>
   <translation>Déplacer les bornes d’un codage</translation>
  </message>
  <message>
   <source>My study</source>
   <translation>Mon étude</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>Name : at the start of a line</source>
   <translation>Nom : en début de ligne</translation>
  </message>
  <message>
   <source>Name of a code</source>
   <translation>Nom d’un code</translation>
  </message>
  <message>
   <source>Name of the case</source>
   <translation>Nom du cas</translation>
  </message>
  <message>
   <source>Name of the code</source>
   <translation>Nom du code</translation>
  </message>
  <message>
   <source>Name of the document</source>
   <translation>Nom de l’entretien</translation>
  </message>
  <message>
   <source>Name of the interview</source>
   <translation>Nom de l’entretien</translation>
  </message>
  <message>
   <source>Name of the interview:</source>
   <translation>Nom de l’entretien :</translation>
  </message>
  <message>
   <source>Name of the original file</source>
   <translation>Nom du fichier d’origine</translation>
  </message>
  <message>
   <source>Name of the study</source>
   <translation>Nom de l’étude</translation>
  </message>
  <message>
   <source>Name or initials of the coder:</source>
   <translation>Nom ou initiales du ou de la codeur·se :</translation>
  </message>
  <message>
   <source>Name, then a tab</source>
   <translation>Nom, puis une tabulation</translation>
  </message>
  <message>
   <source>Names and addresses in the survey stay out of the file unless you check this.</source>
   <translation>Les noms et adresses du questionnaire restent hors du fichier sauf si vous cochez ceci.</translation>
  </message>
  <message>
   <source>Names of &amp;coders; else they are numbered</source>
   <translation>Noms des &amp;codeur·ses ; sinon, ils sont numérotés</translation>
  </message>
  <message>
   <source>Names of captions</source>
   <translation>Noms de sous-titres</translation>
  </message>
  <message>
   <source>Names of one kind only</source>
   <translation>Noms d’un seul type</translation>
  </message>
  <message>
   <source>Names of the documents</source>
   <translation>Noms des entretiens</translation>
  </message>
  <message numerus="yes">
   <source>Names were put back at {count} places.</source>
   <translation>
    <numerusform>Le nom a été remis à {count} endroit.</numerusform>
    <numerusform>Les noms ont été remis à {count} endroits.</numerusform>
   </translation>
  </message>
  <message>
   <source>Names, dates and sums of the original &amp;files</source>
   <translation>Noms, dates et empreintes des &amp;fichiers d’origine</translation>
  </message>
  <message>
   <source>Names, roles and cases of those who speak in the interview on show</source>
   <translation>Noms, rôles et cas de ceux qui parlent dans l’entretien affiché</translation>
  </message>
  <message>
   <source>Ne&amp;xt coding</source>
   <translation>Codage sui&amp;vant</translation>
  </message>
  <message>
   <source>Never used by {coders}: kappa and alpha cannot rise above 0, however much is left uncoded by all. Look at the definition of the code together.</source>
   <translation>Jamais utilisé par {coders} : le kappa et l’alpha ne peuvent dépasser 0, même si tous laissent beaucoup de texte non codé. Relisez ensemble la définition du code.</translation>
  </message>
  <message>
   <source>New</source>
   <translation>Nouveau</translation>
  </message>
  <message>
   <source>New code</source>
   <translation>Nouveau code</translation>
  </message>
  <message>
   <source>New code &amp;under this one…</source>
   <translation>Nouveau code &amp;sous celui-ci…</translation>
  </message>
  <message>
   <source>New code “{name}”</source>
   <translation>Nouveau code « {name} »</translation>
  </message>
  <message>
   <source>New coder</source>
   <translation>Ajouter un·e codeur·se</translation>
  </message>
  <message>
   <source>New code…</source>
   <translation>Nouveau code…</translation>
  </message>
  <message>
   <source>New project</source>
   <translation>Nouveau projet</translation>
  </message>
  <message>
   <source>New speaker</source>
   <translation>Nouveau locuteur</translation>
  </message>
  <message>
   <source>Next coding at the caret</source>
   <translation>Codage suivant sous le curseur</translation>
  </message>
  <message>
   <source>Next: check who asks and who answers above each interview, then link the interviews to the cases of the survey (menu Project). Undo takes the whole import back.</source>
   <translation>Ensuite : vérifiez au-dessus de chaque entretien qui interroge et qui répond, puis reliez les entretiens aux cas du questionnaire (menu Projet). « Annuler » défait tout l’import.</translation>
  </message>
  <message>
   <source>No answer</source>
   <translation>Non-réponse</translation>
  </message>
  <message>
   <source>No backup could be written beside the project: {why}</source>
   <translation>Aucune sauvegarde n’a pu être écrite à côté du projet : {why}</translation>
  </message>
  <message>
   <source>No case</source>
   <translation>Aucun cas</translation>
  </message>
  <message>
   <source>No case looks like it</source>
   <translation>Aucun cas ne lui ressemble</translation>
  </message>
  <message>
   <source>No case yet</source>
   <translation>Pas encore de cas</translation>
  </message>
  <message>
   <source>No code yet</source>
   <translation>Pas encore de code</translation>
  </message>
  <message>
   <source>No code yet. Make one in the codebook, or import a codebook.</source>
   <translation>Pas encore de code. Créez-en un dans la grille de codes, ou importez une grille.</translation>
  </message>
  <message>
   <source>No code: at the top</source>
   <translation>Aucun code : au sommet</translation>
  </message>
  <message>
   <source>No coder used this code in these documents: nothing can be compared.</source>
   <translation>Personne n’a utilisé ce code dans ces entretiens : il n’y a rien à comparer.</translation>
  </message>
  <message>
   <source>No coding at the caret. Click a coded passage in the transcript.</source>
   <translation>Aucun codage sous le curseur. Cliquez sur un passage codé de la transcription.</translation>
  </message>
  <message>
   <source>No coding changes its words</source>
   <translation>Aucun codage ne change de mots</translation>
  </message>
  <message>
   <source>No coding yet. Select a passage in the transcript and give it a code: its numbers appear here.</source>
   <translation>Pas encore de codage. Sélectionnez un passage et donnez-lui un code : ses nombres apparaissent ici.</translation>
  </message>
  <message>
   <source>No column identifies the cases. Nothing was imported. Choose a column in which each row has its own value.</source>
   <translation>Aucune colonne n’identifie les cas. Rien n’a été importé. Choisissez une colonne où chaque ligne a sa propre valeur.</translation>
  </message>
  <message>
   <source>No copy of {file} could be written in {folder}: there is no room, or it cannot be written there. The project itself is safe. Make room, or choose another place.</source>
   <translation>Aucune copie de {file} n’a pu être écrite dans {folder} : la place manque, ou l’écriture y est interdite. Le projet lui-même est sauf. Faites de la place, ou choisissez un autre endroit.</translation>
  </message>
  <message>
   <source>No interview has the name of these: {files}.</source>
   <translation>Aucun entretien n’a le nom de ceux-ci : {files}.</translation>
  </message>
  <message>
   <source>No interview yet</source>
   <translation>Pas encore d’entretien</translation>
  </message>
  <message>
   <source>No passage holds “{text}”.</source>
   <translation>Aucun passage ne contient « {text} ».</translation>
  </message>
  <message>
   <source>No recording is linked to this interview yet.</source>
   <translation>Aucun enregistrement n’est encore lié à cet entretien.</translation>
  </message>
  <message>
   <source>No segment answers this filter.</source>
   <translation>Aucun extrait ne répond à ce filtre.</translation>
  </message>
  <message>
   <source>No segment of this code by the coders on show.</source>
   <translation>Aucun extrait de ce code par les codeur·ses affiché·es.</translation>
  </message>
  <message>
   <source>No segment of this code yet. Select a passage in the transcript and double-click the code, or drag one onto the other.</source>
   <translation>Pas encore d’extrait de ce code. Sélectionnez un passage et double-cliquez sur le code, ou faites glisser l’un sur l’autre.</translation>
  </message>
  <message>
   <source>No speaker is named in this text: each paragraph is a turn.</source>
   <translation>Aucun locuteur n’est nommé dans ce texte : chaque paragraphe est un tour de parole.</translation>
  </message>
  <message>
   <source>No speaker was recognised, though this looks like a conversation: choose how speakers are written here, or tick those who speak.</source>
   <translation>Aucun locuteur n’a été reconnu, alors que cela ressemble à une conversation : choisissez comment les locuteurs sont notés ici, ou cochez ceux qui parlent.</translation>
  </message>
  <message>
   <source>No transcript was found</source>
   <translation>Aucune transcription trouvée</translation>
  </message>
  <message>
   <source>No&amp;body</source>
   <translation>&amp;Personne</translation>
  </message>
  <message>
   <source>Nobody is named</source>
   <translation>Personne n’est nommé</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Aucun</translation>
  </message>
  <message>
   <source>None of the documents chosen was coded by all of these coders: {coders}. Choose fewer coders, or documents that they share.</source>
   <translation>Aucun des entretiens choisis n’a été codé par toutes ces personnes : {coders}. Choisissez moins de codeur·ses, ou des entretiens qu’elles ont en commun.</translation>
  </message>
  <message>
   <source>None of the documents chosen was coded by two of these coders: {coders}. Choose documents that they share.</source>
   <translation>Aucun des entretiens choisis n’a été codé par deux de ces personnes : {coders}. Choisissez des entretiens qu’elles ont en commun.</translation>
  </message>
  <message numerus="yes">
   <source>None of the {count} names of the key is in it.</source>
   <translation>
    <numerusform>Le nom de la clé n’y figure pas.</numerusform>
    <numerusform>Aucun des {count} noms de la clé n’y figure.</numerusform>
   </translation>
  </message>
  <message>
   <source>Not found</source>
   <translation>Non retrouvé</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Note</translation>
  </message>
  <message>
   <source>Nothing says who interviews and who answers: {names}.</source>
   <translation>Rien ne dit qui interroge et qui répond : {names}.</translation>
  </message>
  <message>
   <source>Nothing was changed: the project holds these texts already.</source>
   <translation>Rien n’a été modifié : le projet contient déjà ces textes.</translation>
  </message>
  <message>
   <source>Nothing was found that would change.</source>
   <translation>Rien n’a été trouvé qui changerait.</translation>
  </message>
  <message numerus="yes">
   <source>Nothing was replaced yet. Let go of {count} decisions?</source>
   <translation>
    <numerusform>Rien n’a encore été remplacé. Abandonner {count} décision ?</numerusform>
    <numerusform>Rien n’a encore été remplacé. Abandonner {count} décisions ?</numerusform>
   </translation>
  </message>
  <message>
   <source>Null characters were left out.</source>
   <translation>Des caractères nuls ont été écartés.</translation>
  </message>
  <message>
   <source>Number of codings on show</source>
   <translation>Nombre de codages affichés</translation>
  </message>
  <message>
   <source>Number of documents</source>
   <translation>Nombre d’entretiens</translation>
  </message>
  <message>
   <source>Number of segments</source>
   <translation>Nombre d’extraits</translation>
  </message>
  <message>
   <source>Number of segments: {code}</source>
   <translation>Nombre d’extraits : {code}</translation>
  </message>
  <message>
   <source>Numbers of captions</source>
   <translation>Numéros de sous-titres</translation>
  </message>
  <message>
   <source>Of the code</source>
   <translation>Du code</translation>
  </message>
  <message>
   <source>One answer of a question with several: 1 ticked, 0 not</source>
   <translation>Une réponse d’une question à choix multiples : 1 cochée, 0 non</translation>
  </message>
  <message>
   <source>One file on this computer, into which interviews come</source>
   <translation>Un fichier sur cet ordinateur, où prennent place les entretiens</translation>
  </message>
  <message>
   <source>One letter or digit: pressed in the transcript, it applies the code</source>
   <translation>Une lettre ou un chiffre : sa frappe dans la transcription applique le code</translation>
  </message>
  <message>
   <source>One row a case</source>
   <translation>Une ligne par cas</translation>
  </message>
  <message>
   <source>One row a case or an interview: survey columns and counts of codes</source>
   <translation>Une ligne par cas ou par entretien : colonnes du questionnaire et décomptes de codes</translation>
  </message>
  <message>
   <source>One row a value (tidy, for R and pandas)</source>
   <translation>Une ligne par valeur (« tidy », pour R et pandas)</translation>
  </message>
  <message>
   <source>One row an interview</source>
   <translation>Une ligne par entretien</translation>
  </message>
  <message>
   <source>Only speakers of one document can be merged. Nothing was changed.</source>
   <translation>Seuls des locuteurs d’un même entretien peuvent être fusionnés. Rien n’a été modifié.</translation>
  </message>
  <message>
   <source>Only turns that follow each other can be joined. Nothing was changed.</source>
   <translation>Seuls des tours de parole qui se suivent peuvent être réunis. Rien n’a été modifié.</translation>
  </message>
  <message>
   <source>Only what needs attention</source>
   <translation>Seulement ce qui demande attention</translation>
  </message>
  <message>
   <source>Open a project</source>
   <translation>Ouvrir un projet</translation>
  </message>
  <message>
   <source>Open a project file</source>
   <translation>Ouvrir un fichier de projet</translation>
  </message>
  <message>
   <source>Open all families</source>
   <translation>Ouvrir toutes les familles</translation>
  </message>
  <message>
   <source>Open or make a project first, then drop the interviews on it.</source>
   <translation>Ouvrez ou créez d’abord un projet, puis déposez-y les entretiens.</translation>
  </message>
  <message>
   <source>Open the &amp;demo study</source>
   <translation>Ouvrir l’étude de &amp;démonstration</translation>
  </message>
  <message>
   <source>Open the folder</source>
   <translation>Ouvrir le dossier</translation>
  </message>
  <message>
   <source>Open the interview first, then drop its recording on it.</source>
   <translation>Ouvrez d’abord l’entretien, puis déposez-y son enregistrement.</translation>
  </message>
  <message>
   <source>Opened last</source>
   <translation>Ouverts récemment</translation>
  </message>
  <message>
   <source>Order of dates</source>
   <translation>Ordre des dates</translation>
  </message>
  <message>
   <source>Ordered categories</source>
   <translation>Catégories ordonnées</translation>
  </message>
  <message>
   <source>Organisation</source>
   <translation>Organisation</translation>
  </message>
  <message>
   <source>Organisations</source>
   <translation>Organisations</translation>
  </message>
  <message>
   <source>Other or not known</source>
   <translation>Autre ou inconnu</translation>
  </message>
  <message>
   <source>Otherwise this is shown only when something in the files is uncertain</source>
   <translation>Sinon, cet examen ne s’affiche que si quelque chose est incertain dans les fichiers</translation>
  </message>
  <message>
   <source>Other…</source>
   <translation>Autre…</translation>
  </message>
  <message>
   <source>PNG picture (*.png);;SVG drawing (*.svg)</source>
   <translation>Image PNG (*.png);;Dessin SVG (*.svg)</translation>
  </message>
  <message>
   <source>Page number</source>
   <translation>Numéro de page</translation>
  </message>
  <message>
   <source>Page without text</source>
   <translation>Page sans texte</translation>
  </message>
  <message>
   <source>Panels as they came</source>
   <translation>Panneaux d’origine</translation>
  </message>
  <message>
   <source>Part of the file cannot be read: {reason}</source>
   <translation>Une partie du fichier est illisible : {reason}</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pause</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Personnes</translation>
  </message>
  <message>
   <source>Person</source>
   <translation>Personne</translation>
  </message>
  <message>
   <source>Personal columns too</source>
   <translation>Aussi les colonnes personnelles</translation>
  </message>
  <message>
   <source>Personal data</source>
   <translation>Données personnelles</translation>
  </message>
  <message>
   <source>Personal data.</source>
   <translation>Données personnelles.</translation>
  </message>
  <message>
   <source>Personal numbers</source>
   <translation>Numéros personnels</translation>
  </message>
  <message>
   <source>Phone numbers</source>
   <translation>Numéros de téléphone</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Lieu</translation>
  </message>
  <message>
   <source>Place in the recording</source>
   <translation>Position dans l’enregistrement</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>Lieux</translation>
  </message>
  <message>
   <source>Play</source>
   <translation>Lecture</translation>
  </message>
  <message>
   <source>Play faster; the pitch of the voices stays</source>
   <translation>Lire plus vite ; la hauteur des voix reste la même</translation>
  </message>
  <message>
   <source>Play from this &amp;turn</source>
   <translation>Lire depuis ce &amp;tour</translation>
  </message>
  <message>
   <source>Play slower; the pitch of the voices stays</source>
   <translation>Lire moins vite ; la hauteur des voix reste la même</translation>
  </message>
  <message>
   <source>Play the recording first; set the time when the turn begins.</source>
   <translation>Lancez d’abord la lecture ; donnez son temps au tour quand il commence.</translation>
  </message>
  <message>
   <source>Play the recording, or pause it</source>
   <translation>Lire l’enregistrement, ou le mettre en pause</translation>
  </message>
  <message>
   <source>Postal addresses</source>
   <translation>Adresses postales</translation>
  </message>
  <message>
   <source>Pre&amp;vious coding</source>
   <translation>Codage &amp;précédent</translation>
  </message>
  <message>
   <source>Preparing the demo study…</source>
   <translation>Préparation de l’étude de démonstration…</translation>
  </message>
  <message>
   <source>Press Enter to find.</source>
   <translation>Appuyez sur Entrée pour rechercher.</translation>
  </message>
  <message numerus="yes">
   <source>Project {project}, exported on {when} with Codage {version}: {count} rows.</source>
   <translation>
    <numerusform>Projet {project}, exporté le {when} avec Codage {version} : {count} ligne.</numerusform>
    <numerusform>Projet {project}, exporté le {when} avec Codage {version} : {count} lignes.</numerusform>
   </translation>
  </message>
  <message>
   <source>Proposed as codes for no answer: {codes}. Check them.</source>
   <translation>Proposés comme codes de non-réponse : {codes}. Vérifiez-les.</translation>
  </message>
  <message>
   <source>Pseudon&amp;ymise names…</source>
   <translation>Pseudon&amp;ymiser les noms…</translation>
  </message>
  <message>
   <source>Pseudonym</source>
   <translation>Pseudonyme</translation>
  </message>
  <message>
   <source>Pseudonymise names</source>
   <translation>Pseudonymiser les noms</translation>
  </message>
  <message numerus="yes">
   <source>Pseudonymise {count} names</source>
   <translation>
    <numerusform>Pseudonymiser {count} nom</numerusform>
    <numerusform>Pseudonymiser {count} noms</numerusform>
   </translation>
  </message>
  <message>
   <source>Put &amp;beside its parent</source>
   <translation>Placer à côté de son &amp;parent</translation>
  </message>
  <message>
   <source>Put away</source>
   <translation>Archivé</translation>
  </message>
  <message>
   <source>Put names back that were replaced, with the file that holds them</source>
   <translation>Remettre les noms qui ont été remplacés, avec le fichier qui les garde</translation>
  </message>
  <message>
   <source>Put u&amp;nder the code above</source>
   <translation>Placer &amp;sous le code au-dessus</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>Question</translation>
  </message>
  <message>
   <source>Question of the survey</source>
   <translation>Question du questionnaire</translation>
  </message>
  <message>
   <source>R&amp;emove the code</source>
   <translation>Su&amp;pprimer le code</translation>
  </message>
  <message>
   <source>Read</source>
   <translation>Lu</translation>
  </message>
  <message>
   <source>Read all passages coded with the code in hand</source>
   <translation>Lire tous les passages codés avec le code sélectionné</translation>
  </message>
  <message>
   <source>Read and code the interview</source>
   <translation>Lire et coder l’entretien</translation>
  </message>
  <message>
   <source>Reading interviews…</source>
   <translation>Lecture des entretiens…</translation>
  </message>
  <message>
   <source>Reading the file…</source>
   <translation>Lecture du fichier…</translation>
  </message>
  <message>
   <source>Reading the other files…</source>
   <translation>Lecture des autres fichiers…</translation>
  </message>
  <message>
   <source>Reading the survey…</source>
   <translation>Lecture du questionnaire…</translation>
  </message>
  <message>
   <source>Reads the file again, when accents come out wrong</source>
   <translation>Relit le fichier, si les accents sont mal rendus</translation>
  </message>
  <message>
   <source>Reads the file again; what was changed below is proposed anew</source>
   <translation>Relit le fichier ; ce qui a été modifié ci-dessous est proposé à nouveau</translation>
  </message>
  <message>
   <source>Rec&amp;ode with…</source>
   <translation>Rec&amp;oder avec…</translation>
  </message>
  <message>
   <source>Recode with…</source>
   <translation>Recoder avec…</translation>
  </message>
  <message numerus="yes">
   <source>Recode {count} segments with {code}</source>
   <translation>
    <numerusform>Recoder {count} extrait avec {code}</numerusform>
    <numerusform>Recoder {count} extraits avec {code}</numerusform>
   </translation>
  </message>
  <message>
   <source>Recolour code {name}</source>
   <translation>Changer la couleur du code {name}</translation>
  </message>
  <message>
   <source>Recordings ({patterns})</source>
   <translation>Enregistrements ({patterns})</translation>
  </message>
  <message>
   <source>Refuse (R)</source>
   <translation>Refuser (R)</translation>
  </message>
  <message>
   <source>Refused</source>
   <translation>Refusé</translation>
  </message>
  <message>
   <source>Regular e&amp;xpression</source>
   <translation>E&amp;xpression régulière</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Supprimer</translation>
  </message>
  <message>
   <source>Remove a memo</source>
   <translation>Supprimer un mémo</translation>
  </message>
  <message>
   <source>Remove code {name}</source>
   <translation>Supprimer le code {name}</translation>
  </message>
  <message>
   <source>Remove survey</source>
   <translation>Supprimer le questionnaire</translation>
  </message>
  <message>
   <source>Remove the code in hand, the codes under it and their codings</source>
   <translation>Supprimer le code sélectionné, les codes placés dessous et leurs codages</translation>
  </message>
  <message>
   <source>Remove the interview</source>
   <translation>Supprimer l’entretien</translation>
  </message>
  <message numerus="yes">
   <source>Remove {count} cases</source>
   <translation>
    <numerusform>Supprimer {count} cas</numerusform>
    <numerusform>Supprimer {count} cas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Remove {count} codings</source>
   <translation>
    <numerusform>Supprimer {count} codage</numerusform>
    <numerusform>Supprimer {count} codages</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Remove {count} documents</source>
   <translation>
    <numerusform>Supprimer {count} entretien</numerusform>
    <numerusform>Supprimer {count} entretiens</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Remove {count} interviews</source>
   <translation>
    <numerusform>Supprimer {count} entretien</numerusform>
    <numerusform>Supprimer {count} entretiens</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Remove {count} variables</source>
   <translation>
    <numerusform>Supprimer {count} variable</numerusform>
    <numerusform>Supprimer {count} variables</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Remove {name} and its {count} segments?</source>
   <translation>
    <numerusform>Supprimer {name} ({count} extrait) ?</numerusform>
    <numerusform>Supprimer {name} et ses {count} extraits ?</numerusform>
   </translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Renommer</translation>
  </message>
  <message>
   <source>Rename case to {name}</source>
   <translation>Renommer le cas en {name}</translation>
  </message>
  <message>
   <source>Rename code {old} to {name}</source>
   <translation>Renommer le code {old} en {name}</translation>
  </message>
  <message>
   <source>Rename coder to {name}</source>
   <translation>Renommer le·la codeur·se en {name}</translation>
  </message>
  <message>
   <source>Rename document to {name}</source>
   <translation>Renommer l’entretien en {name}</translation>
  </message>
  <message>
   <source>Rename speaker to {name}</source>
   <translation>Renommer le locuteur en {name}</translation>
  </message>
  <message>
   <source>Rename the &amp;interview…</source>
   <translation>Renommer l’&amp;entretien…</translation>
  </message>
  <message>
   <source>Rename the coder</source>
   <translation>Renommer le·la codeur·se</translation>
  </message>
  <message>
   <source>Rename the interview</source>
   <translation>Renommer l’entretien</translation>
  </message>
  <message>
   <source>Rename the project to {name}</source>
   <translation>Renommer le projet en {name}</translation>
  </message>
  <message>
   <source>Replace</source>
   <translation>Remplacer</translation>
  </message>
  <message>
   <source>Replace &amp;by:</source>
   <translation>Remplacer &amp;par :</translation>
  </message>
  <message>
   <source>Replace by a corrected fi&amp;le…</source>
   <translation>Remp&amp;lacer par un fichier corrigé…</translation>
  </message>
  <message>
   <source>Replace the text</source>
   <translation>Remplacer le texte</translation>
  </message>
  <message>
   <source>Replace the text of {document}</source>
   <translation>Remplacer le texte de {document}</translation>
  </message>
  <message>
   <source>Replace words in this interview or in all, after a look at each place</source>
   <translation>Remplacer des mots dans cet entretien ou dans tous, après avoir vu chaque endroit</translation>
  </message>
  <message numerus="yes">
   <source>Replace {count} passages</source>
   <translation>
    <numerusform>Remplacer {count} passage</numerusform>
    <numerusform>Remplacer {count} passages</numerusform>
   </translation>
  </message>
  <message>
   <source>Replaced &amp;by:</source>
   <translation>Remplacé &amp;par :</translation>
  </message>
  <message>
   <source>Replaced by</source>
   <translation>Remplacé par</translation>
  </message>
  <message>
   <source>Replacing names…</source>
   <translation>Remplacement des noms…</translation>
  </message>
  <message>
   <source>Replacing the text…</source>
   <translation>Remplacement du texte…</translation>
  </message>
  <message>
   <source>Replacing…</source>
   <translation>Remplacement…</translation>
  </message>
  <message>
   <source>Replayed backwards and forwards, the journal gives another content.</source>
   <translation>Rejoué en arrière puis en avant, le journal donne un autre contenu.</translation>
  </message>
  <message>
   <source>Respondent</source>
   <translation>Enquêté·e</translation>
  </message>
  <message>
   <source>Respondents only</source>
   <translation>Personnes interrogées seulement</translation>
  </message>
  <message>
   <source>Respondents only, without interviewers</source>
   <translation>Personnes interrogées, sans les enquêteurs</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation>Rétablir</translation>
  </message>
  <message>
   <source>Restore names with a key</source>
   <translation>Rétablir les noms avec une clé</translation>
  </message>
  <message numerus="yes">
   <source>Restore {count} names</source>
   <translation>
    <numerusform>Rétablir {count} nom</numerusform>
    <numerusform>Rétablir {count} noms</numerusform>
   </translation>
  </message>
  <message>
   <source>Restoring names…</source>
   <translation>Rétablissement des noms…</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>Résultat</translation>
  </message>
  <message>
   <source>Reviewed</source>
   <translation>Relu</translation>
  </message>
  <message>
   <source>Revise a memo</source>
   <translation>Réviser un mémo</translation>
  </message>
  <message>
   <source>Revise code {name}</source>
   <translation>Réviser le code {name}</translation>
  </message>
  <message>
   <source>Revise the code in hand: name, definition, rules, example, key, colour</source>
   <translation>Réviser le code sélectionné : nom, définition, règles, exemple, touche, couleur</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>Rôle</translation>
  </message>
  <message>
   <source>Role of {name}</source>
   <translation>Rôle de {name}</translation>
  </message>
  <message>
   <source>Row {row} has no identifier in column {column}. Nothing was imported. Fill the cell in the table, or choose another column.</source>
   <translation>La ligne {row} n’a pas d’identifiant dans la colonne {column}. Rien n’a été importé. Remplissez la cellule dans le tableau, ou choisissez une autre colonne.</translation>
  </message>
  <message>
   <source>Row {row} of {table} belongs to something in {target} that is not there.</source>
   <translation>La ligne {row} de {table} dépend d’un élément de {target} qui n’existe pas.</translation>
  </message>
  <message>
   <source>Row {row}, column {column}: “{value}” is neither ticked nor empty (1 or 0, yes or no). Nothing was imported. Choose another type for the column, or make this a code for no answer.</source>
   <translation>Ligne {row}, colonne {column} : « {value} » n’est ni coché ni vide (1 ou 0, oui ou non). Rien n’a été importé. Choisissez un autre type pour la colonne, ou faites-en un code de non-réponse.</translation>
  </message>
  <message>
   <source>Row {row}, column {column}: “{value}” is not a date. Nothing was imported. Check the order of day and month, choose another type for the column, or make this a code for no answer.</source>
   <translation>Ligne {row}, colonne {column} : « {value} » n’est pas une date. Rien n’a été importé. Vérifiez l’ordre du jour et du mois, choisissez un autre type pour la colonne, ou faites-en un code de non-réponse.</translation>
  </message>
  <message>
   <source>Row {row}, column {column}: “{value}” is not a number. Nothing was imported. Check the decimal mark, choose another type for the column, or make this a code for no answer.</source>
   <translation>Ligne {row}, colonne {column} : « {value} » n’est pas un nombre. Rien n’a été importé. Vérifiez le signe décimal, choisissez un autre type pour la colonne, ou faites-en un code de non-réponse.</translation>
  </message>
  <message>
   <source>Row {row}, column {column}: “{value}” is not a whole number. Nothing was imported. Choose another type for the column, or make this a code for no answer.</source>
   <translation>Ligne {row}, colonne {column} : « {value} » n’est pas un nombre entier. Rien n’a été importé. Choisissez un autre type pour la colonne, ou faites-en un code de non-réponse.</translation>
  </message>
  <message>
   <source>Rows</source>
   <translation>Lignes</translation>
  </message>
  <message>
   <source>Rows {rows} have the same identifier “{value}” in column {column}. Nothing was imported. Correct the table, or choose another column.</source>
   <translation>Les lignes {rows} ont le même identifiant « {value} » dans la colonne {column}. Rien n’a été importé. Corrigez le tableau, ou choisissez une autre colonne.</translation>
  </message>
  <message>
   <source>S&amp;peaker of the turn…</source>
   <translation>L&amp;ocuteur du tour…</translation>
  </message>
  <message>
   <source>Same &amp;accents</source>
   <translation>Mêmes &amp;accents</translation>
  </message>
  <message>
   <source>Same &amp;capitals</source>
   <translation>Mêmes ma&amp;juscules</translation>
  </message>
  <message>
   <source>Save a &amp;copy…</source>
   <translation>Enregistrer une &amp;copie…</translation>
  </message>
  <message>
   <source>Save a copy</source>
   <translation>Enregistrer une copie</translation>
  </message>
  <message>
   <source>Save a copy to s&amp;hare…</source>
   <translation>Enregistrer une copie à &amp;partager…</translation>
  </message>
  <message>
   <source>Save a copy to share</source>
   <translation>Enregistrer une copie à partager</translation>
  </message>
  <message>
   <source>Save a copy to share…</source>
   <translation>Enregistrer une copie à partager…</translation>
  </message>
  <message>
   <source>Save the chart</source>
   <translation>Enregistrer le graphique</translation>
  </message>
  <message>
   <source>Save the chart…</source>
   <translation>Enregistrer le graphique…</translation>
  </message>
  <message>
   <source>Save the report</source>
   <translation>Enregistrer le rapport</translation>
  </message>
  <message>
   <source>Save this report as a text file</source>
   <translation>Enregistrer ce rapport dans un fichier texte</translation>
  </message>
  <message>
   <source>Save…</source>
   <translation>Enregistrer…</translation>
  </message>
  <message>
   <source>Saving a copy to share…</source>
   <translation>Enregistrement de la copie à partager…</translation>
  </message>
  <message>
   <source>Saving a copy…</source>
   <translation>Enregistrement d’une copie…</translation>
  </message>
  <message>
   <source>Say which interview is about which case of the survey</source>
   <translation>Dire quel entretien porte sur quel cas du questionnaire</translation>
  </message>
  <message>
   <source>Say which interview is about which case to compare by variable.</source>
   <translation>Dites quel entretien porte sur quel cas pour comparer par variable.</translation>
  </message>
  <message>
   <source>Say which sound or film file this interview was transcribed from</source>
   <translation>Indiquer de quel fichier, audio ou vidéo, cet entretien a été transcrit</translation>
  </message>
  <message>
   <source>Say who speaks in the turn at the caret, or in the selected turns</source>
   <translation>Dire qui parle dans le tour où est le curseur, ou dans les tours sélectionnés</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Recherche</translation>
  </message>
  <message>
   <source>Search all interviews</source>
   <translation>Rechercher dans tous les entretiens</translation>
  </message>
  <message>
   <source>Search all interviews; accents and capitals do not matter</source>
   <translation>Rechercher dans tous les entretiens ; accents et majuscules ne comptent pas</translation>
  </message>
  <message>
   <source>See who speaks and how the text will be stored before interviews come in</source>
   <translation>Voir qui parle et comment le texte sera enregistré avant d’importer des entretiens</translation>
  </message>
  <message>
   <source>Segments</source>
   <translation>Extraits</translation>
  </message>
  <message>
   <source>Select nothing</source>
   <translation>Ne rien sélectionner</translation>
  </message>
  <message>
   <source>Select some text first, then choose the code.</source>
   <translation>Sélectionnez d’abord du texte, puis choisissez le code.</translation>
  </message>
  <message>
   <source>Select some text first: there is nothing to code here.</source>
   <translation>Sélectionnez d’abord du texte : il n’y a rien à coder ici.</translation>
  </message>
  <message>
   <source>Select text and press Ctrl+K, or import a codebook.</source>
   <translation>Sélectionnez du texte et appuyez sur Ctrl+K, ou importez une grille de codes.</translation>
  </message>
  <message>
   <source>Select the words that will name the code first.</source>
   <translation>Sélectionnez d’abord les mots qui nommeront le code.</translation>
  </message>
  <message>
   <source>Semicolon ;</source>
   <translation>Point-virgule ;</translation>
  </message>
  <message>
   <source>Set an attribute</source>
   <translation>Donner une valeur à une variable</translation>
  </message>
  <message numerus="yes">
   <source>Set aside ({count})</source>
   <translation>
    <numerusform>Mis de côté ({count})</numerusform>
    <numerusform>Mis de côté ({count})</numerusform>
   </translation>
  </message>
  <message>
   <source>Set aside at import</source>
   <translation>Écarté à l’import</translation>
  </message>
  <message>
   <source>Set aside: {kinds}.</source>
   <translation>Mis de côté : {kinds}.</translation>
  </message>
  <message>
   <source>Set the role of speakers</source>
   <translation>Donner un rôle à des locuteurs</translation>
  </message>
  <message numerus="yes">
   <source>Set the speaker of {count} turns</source>
   <translation>
    <numerusform>Choisir le locuteur de {count} tour de parole</numerusform>
    <numerusform>Choisir le locuteur de {count} tours de parole</numerusform>
   </translation>
  </message>
  <message>
   <source>Set the time of a turn</source>
   <translation>Donner le temps d’un tour de parole</translation>
  </message>
  <message>
   <source>Several cases are alike; choose one, or none</source>
   <translation>Plusieurs cas se ressemblent ; choisissez-en un, ou aucun</translation>
  </message>
  <message>
   <source>Share of the respondents' own words (0 to 1): {code}</source>
   <translation>Part des mots des personnes interrogées (0 à 1) : {code}</translation>
  </message>
  <message>
   <source>Share of words</source>
   <translation>Part des mots</translation>
  </message>
  <message>
   <source>Sheet</source>
   <translation>Feuille</translation>
  </message>
  <message>
   <source>Sheet {sheet} of {file} reaches to row {row} and column {column}, more than Codage can hold at once. Nothing was read. Delete the stray cells far from the table, or keep only the columns that the study needs.</source>
   <translation>La feuille {sheet} de {file} va jusqu’à la ligne {row} et la colonne {column}, plus que Codage ne peut en contenir à la fois. Rien n’a été lu. Supprimez les cellules isolées loin du tableau, ou ne gardez que les colonnes utiles à l’étude.</translation>
  </message>
  <message>
   <source>Short name for tables: letters, digits and underscores</source>
   <translation>Nom court pour les tableaux : lettres, chiffres et tirets bas</translation>
  </message>
  <message>
   <source>Show or hide the archived codes</source>
   <translation>Afficher ou masquer les codes archivés</translation>
  </message>
  <message>
   <source>Show or hide this panel</source>
   <translation>Afficher ou masquer ce panneau</translation>
  </message>
  <message>
   <source>Show or hide what other coders have coded</source>
   <translation>Afficher ou masquer ce que les autres ont codé</translation>
  </message>
  <message>
   <source>Show the files that failed or were there already</source>
   <translation>Montrer les fichiers en échec ou déjà là</translation>
  </message>
  <message>
   <source>Show whole or in short</source>
   <translation>Montrer en entier ou en bref</translation>
  </message>
  <message>
   <source>Shows speakers and text before they come in, even when nothing is uncertain</source>
   <translation>Montre les locuteurs et le texte avant l’import, même si rien n’est incertain</translation>
  </message>
  <message>
   <source>Shrink the be&amp;ginning</source>
   <translation>Réduire le déb&amp;ut</translation>
  </message>
  <message>
   <source>Some characters are not valid {encoding}.</source>
   <translation>Certains caractères ne sont pas valides en {encoding}.</translation>
  </message>
  <message>
   <source>Some parts of this project belong to nothing, so that no copy can be made. The project is as it was. Verify it first.</source>
   <translation>Certaines parties de ce projet ne se rattachent à rien : aucune copie n’est possible. Le projet est inchangé. Vérifiez-le d’abord.</translation>
  </message>
  <message>
   <source>Someone else codes from now on</source>
   <translation>Quelqu’un d’autre code à partir de maintenant</translation>
  </message>
  <message>
   <source>Something in this column stops the import.</source>
   <translation>Quelque chose dans cette colonne empêche l’import.</translation>
  </message>
  <message>
   <source>Something unforeseen happened ({kind}). The action was not carried out; everything before it is in the project file. Try again; if it comes back, restart Codage.</source>
   <translation>Un imprévu est survenu ({kind}). L’action n’a pas été effectuée ; tout ce qui précède est dans le fichier du projet. Réessayez ; si cela se reproduit, redémarrez Codage.</translation>
  </message>
  <message>
   <source>Speaker</source>
   <translation>Locuteur</translation>
  </message>
  <message>
   <source>Speakers</source>
   <translation>Locuteurs</translation>
  </message>
  <message>
   <source>Speakers of {name}</source>
   <translation>Locuteurs de {name}</translation>
  </message>
  <message>
   <source>Speaker…</source>
   <translation>Locuteur…</translation>
  </message>
  <message>
   <source>Speaks</source>
   <translation>Parle</translation>
  </message>
  <message>
   <source>Speech: respondents and interviewers.</source>
   <translation>Paroles : personnes interrogées et enquêteurs.</translation>
  </message>
  <message>
   <source>Speech: respondents only.</source>
   <translation>Paroles : personnes interrogées seulement.</translation>
  </message>
  <message>
   <source>Speed; the pitch of the voices stays</source>
   <translation>Vitesse ; la hauteur des voix reste la même</translation>
  </message>
  <message>
   <source>Split a turn</source>
   <translation>Couper un tour de parole</translation>
  </message>
  <message>
   <source>Stands for no answer.</source>
   <translation>Vaut non-réponse.</translation>
  </message>
  <message>
   <source>Start a new project</source>
   <translation>Commencer un nouveau projet</translation>
  </message>
  <message>
   <source>State</source>
   <translation>État</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>Arrêt en cours…</translation>
  </message>
  <message>
   <source>Sure</source>
   <translation>Sûr</translation>
  </message>
  <message>
   <source>Survey answers</source>
   <translation>Réponses au questionnaire</translation>
  </message>
  <message>
   <source>Survey columns beside</source>
   <translation>Colonnes du questionnaire à joindre</translation>
  </message>
  <message>
   <source>Survey, variable {name}</source>
   <translation>Questionnaire, variable {name}</translation>
  </message>
  <message>
   <source>Tab</source>
   <translation>Tabulation</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>Tableau</translation>
  </message>
  <message>
   <source>Tables ({patterns})</source>
   <translation>Tableaux ({patterns})</translation>
  </message>
  <message>
   <source>Take back the last change</source>
   <translation>Annuler la dernière modification</translation>
  </message>
  <message>
   <source>Take back this change and all that came after it; redo brings them back</source>
   <translation>Annuler cette modification et toutes celles qui l’ont suivie ; « Rétablir » les ramène</translation>
  </message>
  <message>
   <source>Take in all that the filter shows, but no personal data</source>
   <translation>Intégrer tout ce que le filtre montre, sauf les données personnelles</translation>
  </message>
  <message>
   <source>Take into the project</source>
   <translation>Intégrer au projet</translation>
  </message>
  <message>
   <source>Take the coding under the caret away; the text stays</source>
   <translation>Supprimer le codage sous le curseur ; le texte reste</translation>
  </message>
  <message>
   <source>Take the interview on show out of the project, with its codings</source>
   <translation>Retirer du projet l’entretien affiché, avec ses codages</translation>
  </message>
  <message>
   <source>Take the text of a file corrected elsewhere; codings move to the same words</source>
   <translation>Prendre le texte d’un fichier corrigé ailleurs ; les codages vont aux mêmes mots</translation>
  </message>
  <message>
   <source>Take this value off the list</source>
   <translation>Retirer cette valeur de la liste</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Texte</translation>
  </message>
  <message>
   <source>Text as it will be stored</source>
   <translation>Texte tel qu’il sera enregistré</translation>
  </message>
  <message>
   <source>Text files (*.txt)</source>
   <translation>Fichiers texte (*.txt)</translation>
  </message>
  <message>
   <source>The character after the last</source>
   <translation>Le caractère qui suit le dernier</translation>
  </message>
  <message>
   <source>The code and those above it</source>
   <translation>Le code et ceux au-dessus de lui</translation>
  </message>
  <message>
   <source>The code that this one is under</source>
   <translation>Le code sous lequel celui-ci est placé</translation>
  </message>
  <message>
   <source>The code {name} lies under itself.</source>
   <translation>Le code {name} est placé sous lui-même.</translation>
  </message>
  <message>
   <source>The column in which each row has its own value</source>
   <translation>La colonne où chaque ligne a sa propre valeur</translation>
  </message>
  <message>
   <source>The column that holds the readable name of a case</source>
   <translation>La colonne qui contient le nom lisible d’un cas</translation>
  </message>
  <message>
   <source>The column {name}, which names the cases, is left out. Nothing was imported. Take it in, or choose another column for the names.</source>
   <translation>La colonne {name}, qui nomme les cas, n’est pas reprise. Rien n’a été importé. Reprenez-la, ou choisissez une autre colonne pour les noms.</translation>
  </message>
  <message>
   <source>The copy could not be written in {folder} ({why}). The project itself is as it was. Make room, or choose another place.</source>
   <translation>La copie n’a pas pu être écrite dans {folder} ({why}). Le projet lui-même est inchangé. Faites de la place, ou choisissez un autre endroit.</translation>
  </message>
  <message>
   <source>The copy holds transcripts, codebook, codings and cases as they are now. It has no journal: nothing can be taken back in it, and nothing of what was is in its file. What may name someone is left out unless you check it.</source>
   <translation>La copie contient transcriptions, grille de codes, codages et cas tels qu’ils sont. Elle n’a pas de journal : rien ne peut y être annulé, et rien de ce qui fut n’est dans son fichier. Ce qui peut nommer quelqu’un en est retiré, sauf si vous le cochez.</translation>
  </message>
  <message>
   <source>The copy is in {path}.</source>
   <translation>La copie est dans {path}.</translation>
  </message>
  <message>
   <source>The corrected file holds no text. Nothing was changed.</source>
   <translation>Le fichier corrigé ne contient pas de texte. Rien n’a été changé.</translation>
  </message>
  <message>
   <source>The database is damaged: {what}</source>
   <translation>La base de données est endommagée : {what}</translation>
  </message>
  <message>
   <source>The dates are read with the day before the month.</source>
   <translation>Les dates sont lues avec le jour avant le mois.</translation>
  </message>
  <message>
   <source>The demo study cannot be built in {folder} ({why}). Nothing was left there. Choose another folder.</source>
   <translation>L’étude de démonstration ne peut pas être construite dans {folder} ({why}). Rien n’y a été laissé. Choisissez un autre dossier.</translation>
  </message>
  <message>
   <source>The demo study does not fit together: {document} does not hold “{words}”. Nothing was built. Install Codage again.</source>
   <translation>L’étude de démonstration est incohérente : {document} ne contient pas « {words} ». Rien n’a été construit. Réinstallez Codage.</translation>
  </message>
  <message>
   <source>The demo study is damaged: {file} cannot be read. Nothing was built. Install Codage again.</source>
   <translation>L’étude de démonstration est endommagée : {file} est illisible. Rien n’a été construit. Réinstallez Codage.</translation>
  </message>
  <message>
   <source>The document bears the identifier {key}.</source>
   <translation>L’entretien porte l’identifiant {key}.</translation>
  </message>
  <message>
   <source>The encoding of this file was guessed: check its accents.</source>
   <translation>L’encodage de ce fichier a été deviné : vérifiez ses accents.</translation>
  </message>
  <message>
   <source>The file declares this column as “{type}”, but its values are not.</source>
   <translation>Le fichier déclare cette colonne comme « {type} », mais ses valeurs ne le sont pas.</translation>
  </message>
  <message>
   <source>The file will be searched for the names of {file}.</source>
   <translation>Les noms de {file} seront cherchés dans le fichier écrit.</translation>
  </message>
  <message>
   <source>The folder {folder} is not there. Nothing was changed. Choose another place.</source>
   <translation>Le dossier {folder} n’existe pas. Rien n’a été modifié. Choisissez un autre endroit.</translation>
  </message>
  <message>
   <source>The interview's</source>
   <translation>Celui de l’entretien</translation>
  </message>
  <message>
   <source>The interviews stay as they are. Undo brings all of it back.</source>
   <translation>Les entretiens restent tels quels. « Annuler » ramène le tout.</translation>
  </message>
  <message>
   <source>The journal cannot be replayed: {reason}</source>
   <translation>Le journal ne peut pas être rejoué : {reason}</translation>
  </message>
  <message>
   <source>The journal has lost what this step did: {step}</source>
   <translation>Le journal a perdu ce qu’a fait cette étape : {step}</translation>
  </message>
  <message>
   <source>The key could not be written to {file} ({why}). Choose another place: without the key, originals can be put back only by undoing.</source>
   <translation>La clé n’a pas pu être écrite dans {file} ({why}). Choisissez un autre endroit : sans la clé, seule l’annulation rétablit les noms d’origine.</translation>
  </message>
  <message>
   <source>The lines above the headers were set aside.</source>
   <translation>Les lignes au-dessus des en-têtes ont été mises de côté.</translation>
  </message>
  <message>
   <source>The name ends in {suffix}, but the content is {format}; it was read as such.</source>
   <translation>Le nom finit par {suffix}, mais le contenu est au format {format} ; il a été lu ainsi.</translation>
  </message>
  <message>
   <source>The name is like “{name}”.</source>
   <translation>Le nom ressemble à « {name} ».</translation>
  </message>
  <message>
   <source>The number {key} is in the document's name.</source>
   <translation>Le numéro {key} est dans le nom de l’entretien.</translation>
  </message>
  <message>
   <source>The order of this scale is not known; give its values in order.</source>
   <translation>L’ordre de cette échelle n’est pas connu ; donnez ses valeurs dans l’ordre.</translation>
  </message>
  <message>
   <source>The plan has {planned} columns and the table {columns}. Nothing was imported. Read the table again.</source>
   <translation>Le plan a {planned} colonnes et le tableau {columns}. Rien n’a été importé. Relisez le tableau.</translation>
  </message>
  <message>
   <source>The project file is sound: text, codings, index and journal agree.</source>
   <translation>Le fichier du projet est sain : texte, codages, index et journal concordent.</translation>
  </message>
  <message>
   <source>The project is open for reading only.</source>
   <translation>Le projet est ouvert en lecture seule.</translation>
  </message>
  <message>
   <source>The question as it was asked</source>
   <translation>La question telle qu’elle a été posée</translation>
  </message>
  <message>
   <source>The question whose answers can be several at once</source>
   <translation>La question qui admet plusieurs réponses à la fois</translation>
  </message>
  <message>
   <source>The recording {file} was not found where it was. Everything else works.</source>
   <translation>L’enregistrement {file} n’est plus où il était. Tout le reste fonctionne.</translation>
  </message>
  <message>
   <source>The recording {file} was not found.</source>
   <translation>L’enregistrement {file} est introuvable.</translation>
  </message>
  <message>
   <source>The same content is already in the project as {document}.</source>
   <translation>Le même contenu est déjà dans le projet : {document}.</translation>
  </message>
  <message>
   <source>The same with Shift extends the selection</source>
   <translation>De même avec Maj pour étendre la sélection</translation>
  </message>
  <message>
   <source>The search index does not agree with the texts.</source>
   <translation>L’index de recherche ne concorde pas avec les textes.</translation>
  </message>
  <message>
   <source>The table has no column {key}. Nothing was imported. Its columns are: {columns}.</source>
   <translation>Le tableau n’a pas de colonne {key}. Rien n’a été importé. Ses colonnes sont : {columns}.</translation>
  </message>
  <message>
   <source>The table has {rows} rows and {columns} columns, more than a sheet holds. Nothing was written. Choose fewer codes, or export to .csv.</source>
   <translation>Le tableau a {rows} lignes et {columns} colonnes, plus qu’une feuille n’en contient. Rien n’a été écrit. Choisissez moins de codes, ou exportez en .csv.</translation>
  </message>
  <message>
   <source>The table of frequencies as a file</source>
   <translation>Le tableau des fréquences dans un fichier</translation>
  </message>
  <message>
   <source>The table {name} is missing.</source>
   <translation>La table {name} manque.</translation>
  </message>
  <message>
   <source>The text has changed in the meantime. Nothing was changed. Do it again on the new text.</source>
   <translation>Le texte a changé entre-temps. Rien n’a été changé. Recommencez sur le nouveau texte.</translation>
  </message>
  <message>
   <source>The text of {document} was replaced.</source>
   <translation>Le texte de {document} a été remplacé.</translation>
  </message>
  <message>
   <source>The trigger {name} is missing or was altered.</source>
   <translation>Le déclencheur {name} manque ou a été altéré.</translation>
  </message>
  <message>
   <source>The turn would end before it begins.</source>
   <translation>Le tour finirait avant de commencer.</translation>
  </message>
  <message>
   <source>The value</source>
   <translation>La valeur</translation>
  </message>
  <message>
   <source>The variable of the survey to compare by</source>
   <translation>La variable du questionnaire selon laquelle comparer</translation>
  </message>
  <message>
   <source>The words of the segment</source>
   <translation>Le texte de l’extrait</translation>
  </message>
  <message numerus="yes">
   <source>The {count} codes under it go too.</source>
   <translation>
    <numerusform>Le code placé dessous sera supprimé aussi.</numerusform>
    <numerusform>Les {count} codes placés dessous seront supprimés aussi.</numerusform>
   </translation>
  </message>
  <message>
   <source>There already</source>
   <translation>Déjà là</translation>
  </message>
  <message>
   <source>There are no intervals, since one document cannot be drawn from. Compare more documents, or draw single turns or passages.</source>
   <translation>Il n’y a pas d’intervalles, car on ne peut tirer au sort dans un seul entretien. Comparez plus d’entretiens, ou tirez des tours de parole ou des passages.</translation>
  </message>
  <message>
   <source>There is already a code {name} here. Nothing was changed. Choose another name, or merge the two codes.</source>
   <translation>Il y a déjà un code {name} ici. Rien n’a été modifié. Choisissez un autre nom, ou fusionnez les deux codes.</translation>
  </message>
  <message>
   <source>There is no case yet: import the survey first.</source>
   <translation>Il n’y a pas encore de cas : importez d’abord le questionnaire.</translation>
  </message>
  <message>
   <source>There is no coder {name} in {file}. Its coders are: {known}.</source>
   <translation>Il n’y a pas de codeur·se {name} dans {file}. Les codeur·ses y sont : {known}.</translation>
  </message>
  <message>
   <source>There is no export called {name}. Choose one of: {names}.</source>
   <translation>Il n’y a pas d’export nommé {name}. Choisissez parmi : {names}.</translation>
  </message>
  <message>
   <source>There is no pseudonym for {name}. Nothing was changed. Write one, or leave the name.</source>
   <translation>Il n’y a pas de pseudonyme pour {name}. Rien n’a été modifié. Écrivez-en un, ou gardez le nom.</translation>
  </message>
  <message>
   <source>There is no variable {name}. The variables are: {known}.</source>
   <translation>Il n’y a pas de variable {name}. Les variables sont : {known}.</translation>
  </message>
  <message>
   <source>These segments are no longer there.</source>
   <translation>Ces extraits n’existent plus.</translation>
  </message>
  <message>
   <source>Thirty fictional interviews, coded by two people, with their survey</source>
   <translation>Trente entretiens fictifs codés à deux, et leur questionnaire</translation>
  </message>
  <message>
   <source>Thirty fictional interviews, coded, with their survey, to look around in</source>
   <translation>Trente entretiens fictifs, codés, avec leur questionnaire, à explorer</translation>
  </message>
  <message>
   <source>This cell holds a spreadsheet error; it is read as empty.</source>
   <translation>Cette cellule contient une erreur de tableur ; elle est lue comme vide.</translation>
  </message>
  <message>
   <source>This code is no longer in the codebook. Nothing was changed.</source>
   <translation>Ce code n’est plus dans la grille. Rien n’a été modifié.</translation>
  </message>
  <message>
   <source>This coder is no longer in the project. Nothing was changed.</source>
   <translation>Ce·tte codeur·se n’est plus dans le projet. Rien n’a été modifié.</translation>
  </message>
  <message>
   <source>This coding is no longer there. Nothing was changed.</source>
   <translation>Ce codage n’existe plus. Rien n’a été modifié.</translation>
  </message>
  <message>
   <source>This column has no header.</source>
   <translation>Cette colonne n’a pas d’en-tête.</translation>
  </message>
  <message>
   <source>This column is empty.</source>
   <translation>Cette colonne est vide.</translation>
  </message>
  <message>
   <source>This computer cannot play recordings: {reason}. Everything else works. Ask whoever looks after it to install what is missing.</source>
   <translation>Cet ordinateur ne peut pas lire d’enregistrements : {reason}. Tout le reste fonctionne. Demandez à qui s’en occupe d’installer ce qui manque.</translation>
  </message>
  <message>
   <source>This could not be found ({kind}).</source>
   <translation>La recherche n’a pas abouti ({kind}).</translation>
  </message>
  <message>
   <source>This document has no text.</source>
   <translation>Cet entretien n’a pas de texte.</translation>
  </message>
  <message>
   <source>This document is no longer in the project. Nothing was changed.</source>
   <translation>Ce document n’est plus dans le projet. Rien n’a été modifié.</translation>
  </message>
  <message>
   <source>This document is no longer there. Nothing was changed.</source>
   <translation>Cet entretien n’est plus là. Rien n’a été changé.</translation>
  </message>
  <message>
   <source>This formula has no calculated value; it is read as empty. Open the table in a spreadsheet program and save it again.</source>
   <translation>Cette formule n’a pas de valeur calculée ; elle est lue comme vide. Ouvrez le tableau dans un tableur et enregistrez-le de nouveau.</translation>
  </message>
  <message>
   <source>This is found in more than {most} places, too many to look at. Nothing was changed. Look for something longer, or for whole words.</source>
   <translation>Ceci se trouve à plus de {most} endroits, trop pour être regardés. Rien n’a été changé. Cherchez quelque chose de plus long, ou des mots entiers.</translation>
  </message>
  <message>
   <source>This is the folder of the project. Whoever is given the folder gets the key with it, and with the key every name.</source>
   <translation>C’est le dossier du projet. Qui reçoit le dossier reçoit la clé avec lui, et avec la clé tous les noms.</translation>
  </message>
  <message>
   <source>This passage is no longer in the project. Nothing was changed.</source>
   <translation>Ce passage n’est plus dans le projet. Rien n’a été modifié.</translation>
  </message>
  <message>
   <source>This regular expression cannot be used: {reason}. Nothing was changed. Correct it, or search for the text as it is.</source>
   <translation>Cette expression régulière n’est pas utilisable : {reason}. Rien n’a été modifié. Corrigez-la, ou cherchez le texte tel quel.</translation>
  </message>
  <message>
   <source>This regular expression takes too long. Nothing was changed. Write it without repetitions inside repetitions.</source>
   <translation>Cette expression régulière prend trop de temps. Rien n’a été modifié. Écrivez-la sans répétitions imbriquées.</translation>
  </message>
  <message>
   <source>This row has {cells} cells where the table has {columns} columns.</source>
   <translation>Cette ligne a {cells} cellules alors que le tableau a {columns} colonnes.</translation>
  </message>
  <message>
   <source>This speaker is not one of this document. Nothing was changed.</source>
   <translation>Ce locuteur n’est pas de cet entretien. Rien n’a été modifié.</translation>
  </message>
  <message>
   <source>This stops the import.</source>
   <translation>Cela empêche l’import.</translation>
  </message>
  <message>
   <source>This table cannot be told apart into cells ({why}). No code came in. Save it again as .csv or .xlsx from a spreadsheet program.</source>
   <translation>Les cellules de ce tableau ne se distinguent pas ({why}). Aucun code n’a été importé. Enregistrez-le de nouveau en .csv ou .xlsx depuis un tableur.</translation>
  </message>
  <message>
   <source>This turn begins &amp;now</source>
   <translation>Ce tour &amp;commence maintenant</translation>
  </message>
  <message>
   <source>This turn has no time yet. Play the recording, and set it when it begins.</source>
   <translation>Ce tour n’a pas encore de temps. Lancez la lecture, et donnez-le-lui quand il commence.</translation>
  </message>
  <message>
   <source>Tick the values that stand for no answer: they count as missing</source>
   <translation>Cochez les valeurs qui valent non-réponse : elles comptent comme manquantes</translation>
  </message>
  <message>
   <source>Tick to keep this in the text</source>
   <translation>Cochez pour garder ceci dans le texte</translation>
  </message>
  <message>
   <source>Ticked or not</source>
   <translation>Coché ou non</translation>
  </message>
  <message>
   <source>Tier</source>
   <translation>Piste</translation>
  </message>
  <message>
   <source>Time mark</source>
   <translation>Repère de temps</translation>
  </message>
  <message>
   <source>Time of the turn</source>
   <translation>Heure du tour de parole</translation>
  </message>
  <message>
   <source>Times</source>
   <translation>Fois</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Titre</translation>
  </message>
  <message>
   <source>Title of a memo</source>
   <translation>Titre d’un mémo</translation>
  </message>
  <message>
   <source>To confirm</source>
   <translation>À confirmer</translation>
  </message>
  <message>
   <source>To look at</source>
   <translation>À examiner</translation>
  </message>
  <message>
   <source>Tools</source>
   <translation>Outils</translation>
  </message>
  <message>
   <source>Topic</source>
   <translation>Sujet</translation>
  </message>
  <message>
   <source>Transcript</source>
   <translation>Transcription</translation>
  </message>
  <message>
   <source>Turns</source>
   <translation>Tours de parole</translation>
  </message>
  <message>
   <source>Two columns or more have this header.</source>
   <translation>Plusieurs colonnes ont cet en-tête.</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>Type</translation>
  </message>
  <message>
   <source>Type a few letters of a code's name, then Enter; a new name makes a new code</source>
   <translation>Tapez quelques lettres du nom d’un code, puis Entrée ; un nouveau nom crée un nouveau code</translation>
  </message>
  <message>
   <source>Type words to find the passages that hold all of them.
"two words" in quotes stand side by side, mutualis* begins so.</source>
   <translation>Tapez des mots pour trouver les passages qui les contiennent tous.
"deux mots" entre guillemets se suivent, mutualis* commence ainsi.</translation>
  </message>
  <message>
   <source>UTF-16</source>
   <translation>UTF-16</translation>
  </message>
  <message>
   <source>UTF-16 (big endian)</source>
   <translation>UTF-16 (gros-boutiste)</translation>
  </message>
  <message>
   <source>UTF-8</source>
   <translation>UTF-8</translation>
  </message>
  <message>
   <source>Undecided</source>
   <translation>Non décidé</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Undo brings all of it back.</source>
   <translation>Annuler rétablit le tout.</translation>
  </message>
  <message>
   <source>Undone: {label}</source>
   <translation>Annulé : {label}</translation>
  </message>
  <message>
   <source>Unknown code</source>
   <translation>Code inconnu</translation>
  </message>
  <message>
   <source>Unlink document and case</source>
   <translation>Délier l’entretien et le cas</translation>
  </message>
  <message>
   <source>Unlink speaker and case</source>
   <translation>Délier le locuteur et le cas</translation>
  </message>
  <message>
   <source>Unlink the recording {file}</source>
   <translation>Délier l’enregistrement {file}</translation>
  </message>
  <message numerus="yes">
   <source>Unlink {count} interviews from cases</source>
   <translation>
    <numerusform>Délier {count} entretien de son cas</numerusform>
    <numerusform>Délier {count} entretiens de leurs cas</numerusform>
   </translation>
  </message>
  <message>
   <source>Untick what is no speaker: its name stays in the text</source>
   <translation>Décochez ce qui n’est pas un locuteur : son nom reste dans le texte</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>Valeur</translation>
  </message>
  <message>
   <source>Value in the survey</source>
   <translation>Réponse au questionnaire</translation>
  </message>
  <message>
   <source>Values and what they mean</source>
   <translation>Valeurs et leur signification</translation>
  </message>
  <message>
   <source>Values that stand for no answer, with ; between: 99; NR</source>
   <translation>Valeurs qui valent non-réponse, séparées par ; comme ceci : 99 ; NR</translation>
  </message>
  <message>
   <source>Values without a label: {values}.</source>
   <translation>Valeurs sans libellé : {values}.</translation>
  </message>
  <message>
   <source>Variable</source>
   <translation>Variable</translation>
  </message>
  <message>
   <source>Verify that nothing in the file is damaged or out of step</source>
   <translation>Vérifier que rien dans le fichier n’est endommagé ni décalé</translation>
  </message>
  <message>
   <source>Verifying</source>
   <translation>Vérification</translation>
  </message>
  <message>
   <source>Web addresses</source>
   <translation>Adresses web</translation>
  </message>
  <message>
   <source>Weigh a coding</source>
   <translation>Donner un poids à un codage</translation>
  </message>
  <message>
   <source>Weight of the coding, 0 to 100</source>
   <translation>Poids du codage, de 0 à 100</translation>
  </message>
  <message>
   <source>Weight: {weight}</source>
   <translation>Poids : {weight}</translation>
  </message>
  <message>
   <source>What is counted</source>
   <translation>Ce qui est compté</translation>
  </message>
  <message>
   <source>What it means</source>
   <translation>Signification</translation>
  </message>
  <message>
   <source>What the interview is about</source>
   <translation>Sur quoi porte l’entretien</translation>
  </message>
  <message>
   <source>What the value is</source>
   <translation>Ce qu’est la valeur</translation>
  </message>
  <message>
   <source>What to know</source>
   <translation>À savoir</translation>
  </message>
  <message>
   <source>What you type is written in the text; Escape ends it</source>
   <translation>Ce que vous tapez s’écrit dans le texte ; Échap y met fin</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Quand</translation>
  </message>
  <message>
   <source>When not to use it</source>
   <translation>Quand ne pas l’employer</translation>
  </message>
  <message>
   <source>When the turn begins in the recording</source>
   <translation>Début du tour de parole dans l’enregistrement</translation>
  </message>
  <message>
   <source>When to use it</source>
   <translation>Quand l’employer</translation>
  </message>
  <message>
   <source>Where the &amp;recordings are, with their names</source>
   <translation>Où sont les en&amp;registrements, avec leurs noms</translation>
  </message>
  <message>
   <source>Where to keep the key</source>
   <translation>Où garder la clé</translation>
  </message>
  <message>
   <source>Whether there is a segment (0 or 1): {code}</source>
   <translation>Présence d’un extrait (0 ou 1) : {code}</translation>
  </message>
  <message>
   <source>Who coded</source>
   <translation>Qui a codé</translation>
  </message>
  <message>
   <source>Who did what and when; take back as far as you like</source>
   <translation>Qui a fait quoi et quand ; annulez aussi loin que vous voulez</translation>
  </message>
  <message>
   <source>Who speaks</source>
   <translation>Qui parle</translation>
  </message>
  <message>
   <source>Who speaks here:</source>
   <translation>Qui parle ici :</translation>
  </message>
  <message>
   <source>Whoever codes now; change it in the menu Coder</source>
   <translation>Qui code en ce moment ; se change dans le menu Codeur·se</translation>
  </message>
  <message>
   <source>Whole number</source>
   <translation>Nombre entier</translation>
  </message>
  <message>
   <source>Whose speech</source>
   <translation>Paroles de qui</translation>
  </message>
  <message>
   <source>Whose speech counts: segments that hold none of it are left out, words too</source>
   <translation>De qui la parole compte : les extraits qui n’en contiennent pas sont écartés, les mots aussi</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Pourquoi</translation>
  </message>
  <message>
   <source>Will be linked</source>
   <translation>Sera relié</translation>
  </message>
  <message>
   <source>Will be unlinked</source>
   <translation>Sera délié</translation>
  </message>
  <message>
   <source>Windows (Western)</source>
   <translation>Windows (Europe de l’Ouest)</translation>
  </message>
  <message>
   <source>With the codes under each</source>
   <translation>Avec les codes placés dessous</translation>
  </message>
  <message>
   <source>With the codes under it</source>
   <translation>Avec les codes placés dessous</translation>
  </message>
  <message>
   <source>With the key, the file is searched for every name that was replaced.</source>
   <translation>Avec la clé, chaque nom remplacé est cherché dans le fichier écrit.</translation>
  </message>
  <message>
   <source>Without a case</source>
   <translation>Sans cas</translation>
  </message>
  <message>
   <source>Words</source>
   <translation>Mots</translation>
  </message>
  <message>
   <source>Words after</source>
   <translation>Mots après</translation>
  </message>
  <message>
   <source>Words before</source>
   <translation>Mots avant</translation>
  </message>
  <message>
   <source>Words coded</source>
   <translation>Mots codés</translation>
  </message>
  <message>
   <source>Words coded, as a share of the words looked at (0 to 1)</source>
   <translation>Mots codés, en part des mots examinés (0 à 1)</translation>
  </message>
  <message>
   <source>Words coded: {code}</source>
   <translation>Mots codés : {code}</translation>
  </message>
  <message>
   <source>Words of the respondents</source>
   <translation>Mots des personnes interrogées</translation>
  </message>
  <message>
   <source>Words of the segment</source>
   <translation>Mots de l’extrait</translation>
  </message>
  <message>
   <source>Words that begin so: {text}</source>
   <translation>Mots qui commencent ainsi : {text}</translation>
  </message>
  <message>
   <source>Words under the code, of all words looked at; each counts once</source>
   <translation>Mots sous le code, parmi tous les mots examinés ; chacun compte une fois</translation>
  </message>
  <message>
   <source>Works offline: nothing you write here leaves this computer.</source>
   <translation>Fonctionne hors ligne : rien de ce que vous écrivez ici ne quitte cet ordinateur.</translation>
  </message>
  <message>
   <source>Write a copy without journal, personal columns and names of files</source>
   <translation>Écrire une copie sans journal, sans colonnes personnelles ni noms de fichiers</translation>
  </message>
  <message>
   <source>Write a memo</source>
   <translation>Écrire un mémo</translation>
  </message>
  <message>
   <source>Write a note on the coding under the caret</source>
   <translation>Écrire une note sur le codage sous le curseur</translation>
  </message>
  <message>
   <source>Write a whole copy of the project elsewhere</source>
   <translation>Écrire ailleurs une copie entière du projet</translation>
  </message>
  <message>
   <source>Write in the interview; its codings follow the words</source>
   <translation>Écrire dans l’entretien ; ses codages suivent les mots</translation>
  </message>
  <message>
   <source>Write the frequencies to a file</source>
   <translation>Écrire les fréquences dans un fichier</translation>
  </message>
  <message>
   <source>Write the memo of a coding</source>
   <translation>Écrire le mémo d’un codage</translation>
  </message>
  <message>
   <source>Write when the turn at the caret begins and ends in the recording</source>
   <translation>Écrire quand le tour où est le curseur commence et finit dans l’enregistrement</translation>
  </message>
  <message numerus="yes">
   <source>Write {count} memos</source>
   <translation>
    <numerusform>Écrire {count} mémo</numerusform>
    <numerusform>Écrire {count} mémos</numerusform>
   </translation>
  </message>
  <message>
   <source>Year, month, day (2026-11-24)</source>
   <translation>Année, mois, jour (2026-11-24)</translation>
  </message>
  <message>
   <source>[Name]</source>
   <translation>[Nom]</translation>
  </message>
  <message>
   <source>[Name] (time)</source>
   <translation>[Nom] (temps)</translation>
  </message>
  <message>
   <source>address</source>
   <translation>adresse</translation>
  </message>
  <message>
   <source>characters</source>
   <translation>caractères</translation>
  </message>
  <message>
   <source>coded passages</source>
   <translation>passages codés</translation>
  </message>
  <message>
   <source>copy</source>
   <translation>copie</translation>
  </message>
  <message>
   <source>for example 12:34 or 1:02:03</source>
   <translation>par exemple 12:34 ou 1:02:03</translation>
  </message>
  <message>
   <source>frequencies</source>
   <translation>fréquences</translation>
  </message>
  <message numerus="yes">
   <source>in {count} interviews</source>
   <translation>
    <numerusform>dans {count} entretien</numerusform>
    <numerusform>dans {count} entretiens</numerusform>
   </translation>
  </message>
  <message>
   <source>key</source>
   <translation>clé</translation>
  </message>
  <message>
   <source>lost</source>
   <translation>perdu</translation>
  </message>
  <message>
   <source>mail</source>
   <translation>courriel</translation>
  </message>
  <message>
   <source>no case</source>
   <translation>aucun cas</translation>
  </message>
  <message>
   <source>none</source>
   <translation>aucune</translation>
  </message>
  <message>
   <source>not ticked</source>
   <translation>non coché</translation>
  </message>
  <message>
   <source>number</source>
   <translation>numéro</translation>
  </message>
  <message>
   <source>phone</source>
   <translation>téléphone</translation>
  </message>
  <message>
   <source>segments; present (0 or 1); words (coded); share (of the respondents' own words, 0 to 1)</source>
   <translation>extraits ; présence (0 ou 1) ; mots (codés) ; part (des mots des personnes interrogées, 0 à 1)</translation>
  </message>
  <message>
   <source>ticked</source>
   <translation>coché</translation>
  </message>
  <message>
   <source>to share</source>
   <translation>à partager</translation>
  </message>
  <message>
   <source>turns of speech</source>
   <translation>tours de parole</translation>
  </message>
  <message>
   <source>web</source>
   <translation>site</translation>
  </message>
  <message>
   <source>words</source>
   <translation>mots</translation>
  </message>
  <message>
   <source>{case}  ({share} %)</source>
   <translation>{case}  ({share} %)</translation>
  </message>
  <message>
   <source>{column} (personal)</source>
   <translation>{column} (personnelle)</translation>
  </message>
  <message numerus="yes">
   <source>{count} archived</source>
   <translation>
    <numerusform>{count} archivé</numerusform>
    <numerusform>{count} archivés</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} are not, since their text was changed.</source>
   <translation>
    <numerusform>{count} ne l’est pas, son texte ayant été modifié.</numerusform>
    <numerusform>{count} ne le sont pas, leur texte ayant été modifié.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} cases</source>
   <translation>
    <numerusform>{count} cas</numerusform>
    <numerusform>{count} cas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} cases without an interview</source>
   <translation>
    <numerusform>{count} cas sans entretien</numerusform>
    <numerusform>{count} cas sans entretien</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} change them</source>
   <translation>
    <numerusform>{count} en change</numerusform>
    <numerusform>{count} en changent</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} chosen</source>
   <translation>
    <numerusform>{count} choisi</numerusform>
    <numerusform>{count} choisis</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} coded</source>
   <translation>
    <numerusform>{count} codé</numerusform>
    <numerusform>{count} codés</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} codes</source>
   <translation>
    <numerusform>{count} code</numerusform>
    <numerusform>{count} codes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} codes came in.</source>
   <translation>
    <numerusform>{count} code importé.</numerusform>
    <numerusform>{count} codes importés.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} codes that are not used are left out</source>
   <translation>
    <numerusform>{count} code non employé est omis</numerusform>
    <numerusform>{count} codes non employés sont omis</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} codings</source>
   <translation>
    <numerusform>{count} codage</numerusform>
    <numerusform>{count} codages</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} codings are lost</source>
   <translation>
    <numerusform>{count} codage est perdu</numerusform>
    <numerusform>{count} codages sont perdus</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} codings change their words</source>
   <translation>
    <numerusform>{count} codage change de mots</numerusform>
    <numerusform>{count} codages changent de mots</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} codings here</source>
   <translation>
    <numerusform>{count} codage ici</numerusform>
    <numerusform>{count} codages ici</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} codings keep their words</source>
   <translation>
    <numerusform>{count} codage garde ses mots</numerusform>
    <numerusform>{count} codages gardent leurs mots</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} codings would have no text left and go with it.</source>
   <translation>
    <numerusform>{count} codage n’aurait plus de texte et disparaîtrait avec lui.</numerusform>
    <numerusform>{count} codages n’auraient plus de texte et disparaîtraient avec lui.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} columns</source>
   <translation>
    <numerusform>{count} colonne</numerusform>
    <numerusform>{count} colonnes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} documents were left out, since fewer than two of these coders coded them.</source>
   <translation>
    <numerusform>{count} entretien a été écarté, car moins de deux de ces personnes l’ont codé.</numerusform>
    <numerusform>{count} entretiens ont été écartés, car moins de deux de ces personnes les ont codés.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} failed</source>
   <translation>
    <numerusform>{count} en échec</numerusform>
    <numerusform>{count} en échec</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} files will come in</source>
   <translation>
    <numerusform>{count} fichier sera importé</numerusform>
    <numerusform>{count} fichiers seront importés</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} have no text left and are lost</source>
   <translation>
    <numerusform>{count} n’a plus de texte et est perdu</numerusform>
    <numerusform>{count} n’ont plus de texte et sont perdus</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} interviews</source>
   <translation>
    <numerusform>{count} entretien</numerusform>
    <numerusform>{count} entretiens</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} interviews came in</source>
   <translation>
    <numerusform>{count} entretien importé</numerusform>
    <numerusform>{count} entretiens importés</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} interviews were taken out, with their codings.</source>
   <translation>
    <numerusform>{count} entretien retiré, avec ses codages.</numerusform>
    <numerusform>{count} entretiens retirés, avec leurs codages.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} interviews with a case</source>
   <translation>
    <numerusform>{count} entretien avec un cas</numerusform>
    <numerusform>{count} entretiens avec un cas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} names of the key are still in it: {names}. Do not share it before they are replaced.</source>
   <translation>
    <numerusform>{count} nom de la clé y figure encore : {names}. Ne la partagez pas avant de l’avoir remplacé.</numerusform>
    <numerusform>{count} noms de la clé y figurent encore : {names}. Ne la partagez pas avant de les avoir remplacés.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} names to replace</source>
   <translation>
    <numerusform>{count} nom à remplacer</numerusform>
    <numerusform>{count} noms à remplacer</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} names were replaced. The key is in {path}. Without it they can't be restored.</source>
   <translation>
    <numerusform>{count} nom a été remplacé. La clé est dans {path}. Sans elle, il ne peut pas être rétabli.</numerusform>
    <numerusform>{count} noms ont été remplacés. La clé est dans {path}. Sans elle, ils ne peuvent pas être rétablis.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} other files follow.</source>
   <translation>
    <numerusform>{count} autre fichier suit.</numerusform>
    <numerusform>{count} autres fichiers suivent.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} passages in {interviews}</source>
   <translation>
    <numerusform>{count} passage dans {interviews}</numerusform>
    <numerusform>{count} passages dans {interviews}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} passages were replaced.</source>
   <translation>
    <numerusform>{count} passage a été remplacé.</numerusform>
    <numerusform>{count} passages ont été remplacés.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} places</source>
   <translation>
    <numerusform>{count} endroit</numerusform>
    <numerusform>{count} endroits</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} places of {file} are found again.</source>
   <translation>
    <numerusform>{count} endroit de {file} est retrouvé.</numerusform>
    <numerusform>{count} endroits de {file} sont retrouvés.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} problems stop the import; see the list.</source>
   <translation>
    <numerusform>{count} problème empêche l’import ; voyez la liste.</numerusform>
    <numerusform>{count} problèmes empêchent l’import ; voyez la liste.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} recordings are linked to the interview of their name.</source>
   <translation>
    <numerusform>{count} enregistrement est lié à l’entretien de même nom.</numerusform>
    <numerusform>{count} enregistrements sont liés à l’entretien de même nom.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} rows</source>
   <translation>
    <numerusform>{count} ligne</numerusform>
    <numerusform>{count} lignes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} rows, ready. Cases with a known identifier will be renewed.</source>
   <translation>
    <numerusform>{count} ligne, prête. Les cas d’identifiant connu seront mis à jour.</numerusform>
    <numerusform>{count} lignes, prêtes. Les cas d’identifiant connu seront mis à jour.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} rows, ready: each becomes a case.</source>
   <translation>
    <numerusform>{count} ligne, prête : elle devient un cas.</numerusform>
    <numerusform>{count} lignes, prêtes : chacune devient un cas.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} segments</source>
   <translation>
    <numerusform>{count} extrait</numerusform>
    <numerusform>{count} extraits</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} to confirm</source>
   <translation>
    <numerusform>{count} à confirmer</numerusform>
    <numerusform>{count} à confirmer</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} to look at</source>
   <translation>
    <numerusform>{count} à examiner</numerusform>
    <numerusform>{count} à examiner</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} turns</source>
   <translation>
    <numerusform>{count} tour de parole</numerusform>
    <numerusform>{count} tours de parole</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} undecided</source>
   <translation>
    <numerusform>{count} non décidé</numerusform>
    <numerusform>{count} non décidés</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} were there already</source>
   <translation>
    <numerusform>{count} déjà là</numerusform>
    <numerusform>{count} déjà là</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} were there already.</source>
   <translation>
    <numerusform>{count} était déjà là.</numerusform>
    <numerusform>{count} étaient déjà là.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} with the codes under it</source>
   <translation>
    <numerusform>{count} avec les codes placés dessous</numerusform>
    <numerusform>{count} avec les codes placés dessous</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} without a case</source>
   <translation>
    <numerusform>{count} sans cas</numerusform>
    <numerusform>{count} sans cas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} words</source>
   <translation>
    <numerusform>{count} mot</numerusform>
    <numerusform>{count} mots</numerusform>
   </translation>
  </message>
  <message>
   <source>{file} already exists. Nothing was changed. Choose another name.</source>
   <translation>{file} existe déjà. Rien n’a été modifié. Choisissez un autre nom.</translation>
  </message>
  <message>
   <source>{file} cannot be opened ({why}). Check that you may read it.</source>
   <translation>{file} ne peut pas être ouvert ({why}). Vérifiez que vous avez le droit de le lire.</translation>
  </message>
  <message>
   <source>{file} cannot be played: {reason}. Everything else works. Link the recording in another format, such as mp3.</source>
   <translation>{file} ne peut pas être lu : {reason}. Tout le reste fonctionne. Liez l’enregistrement dans un autre format, mp3 par exemple.</translation>
  </message>
  <message>
   <source>{file} cannot be read ({why}). Check that it is a file and that you may open it.</source>
   <translation>{file} est illisible ({why}). Vérifiez que c’est un fichier et que vous avez le droit de l’ouvrir.</translation>
  </message>
  <message>
   <source>{file} cannot be read ({why}). No code came in. Check that it is there and that you may open it.</source>
   <translation>{file} est illisible ({why}). Aucun code n’a été importé. Vérifiez qu’il est bien là et que vous avez le droit de l’ouvrir.</translation>
  </message>
  <message>
   <source>{file} cannot be read: {reason}. Nothing was changed.</source>
   <translation>{file} est illisible : {reason}. Rien n’a été modifié.</translation>
  </message>
  <message>
   <source>{file} cannot be read: {reason}. Nothing was changed. Choose another file.</source>
   <translation>{file} ne peut pas être lu : {reason}. Rien n’a été modifié. Choisissez un autre fichier.</translation>
  </message>
  <message>
   <source>{file} cannot be written where it is. Nothing was changed. Copy it to a folder of your own and open the copy.</source>
   <translation>{file} ne peut pas être modifié là où il est. Rien n’a été modifié. Copiez-le dans un dossier à vous et ouvrez la copie.</translation>
  </message>
  <message>
   <source>{file} cannot be written where it is: the file or its folder is read-only. Nothing was changed. Copy it to a folder of your own and open the copy.</source>
   <translation>{file} ne peut pas être modifié là où il est : le fichier ou son dossier est en lecture seule. Rien n’a été modifié. Copiez-le dans un dossier à vous et ouvrez la copie.</translation>
  </message>
  <message>
   <source>{file} cannot be written. Choose another name or folder.</source>
   <translation>{file} ne peut pas être écrit. Choisissez un autre nom ou un autre dossier.</translation>
  </message>
  <message>
   <source>{file} cannot be written: this export makes {suffixes}. Choose one of these endings.</source>
   <translation>{file} ne peut pas être écrit : cet export produit {suffixes}. Choisissez une de ces terminaisons.</translation>
  </message>
  <message>
   <source>{file} contains definitions that a document has no need of and that can harm a computer. It was not read.</source>
   <translation>{file} contient des définitions dont un document n’a pas besoin et qui peuvent nuire à un ordinateur. Il n’a pas été lu.</translation>
  </message>
  <message>
   <source>{file} could not be brought up to date: some of its parts belong to nothing. Nothing was changed. Send it to whoever keeps this program, or open it with the version that wrote it.</source>
   <translation>{file} n’a pas pu être mis à jour : certaines de ses parties ne se rattachent à rien. Rien n’a été modifié. Envoyez-le à qui entretient ce programme, ou ouvrez-le avec la version qui l’a écrit.</translation>
  </message>
  <message>
   <source>{file} could not be read as {format}: it seems to be damaged ({detail}). Open it in the program it comes from, save it again, and choose that file.</source>
   <translation>{file} n’a pas pu être lu comme {format} : il semble endommagé ({detail}). Ouvrez-le dans le programme dont il vient, enregistrez-le de nouveau et choisissez ce fichier-là.</translation>
  </message>
  <message>
   <source>{file} could not be written ({why}). Nothing was changed. Choose another name or folder.</source>
   <translation>{file} n’a pas pu être écrit ({why}). Rien n’a été modifié. Choisissez un autre nom ou un autre dossier.</translation>
  </message>
  <message>
   <source>{file} could not be written ({why}). The interviews are in the project all the same. Choose another name or folder.</source>
   <translation>{file} n’a pas pu être écrit ({why}). Les entretiens sont tout de même dans le projet. Choisissez un autre nom ou un autre dossier.</translation>
  </message>
  <message>
   <source>{file} could not be written. It may be open in a spreadsheet program, or its folder may be read-only. Nothing was changed. Close it there, or choose another folder.</source>
   <translation>{file} n’a pas pu être écrit. Il est peut-être ouvert dans un tableur, ou son dossier est en lecture seule. Rien n’a été modifié. Fermez-le, ou choisissez un autre dossier.</translation>
  </message>
  <message>
   <source>{file} could not be written: the disk is full or was taken away. The last action was not kept; everything before it is safe. Make room on the disk, then do it again.</source>
   <translation>{file} n’a pas pu être écrit : le disque est plein ou a été retiré. La dernière action n’a pas été conservée ; tout ce qui précède est sauf. Faites de la place sur le disque, puis recommencez.</translation>
  </message>
  <message>
   <source>{file} could not be written: the disk is full. Any earlier file of that name is as it was. Make room on the disk, or export to another one.</source>
   <translation>{file} n’a pas pu être écrit : le disque est plein. Un fichier antérieur de ce nom est tel qu’il était. Faites de la place sur le disque, ou exportez sur un autre.</translation>
  </message>
  <message>
   <source>{file} could not be written: the folder {folder} is not there. Choose another folder.</source>
   <translation>{file} n’a pas pu être écrit : le dossier {folder} n’existe pas. Choisissez un autre dossier.</translation>
  </message>
  <message>
   <source>{file} declares entities, which no spreadsheet program writes and which can be used to do harm. Nothing was read. Open it in a spreadsheet program and save it again.</source>
   <translation>{file} déclare des entités, ce qu’aucun tableur n’écrit et qui peut servir à nuire. Rien n’a été lu. Ouvrez-le dans un tableur et enregistrez-le de nouveau.</translation>
  </message>
  <message>
   <source>{file} does not say which letters its pages show: its text comes out as gibberish. Save it again from the program it comes from, or have the text recognised (OCR).</source>
   <translation>{file} ne dit pas quelles lettres ses pages montrent : son texte sort illisible. Enregistrez-le de nouveau depuis le programme dont il vient, ou faites reconnaître le texte (OCR).</translation>
  </message>
  <message>
   <source>{file} has headers and no row of answers. Check that the right sheet is chosen.</source>
   <translation>{file} a des en-têtes et aucune ligne de réponses. Vérifiez que la bonne feuille est choisie.</translation>
  </message>
  <message>
   <source>{file} has no column called name (nom) or code. No code came in. Give the table a first row with the names of its columns.</source>
   <translation>{file} n’a pas de colonne nommée name (nom) ou code. Aucun code n’a été importé. Donnez au tableau une première ligne avec les noms de ses colonnes.</translation>
  </message>
  <message>
   <source>{file} has no sheet named {sheet}. Its sheets are: {sheets}.</source>
   <translation>{file} n’a pas de feuille nommée {sheet}. Ses feuilles sont : {sheets}.</translation>
  </message>
  <message>
   <source>{file} has {rows} rows and {columns} columns, more than Codage can hold at once. Nothing was read. Keep only the columns that the study needs.</source>
   <translation>{file} a {rows} lignes et {columns} colonnes, plus que Codage ne peut en contenir à la fois. Rien n’a été lu. Ne gardez que les colonnes utiles à l’étude.</translation>
  </message>
  <message>
   <source>{file} holds no code. Nothing was changed.</source>
   <translation>{file} ne contient aucun code. Rien n’a été modifié.</translation>
  </message>
  <message>
   <source>{file} holds no table: every cell is empty.</source>
   <translation>{file} ne contient pas de tableau : toutes les cellules sont vides.</translation>
  </message>
  <message numerus="yes">
   <source>{file} holds no text on its pages ({count}).</source>
   <translation>
    <numerusform>{file} ne contient pas de texte sur sa page ({count}).</numerusform>
    <numerusform>{file} ne contient pas de texte sur ses pages ({count}).</numerusform>
   </translation>
  </message>
  <message>
   <source>{file} holds no text.</source>
   <translation>{file} ne contient pas de texte.</translation>
  </message>
  <message numerus="yes">
   <source>{file} holds no text: its pages ({count}) are images, as from a scanner. Have the text recognised (OCR) first, and choose that file.</source>
   <translation>
    <numerusform>{file} ne contient pas de texte : sa page ({count}) est une image, comme d’un scanner. Faites d’abord reconnaître le texte (OCR), et choisissez ce fichier-là.</numerusform>
    <numerusform>{file} ne contient pas de texte : ses pages ({count}) sont des images, comme d’un scanner. Faites d’abord reconnaître le texte (OCR), et choisissez ce fichier-là.</numerusform>
   </translation>
  </message>
  <message>
   <source>{file} is a Word document of the old .doc kind, and LibreOffice could not convert it. Open it in a word processor, save it as .docx or .odt, and choose that file.</source>
   <translation>{file} est un document Word de l’ancien type .doc, et LibreOffice n’a pas pu le convertir. Ouvrez-le dans un traitement de texte, enregistrez-le en .docx ou .odt, puis choisissez ce fichier.</translation>
  </message>
  <message>
   <source>{file} is a Word document of the old .doc kind, and LibreOffice did not convert it in {seconds} s. Open it in a word processor, save it as .docx or .odt, and choose that file.</source>
   <translation>{file} est un document Word de l’ancien type .doc, et LibreOffice ne l’a pas converti en {seconds} s. Ouvrez-le dans un traitement de texte, enregistrez-le en .docx ou .odt, puis choisissez ce fichier.</translation>
  </message>
  <message>
   <source>{file} is a Word document of the old .doc kind, which is read only where LibreOffice is installed. Open it in a word processor, save it as .docx or .odt, and choose that file.</source>
   <translation>{file} est un document Word de l’ancien type .doc, qui ne se lit que si LibreOffice est installé. Ouvrez-le dans un traitement de texte, enregistrez-le en .docx ou .odt, puis choisissez ce fichier.</translation>
  </message>
  <message>
   <source>{file} is a Word document without a text.</source>
   <translation>{file} est un document Word sans texte.</translation>
  </message>
  <message>
   <source>{file} is a database of another program, not a Codage project. Nothing was changed.</source>
   <translation>{file} est une base de données d’un autre programme, pas un projet Codage. Rien n’a été modifié.</translation>
  </message>
  <message>
   <source>{file} is a folder, not a Codage project.</source>
   <translation>{file} est un dossier, pas un projet Codage.</translation>
  </message>
  <message>
   <source>{file} is a folder.</source>
   <translation>{file} est un dossier.</translation>
  </message>
  <message>
   <source>{file} is a lock file that a spreadsheet program leaves while a table is open. Choose the table itself.</source>
   <translation>{file} est un fichier verrou, laissé par un tableur tant qu’un tableau est ouvert. Choisissez le tableau lui-même.</translation>
  </message>
  <message>
   <source>{file} is a lock file that a word processor leaves while a document is open. Choose the document itself.</source>
   <translation>{file} est un fichier verrou, laissé par un traitement de texte tant qu’un document est ouvert. Choisissez le document lui-même.</translation>
  </message>
  <message>
   <source>{file} is already open in another window or on another computer. Nothing was changed. Close it there, then open it again.</source>
   <translation>{file} est déjà ouvert dans une autre fenêtre ou sur un autre ordinateur. Rien n’a été modifié. Fermez-le là-bas, puis ouvrez-le de nouveau.</translation>
  </message>
  <message>
   <source>{file} is already open: {user} has it on {host} since {since}. Nothing was changed. Close it there, then open it again.</source>
   <translation>{file} est déjà ouvert : {user} l’utilise sur {host} depuis {since}. Rien n’a été modifié. Fermez-le là-bas, puis ouvrez-le de nouveau.</translation>
  </message>
  <message>
   <source>{file} is an OpenDocument file without text.</source>
   <translation>{file} est un fichier OpenDocument sans texte.</translation>
  </message>
  <message>
   <source>{file} is an archive but neither a Word nor an OpenDocument text, or it is damaged (perhaps cut short). Open it in the program it comes from, save it again, and choose that file.</source>
   <translation>{file} est une archive, mais ni un texte Word ni un texte OpenDocument, ou il est endommagé (peut-être tronqué). Ouvrez-le dans le programme dont il vient, enregistrez-le de nouveau et choisissez ce fichier-là.</translation>
  </message>
  <message>
   <source>{file} is being written by another program. Nothing was changed. Close it there, then try again.</source>
   <translation>Un autre programme écrit dans {file}. Rien n’a été modifié. Fermez-le là-bas, puis réessayez.</translation>
  </message>
  <message>
   <source>{file} is cut short: its end is missing, as after an interrupted copy. Nothing was changed. Copy it again, or open the newest copy in the folder {backups} beside it.</source>
   <translation>{file} est tronqué : sa fin manque, comme après une copie interrompue. Rien n’a été modifié. Copiez-le de nouveau, ou ouvrez la copie la plus récente du dossier {backups}, à côté de lui.</translation>
  </message>
  <message>
   <source>{file} is damaged (perhaps cut short), and nothing of it was read. Open it in a spreadsheet program, save it again as .xlsx, and choose that file.</source>
   <translation>{file} est endommagé (peut-être tronqué), et rien n’en a été lu. Ouvrez-le dans un tableur, enregistrez-le de nouveau en .xlsx et choisissez ce fichier-là.</translation>
  </message>
  <message>
   <source>{file} is damaged: a part of it cannot be read. Open it in a word processor, save it again, and choose that file.</source>
   <translation>{file} est endommagé : une partie en est illisible. Ouvrez-le dans un traitement de texte, enregistrez-le de nouveau et choisissez ce fichier-là.</translation>
  </message>
  <message>
   <source>{file} is damaged: a part of it cannot be read. Open it in the program it comes from, save it again, and choose that file.</source>
   <translation>{file} est endommagé : une partie en est illisible. Ouvrez-le dans le programme dont il vient, enregistrez-le de nouveau et choisissez ce fichier-là.</translation>
  </message>
  <message>
   <source>{file} is damaged: part of it cannot be read. Nothing was changed. Open the newest copy in the folder {backups} beside it.</source>
   <translation>{file} est endommagé : une partie en est illisible. Rien n’a été modifié. Ouvrez la copie la plus récente du dossier {backups}, à côté de lui.</translation>
  </message>
  <message>
   <source>{file} is empty.</source>
   <translation>{file} est vide.</translation>
  </message>
  <message>
   <source>{file} is linked to {document}.</source>
   <translation>{file} est lié à {document}.</translation>
  </message>
  <message>
   <source>{file} is nested too deeply to be a document; it seems to be damaged. Open it in a word processor, save it again, and choose that file.</source>
   <translation>{file} est trop profondément imbriqué pour être un document ; il semble endommagé. Ouvrez-le dans un traitement de texte, enregistrez-le de nouveau et choisissez ce fichier-là.</translation>
  </message>
  <message>
   <source>{file} is not a Codage project, or is protected. Nothing was changed.</source>
   <translation>{file} n’est pas un projet Codage, ou est protégé. Rien n’a été modifié.</translation>
  </message>
  <message>
   <source>{file} is not a Codage project. Nothing was changed. A project's file ends in .codage; transcripts are brought in by Import.</source>
   <translation>{file} n’est pas un projet Codage. Rien n’a été modifié. Un fichier de projet se termine par .codage ; les transcriptions s’ajoutent par « Importer ».</translation>
  </message>
  <message>
   <source>{file} is not a file that can be read.</source>
   <translation>{file} n’est pas un fichier lisible.</translation>
  </message>
  <message>
   <source>{file} is not a key of pseudonyms, or is damaged. Nothing was changed. Choose the file that was saved when the names were replaced.</source>
   <translation>{file} n’est pas une clé de pseudonymes, ou est endommagé. Rien n’a été modifié. Choisissez le fichier enregistré lors du remplacement des noms.</translation>
  </message>
  <message>
   <source>{file} is not a table that Codage can read. Save it as .xlsx or .csv from the program it comes from.</source>
   <translation>{file} n’est pas un tableau que Codage sait lire. Enregistrez-le en .xlsx ou .csv depuis le programme dont il vient.</translation>
  </message>
  <message>
   <source>{file} is not a transcript that can be read: its content is neither text nor one of the known formats ({formats}).</source>
   <translation>{file} n’est pas une transcription lisible : son contenu n’est ni du texte ni un des formats connus ({formats}).</translation>
  </message>
  <message>
   <source>{file} is not a workbook, or is damaged or protected. No code came in. Save it again as .xlsx or .csv.</source>
   <translation>{file} n’est pas un classeur, ou est endommagé ou protégé. Aucun code n’a été importé. Enregistrez-le de nouveau en .xlsx ou .csv.</translation>
  </message>
  <message>
   <source>{file} is not an Excel workbook, or is damaged (perhaps cut short). Open it in a spreadsheet program, save it again as .xlsx, and choose that file.</source>
   <translation>{file} n’est pas un classeur Excel, ou est endommagé (peut-être tronqué). Ouvrez-le dans un tableur, enregistrez-le de nouveau en .xlsx et choisissez ce fichier-là.</translation>
  </message>
  <message>
   <source>{file} is not there.</source>
   <translation>{file} n’existe pas.</translation>
  </message>
  <message>
   <source>{file} is not there. It may have been moved or renamed.</source>
   <translation>{file} n’est plus là. Il a peut-être été déplacé ou renommé.</translation>
  </message>
  <message>
   <source>{file} is packed so tightly that it would fill the memory. It was not read. If it is a real document, cut it into several.</source>
   <translation>{file} est si fortement compressé qu’il remplirait la mémoire. Il n’a pas été lu. Si c’est un vrai document, découpez-le en plusieurs.</translation>
  </message>
  <message>
   <source>{file} is protected by a password, or is an Excel file from before 2007. Open it in a spreadsheet program, save it as .xlsx without a password, and choose that file.</source>
   <translation>{file} est protégé par un mot de passe, ou est un fichier Excel d’avant 2007. Ouvrez-le dans un tableur, enregistrez-le en .xlsx sans mot de passe et choisissez ce fichier-là.</translation>
  </message>
  <message>
   <source>{file} is protected by a password. Open it in a PDF program, save or print it without a password, and choose that file.</source>
   <translation>{file} est protégé par un mot de passe. Ouvrez-le dans un programme PDF, enregistrez-le ou imprimez-le sans mot de passe et choisissez ce fichier-là.</translation>
  </message>
  <message>
   <source>{file} is protected by a password. Open it in a word processor, save it without a password, and choose that file.</source>
   <translation>{file} est protégé par un mot de passe. Ouvrez-le dans un traitement de texte, enregistrez-le sans mot de passe et choisissez ce fichier-là.</translation>
  </message>
  <message>
   <source>{file} is there already. Replace it?</source>
   <translation>{file} existe déjà. Le remplacer ?</translation>
  </message>
  <message>
   <source>{file} is too big for a transcript ({size} MB). Nothing was read. Choose the text, not the recording.</source>
   <translation>{file} est trop gros pour une transcription ({size} Mo). Rien n’a été lu. Choisissez le texte, pas l’enregistrement.</translation>
  </message>
  <message>
   <source>{file} is too big to be a survey ({size} MB). Nothing was read. Keep only the columns and rows that the study needs.</source>
   <translation>{file} est trop gros pour un questionnaire ({size} Mo). Rien n’a été lu. Ne gardez que les colonnes et les lignes utiles à l’étude.</translation>
  </message>
  <message>
   <source>{file} is too long for a transcript ({size} MB). Nothing was read. Cut it into one file an interview.</source>
   <translation>{file} est trop long pour une transcription ({size} Mo). Rien n’a été lu. Découpez-le en un fichier par entretien.</translation>
  </message>
  <message>
   <source>{file} is written in {folder}.</source>
   <translation>{file} est écrit dans {folder}.</translation>
  </message>
  <message>
   <source>{file} lies in a folder that {service} synchronises. While it is open, {service} may store it half written or bring an old version back. Keep it in a folder of this computer alone, and put a copy in {service} when you have closed it.</source>
   <translation>{file} est dans un dossier que {service} synchronise. Tant qu’il est ouvert, {service} peut l’enregistrer à moitié écrit ou ramener une ancienne version. Gardez-le dans un dossier propre à cet ordinateur, et mettez-en une copie dans {service} une fois que vous l’avez fermé.</translation>
  </message>
  <message>
   <source>{file} was opened for reading only. Nothing was changed. Copy it to a folder of your own and open the copy.</source>
   <translation>{file} a été ouvert en lecture seule. Rien n’a été modifié. Copiez-le dans un dossier à vous et ouvrez la copie.</translation>
  </message>
  <message>
   <source>{file} was written by a newer version of Codage. Nothing was changed. Install the newest version, then open it again.</source>
   <translation>{file} a été écrit par une version plus récente de Codage. Rien n’a été modifié. Installez la dernière version, puis ouvrez-le de nouveau.</translation>
  </message>
  <message>
   <source>{file} was written by an older version of Codage and must be brought up to date, but it cannot be written where it is. Nothing was changed. Copy it to a folder of your own and open the copy.</source>
   <translation>{file} a été écrit par une version plus ancienne de Codage et doit être mis à jour, mais il ne peut pas être modifié là où il est. Rien n’a été modifié. Copiez-le dans un dossier à vous et ouvrez la copie.</translation>
  </message>
  <message numerus="yes">
   <source>{file} would take the place of the text: {count} turns.</source>
   <translation>
    <numerusform>{file} prendrait la place du texte : {count} tour de parole.</numerusform>
    <numerusform>{file} prendrait la place du texte : {count} tours de parole.</numerusform>
   </translation>
  </message>
  <message>
   <source>{file} would unpack to {size} MB in {entries} parts, which no survey needs. Nothing was read. Copy the data into a new workbook and choose that file.</source>
   <translation>Une fois décompressé, {file} ferait {size} Mo en {entries} parties, ce dont aucun questionnaire n’a besoin. Rien n’a été lu. Copiez les données dans un nouveau classeur et choisissez ce fichier-là.</translation>
  </message>
  <message>
   <source>{file}: a quote opened in row {row} is never closed, so the rows after it cannot be told apart. Nothing was read. Close the quote, or export the table again.</source>
   <translation>{file} : un guillemet ouvert à la ligne {row} n’est jamais fermé, si bien que les lignes suivantes ne se distinguent pas. Rien n’a été lu. Fermez le guillemet, ou exportez de nouveau le tableau.</translation>
  </message>
  <message>
   <source>{file}: the code {name} stands under one that stands under it. No code came in. Mend the column of parents.</source>
   <translation>{file} : le code {name} est placé sous un code qui est lui-même sous lui. Aucun code n’a été importé. Corrigez la colonne des parents.</translation>
  </message>
  <message numerus="yes">
   <source>{interviews}, {count} words looked at</source>
   <translation>
    <numerusform>{interviews}, {count} mot examiné</numerusform>
    <numerusform>{interviews}, {count} mots examinés</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{kept} of {count} variables taken in</source>
   <translation>
    <numerusform>{kept} sur {count} variable intégrée</numerusform>
    <numerusform>{kept} sur {count} variables intégrées</numerusform>
   </translation>
  </message>
  <message>
   <source>{measure} by code</source>
   <translation>{measure} par code</translation>
  </message>
  <message>
   <source>{more} uses this code much more often than {less}: that raises kappa and hides the difference. Compare how often each of them uses it.</source>
   <translation>{more} utilise ce code bien plus souvent que {less} : cela relève le kappa et cache la différence. Comparez la fréquence d’emploi de chaque personne.</translation>
  </message>
  <message numerus="yes">
   <source>{name}  ({count} turns)</source>
   <translation>
    <numerusform>{name}  ({count} tour)</numerusform>
    <numerusform>{name}  ({count} tours)</numerusform>
   </translation>
  </message>
  <message>
   <source>{name} cannot go under itself. Nothing was changed.</source>
   <translation>{name} ne peut pas être placé sous lui-même. Rien n’a été modifié.</translation>
  </message>
  <message>
   <source>{name} has this key now; it will go over to this code.</source>
   <translation>{name} a cette touche ; elle passera à ce code.</translation>
  </message>
  <message>
   <source>{name} in the file</source>
   <translation>{name} dans le fichier</translation>
  </message>
  <message>
   <source>{name} may be {other}, misspelt: merge them if so.</source>
   <translation>{name} est peut-être {other}, mal écrit : fusionnez-les si c’est le cas.</translation>
  </message>
  <message>
   <source>{name} speaks only once: is this a speaker?</source>
   <translation>{name} ne parle qu’une fois : est-ce un locuteur ?</translation>
  </message>
  <message numerus="yes">
   <source>{name} was taken out, with its {count} codings.</source>
   <translation>
    <numerusform>{name} a été retiré du projet, avec {count} codage.</numerusform>
    <numerusform>{name} a été retiré du projet, avec ses {count} codages.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{new} new cases came in, {known} were renewed, with {count} variables.</source>
   <translation>
    <numerusform>Nouveaux cas : {new} ; cas mis à jour : {known} ; {count} variable.</numerusform>
    <numerusform>Nouveaux cas : {new} ; cas mis à jour : {known} ; {count} variables.</numerusform>
   </translation>
  </message>
  <message>
   <source>{old} becomes {new}</source>
   <translation>{old} devient {new}</translation>
  </message>
  <message>
   <source>{share} %</source>
   <translation>{share} %</translation>
  </message>
  <message numerus="yes">
   <source>{shown} of {count} interviews</source>
   <translation>
    <numerusform>{shown} sur {count} entretien</numerusform>
    <numerusform>{shown} sur {count} entretiens</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{shown} of {count} segments</source>
   <translation>
    <numerusform>{shown} sur {count} extrait</numerusform>
    <numerusform>{shown} sur {count} extraits</numerusform>
   </translation>
  </message>
  <message>
   <source>{speaker}: {text}</source>
   <translation>{speaker} : {text}</translation>
  </message>
  <message>
   <source>{verb}: {label}</source>
   <translation>{verb} : {label}</translation>
  </message>
  <message>
   <source>{what}, {document}</source>
   <translation>{what}, {document}</translation>
  </message>
  <message>
   <source>“{name}” stands nowhere in the project.</source>
   <translation>« {name} » ne figure nulle part dans le projet.</translation>
  </message>
  <message>
   <source>“{value}” is neither ticked nor empty (1 or 0, yes or no).</source>
   <translation>« {value} » n’est ni coché ni vide (1 ou 0, oui ou non).</translation>
  </message>
  <message>
   <source>“{value}” is not a date.</source>
   <translation>« {value} » n’est pas une date.</translation>
  </message>
  <message>
   <source>“{value}” is not a number.</source>
   <translation>« {value} » n’est pas un nombre.</translation>
  </message>
  <message>
   <source>“{value}” is not a whole number.</source>
   <translation>« {value} » n’est pas un nombre entier.</translation>
  </message>
 </context>
</TS>
