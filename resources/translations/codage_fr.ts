<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
 <context>
  <name>codage</name>
  <message>
   <source>    Coders who are hidden are not counted.</source>
   <translation>    Les codeur·ses masqué·es ne sont pas compté·es.</translation>
  </message>
  <message numerus="yes">
   <source>    {name}: {count}</source>
   <translation>
    <numerusform>    {name} : {count}</numerusform>
    <numerusform>{name} : {count}</numerusform>
   </translation>
  </message>
  <message>
   <source> %</source>
   <translation> %</translation>
  </message>
  <message>
   <source> % of the quotations</source>
   <translation> % des citations</translation>
  </message>
  <message>
   <source> % overlap</source>
   <translation> % de recouvrement</translation>
  </message>
  <message>
   <source> (read only)</source>
   <translation> (lecture seule)</translation>
  </message>
  <message>
   <source> cases</source>
   <translation> cas</translation>
  </message>
  <message>
   <source>%</source>
   <translation>%</translation>
  </message>
  <message>
   <source>&amp;About Codage</source>
   <translation>À &amp;propos de Codage</translation>
  </message>
  <message>
   <source>&amp;Analyses</source>
   <translation>&amp;Analyses</translation>
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
   <source>&amp;Barometer</source>
   <translation>&amp;Baromètre</translation>
  </message>
  <message>
   <source>&amp;Begins at:</source>
   <translation>&amp;Commence à :</translation>
  </message>
  <message>
   <source>&amp;Blind mode: my codings alone</source>
   <translation>Mode a&amp;veugle : mes codages seuls</translation>
  </message>
  <message>
   <source>&amp;Bring in</source>
   <translation>&amp;Faire entrer</translation>
  </message>
  <message>
   <source>&amp;Code with…</source>
   <translation>&amp;Coder avec…</translation>
  </message>
  <message>
   <source>&amp;Codebook as a table…</source>
   <translation>Grille de &amp;codes en tableau…</translation>
  </message>
  <message>
   <source>&amp;Coded</source>
   <translation>&amp;Codé</translation>
  </message>
  <message>
   <source>&amp;Coding</source>
   <translation>&amp;Codage</translation>
  </message>
  <message>
   <source>&amp;Colour…</source>
   <translation>&amp;Couleur…</translation>
  </message>
  <message>
   <source>&amp;Comparison</source>
   <translation>&amp;Comparaison</translation>
  </message>
  <message>
   <source>&amp;Copy a link to it</source>
   <translation>&amp;Copier un lien vers lui</translation>
  </message>
  <message>
   <source>&amp;Copy the lines</source>
   <translation>&amp;Copier les lignes</translation>
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
   <source>&amp;Export all lines…</source>
   <translation>&amp;Exporter toutes les lignes…</translation>
  </message>
  <message>
   <source>&amp;Export what was found…</source>
   <translation>Exporter ce qui a été &amp;trouvé…</translation>
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
   <source>&amp;First free key for the code in hand</source>
   <translation>&amp;Première touche libre pour le code en main</translation>
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
   <source>&amp;Go to</source>
   <translation>A&amp;ller à</translation>
  </message>
  <message>
   <source>&amp;Go to what it is about</source>
   <translation>&amp;Aller à ce dont il parle</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>A&amp;ide</translation>
  </message>
  <message>
   <source>&amp;How</source>
   <translation>&amp;Comment</translation>
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
   <source>&amp;Into</source>
   <translation>&amp;Dans</translation>
  </message>
  <message>
   <source>&amp;Join to the turn above</source>
   <translation>&amp;Joindre au tour précédent</translation>
  </message>
  <message>
   <source>&amp;Joint display</source>
   <translation>Présentation con&amp;jointe</translation>
  </message>
  <message>
   <source>&amp;Journal…</source>
   <translation>&amp;Journal…</translation>
  </message>
  <message>
   <source>&amp;Keep the names of speakers here: {names}</source>
   <translation>&amp;Garder les noms des locuteurs d’ici : {names}</translation>
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
   <source>&amp;Memos</source>
   <translation>&amp;Mémos</translation>
  </message>
  <message>
   <source>&amp;Memos, also on codings; summaries and saved analyses</source>
   <translation>&amp;Mémos, aussi sur les codages ; synthèses et analyses enregistrées</translation>
  </message>
  <message>
   <source>&amp;Merge</source>
   <translation>&amp;Fusionner</translation>
  </message>
  <message>
   <source>&amp;Merge…</source>
   <translation>&amp;Fusionner…</translation>
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
   <source>&amp;New</source>
   <translation>&amp;Nouveau</translation>
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
   <source>&amp;Next memo of this interview</source>
   <translation>Mémo &amp;suivant de cet entretien</translation>
  </message>
  <message>
   <source>&amp;Open…</source>
   <translation>&amp;Ouvrir…</translation>
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
   <source>&amp;Previous memo of this interview</source>
   <translation>Mémo &amp;précédent de cet entretien</translation>
  </message>
  <message>
   <source>&amp;Progress of the interview</source>
   <translation>Avanc&amp;ement de l’entretien</translation>
  </message>
  <message>
   <source>&amp;Project</source>
   <translation>&amp;Projet</translation>
  </message>
  <message>
   <source>&amp;Question</source>
   <translation>&amp;Question</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation>&amp;Quitter</translation>
  </message>
  <message>
   <source>&amp;Read</source>
   <translation>&amp;Lu</translation>
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
   <source>&amp;Remove the memo</source>
   <translation>&amp;Supprimer le mémo</translation>
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
   <source>&amp;Retrieval</source>
   <translation>&amp;Requêtes</translation>
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
   <source>&amp;Type</source>
   <translation>&amp;Type</translation>
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
   <source>&amp;Values</source>
   <translation>&amp;Valeurs</translation>
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
   <source>&amp;Write</source>
   <translation>&amp;Écrire</translation>
  </message>
  <message>
   <source>(gone)</source>
   <translation>(disparu)</translation>
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
   <source>(none)</source>
   <translation>(aucun)</translation>
  </message>
  <message>
   <source>(not told apart)</source>
   <translation>(sans distinction)</translation>
  </message>
  <message>
   <source>({clauses})</source>
   <translation>({clauses})</translation>
  </message>
  <message>
   <source>*Say here what the study asks, and of whom.*</source>
   <translation>*Dites ici ce que l’étude demande, et à qui.*</translation>
  </message>
  <message numerus="yes">
   <source>+{count}</source>
   <translation>
    <numerusform>+{count}</numerusform>
    <numerusform>+{count}</numerusform>
   </translation>
  </message>
  <message>
   <source>.csv files</source>
   <translation>Fichiers .csv</translation>
  </message>
  <message>
   <source>0 at {low}, 100 at {high}</source>
   <translation>0 à {low}, 100 à {high}</translation>
  </message>
  <message>
   <source>0 at:</source>
   <translation>0 à :</translation>
  </message>
  <message>
   <source>0 is the same turn</source>
   <translation>0 : le même tour de parole</translation>
  </message>
  <message>
   <source>0 to 100</source>
   <translation>0 à 100</translation>
  </message>
  <message>
   <source>1 turn around</source>
   <translation>1 tour de parole autour</translation>
  </message>
  <message>
   <source>1 {month} {year}</source>
   <translation>1er {month} {year}</translation>
  </message>
  <message>
   <source>100 at:</source>
   <translation>100 à :</translation>
  </message>
  <message numerus="yes">
   <source>100 with {count} segments</source>
   <translation>
    <numerusform>100 avec {count} extrait</numerusform>
    <numerusform>100 avec {count} extraits</numerusform>
   </translation>
  </message>
  <message>
   <source>10000; 50000; 100000</source>
   <translation>10000 ; 50000 ; 100000</translation>
  </message>
  <message>
   <source>2 turns around</source>
   <translation>2 tours de parole autour</translation>
  </message>
  <message>
   <source>3 turns around</source>
   <translation>3 tours de parole autour</translation>
  </message>
  <message>
   <source>95 %</source>
   <translation>95 %</translation>
  </message>
  <message>
   <source>95 % interval</source>
   <translation>Intervalle à 95 %</translation>
  </message>
  <message>
   <source>95 % of 1,000 random orders</source>
   <translation>95 % de 1 000 ordres tirés au sort</translation>
  </message>
  <message>
   <source>95 % of random orders</source>
   <translation>95 % des ordres tirés au sort</translation>
  </message>
  <message>
   <source>95 % of random orders lie above</source>
   <translation>95 % des ordres tirés au sort sont au-dessus</translation>
  </message>
  <message>
   <source>95 % of random orders lie below</source>
   <translation>95 % des ordres tirés au sort sont en dessous</translation>
  </message>
  <message>
   <source>A band below the first cut point</source>
   <translation>Une classe sous la première borne</translation>
  </message>
  <message>
   <source>A band from the last cut point up</source>
   <translation>Une classe à partir de la dernière borne</translation>
  </message>
  <message>
   <source>A barometer needs a survey, or coded interviews.</source>
   <translation>Un baromètre demande une enquête, ou des entretiens codés.</translation>
  </message>
  <message>
   <source>A barometer scores each case from 0 to 100 on themes that you define from codes and questions, with weights that are shown, and compares types of cases: how many stand behind each score, and how much it owes to the weights.</source>
   <translation>Un baromètre note chaque cas de 0 à 100 sur des thèmes que vous définissez à partir de codes et de questions, avec des poids visibles, et compare des types de cas : combien sont derrière chaque note, et ce qu’elle doit aux poids.</translation>
  </message>
  <message>
   <source>A box of the question: the share of those who ticked it.</source>
   <translation>Une case de la question : la part de ceux qui l’ont cochée.</translation>
  </message>
  <message>
   <source>A case has 100 with so many segments, less in proportion; 0 without any.</source>
   <translation>Un cas a 100 avec tant d’extraits, moins en proportion ; 0 sans aucun.</translation>
  </message>
  <message>
   <source>A case needs a name. Nothing was changed.</source>
   <translation>Un cas doit avoir un nom. Rien n’a été modifié.</translation>
  </message>
  <message>
   <source>A case’s score is the share of the boxes that it ticked.</source>
   <translation>La note d’un cas est la part des cases qu’il a cochées.</translation>
  </message>
  <message>
   <source>A code always stands together with the codes above it, since it counts for them.</source>
   <translation>Un code est toujours présent avec les codes au-dessus de lui, puisqu’il compte pour eux.</translation>
  </message>
  <message>
   <source>A code cannot be merged into one of its own children. Nothing was changed. Move that child out first.</source>
   <translation>Un code ne peut pas être fusionné avec un code placé sous lui. Rien n’a été modifié. Sortez d’abord ce code de là.</translation>
  </message>
  <message>
   <source>A code counts as given where one of the codes under it was: agreement on themes</source>
   <translation>Un code compte comme donné là où l’un des codes qui sont dessous l’a été : accord sur les thèmes</translation>
  </message>
  <message>
   <source>A code needs a name. Nothing was changed.</source>
   <translation>Un code doit avoir un nom. Rien n’a été modifié.</translation>
  </message>
  <message>
   <source>A code stands also for the codes under it.</source>
   <translation>Un code vaut aussi pour les codes qui sont dessous.</translation>
  </message>
  <message>
   <source>A code that only groups others is not counted.</source>
   <translation>Un code qui ne fait qu’en regrouper d’autres n’est pas compté.</translation>
  </message>
  <message>
   <source>A coder is called {name}. Nothing was changed. Choose another name.</source>
   <translation>{name} est déjà le nom d’un·e codeur·se. Rien n’a été changé. Choisissez un autre nom.</translation>
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
   <source>A date before 1900 or a negative time, which Excel cannot show: read as {value}.</source>
   <translation>Une date d’avant 1900 ou une durée négative, qu’Excel ne sait pas afficher : lue comme {value}.</translation>
  </message>
  <message>
   <source>A dictionary of the columns is written with the table.</source>
   <translation>Un dictionnaire des colonnes est écrit avec le tableau.</translation>
  </message>
  <message>
   <source>A dictionary of the columns, and where they come from, are written with the table.</source>
   <translation>Un dictionnaire des colonnes, et leur provenance, sont écrits avec le tableau.</translation>
  </message>
  <message>
   <source>A document needs a name. Nothing was changed.</source>
   <translation>Un entretien doit avoir un nom. Rien n’a été modifié.</translation>
  </message>
  <message>
   <source>A few letters</source>
   <translation>Quelques lettres</translation>
  </message>
  <message>
   <source>A few letters of a code, or the name of a new one</source>
   <translation>Quelques lettres d’un code, ou le nom d’un nouveau</translation>
  </message>
  <message>
   <source>A few letters of the question</source>
   <translation>Quelques lettres de la question</translation>
  </message>
  <message>
   <source>A file that ends in .codage</source>
   <translation>Un fichier qui se termine par .codage</translation>
  </message>
  <message>
   <source>A joint display needs a codebook, and a survey to set beside it.</source>
   <translation>Une présentation conjointe demande une grille de codes, et une enquête à mettre à côté.</translation>
  </message>
  <message>
   <source>A joint display sets what the survey says of a theme beside what the interviews say of it, with quotations and your interpretation: confirms, nuances, contradicts, or silent. Every number opens what is behind it.</source>
   <translation>Une présentation conjointe met ce que l’enquête dit d’un thème à côté de ce qu’en disent les entretiens, avec des citations et votre interprétation : confirme, nuance, contredit, ou muet. Chaque nombre ouvre ce qu’il y a derrière.</translation>
  </message>
  <message>
   <source>A map shows what sets groups apart, not how much is said: near the centre lies what all speak of alike. Compare codes with groups by their direction, not by their distance.</source>
   <translation>Une carte montre ce qui distingue les groupes, non combien on en parle : près du centre se trouve ce dont tous parlent de même. Comparez codes et groupes par leur direction, non par leur distance.</translation>
  </message>
  <message>
   <source>A map takes a variable with three values or more among the cases that have interviews, and codes that are used. Choose another variable.</source>
   <translation>Une carte demande une variable à trois valeurs ou plus parmi les cas qui ont des entretiens, et des codes utilisés. Choisissez une autre variable.</translation>
  </message>
  <message>
   <source>A memo keeps what you think while you read: about an interview, a passage, a code, a case, or the study. Select some words and press Ctrl+Shift+M.</source>
   <translation>Un mémo garde ce que vous pensez en lisant : sur un entretien, un passage, un code, un cas ou l’étude. Sélectionnez quelques mots et appuyez sur Ctrl+Maj+M.</translation>
  </message>
  <message>
   <source>A name that is not in the codebook makes a new code at the end</source>
   <translation>Un nom absent de la grille fait un nouveau code à la fin</translation>
  </message>
  <message>
   <source>A name, a mail address, a telephone number: left out of the project unless you take it in, and left out of exports unless you ask for it there</source>
   <translation>Un nom, une adresse électronique, un numéro de téléphone : reste hors du projet sauf si vous l’y intégrez, et hors des exports sauf si vous l’y demandez</translation>
  </message>
  <message>
   <source>A new query</source>
   <translation>Une nouvelle requête</translation>
  </message>
  <message>
   <source>A newer export that changes nothing.</source>
   <translation>Un export plus récent qui ne change rien.</translation>
  </message>
  <message>
   <source>A newer export: {changes}.</source>
   <translation>Un export plus récent : {changes}.</translation>
  </message>
  <message>
   <source>A parenthesis is closed here that was not opened.</source>
   <translation>Une parenthèse est fermée ici qui n’a pas été ouverte.</translation>
  </message>
  <message>
   <source>A passage must hold all the words.
"two words"	side by side
mutualis*	any word that begins so
ville OR commune	one of them is enough
ville -centre	without the other
ville NEAR/5 donnée	at most five words between</source>
   <translation>Un passage doit contenir tous les mots.
"deux mots"	côte à côte
mutualis*	tout mot qui commence ainsi
ville OR commune	l’un des deux suffit
ville -centre	sans l’autre
ville NEAR/5 donnée	au plus cinq mots entre eux</translation>
  </message>
  <message>
   <source>A quotation mark inside a cell is not doubled; check this row.</source>
   <translation>Un guillemet à l’intérieur d’une cellule n’est pas doublé ; vérifiez cette ligne.</translation>
  </message>
  <message>
   <source>A regular expression, such as \bmutualis\w+
Spaces and signs count as they are written.</source>
   <translation>Une expression régulière, comme \bmutualis\w+
Espaces et signes comptent comme ils sont écrits.</translation>
  </message>
  <message>
   <source>A report is made of blocks: your words, tables, charts, quotations. They follow the data until you freeze them.</source>
   <translation>Un rapport est fait de blocs : vos mots, des tableaux, des graphiques, des citations. Ils suivent les données jusqu’à ce que vous les figiez.</translation>
  </message>
  <message>
   <source>A row for a theme (Insert)</source>
   <translation>Une ligne pour un thème (Inser)</translation>
  </message>
  <message>
   <source>A row for each family of codes</source>
   <translation>Une ligne par famille de codes</translation>
  </message>
  <message>
   <source>A row has no key. Nothing was changed. Choose a column that is full, or fill it.</source>
   <translation>Une ligne n’a pas de clé. Rien n’a été changé. Choisissez une colonne remplie, ou remplissez-la.</translation>
  </message>
  <message>
   <source>A score is the weighted mean of a case’s items, 0 to 100; a case that has less than half of the weight has none. n: cases with a score. Intervals: 95 %, by Student’s t.</source>
   <translation>Une note est la moyenne pondérée des éléments d’un cas, de 0 à 100 ; un cas qui a moins de la moitié du poids n’en a pas. n : cas notés. Intervalles : 95 %, t de Student.</translation>
  </message>
  <message>
   <source>A segment that begins later than this many turns does not follow</source>
   <translation>Un extrait qui commence plus de tours de parole après ne suit pas</translation>
  </message>
  <message>
   <source>A set of codes needs a name. Nothing was changed.</source>
   <translation>Une famille de codes doit avoir un nom. Rien n’a été changé.</translation>
  </message>
  <message>
   <source>A set of interviews needs a name. Nothing was changed.</source>
   <translation>Un ensemble d’entretiens doit avoir un nom. Rien n’a été changé.</translation>
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
   <source>A value is recoded twice. Nothing was changed. Name it once.</source>
   <translation>Une valeur est recodée deux fois. Rien n’a été changé. Nommez-la une seule fois.</translation>
  </message>
  <message>
   <source>A variable needs a name. Nothing was changed.</source>
   <translation>Une variable doit avoir un nom. Rien n’a été changé.</translation>
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
   <source>A word, such as commune</source>
   <translation>Un mot, comme commune</translation>
  </message>
  <message>
   <source>A workbook is not printed. Say where it goes: -o NAME.xlsx.</source>
   <translation>Un classeur ne s’affiche pas. Dites où il va : -o NOM.xlsx.</translation>
  </message>
  <message>
   <source>AC1 (Gwet, 2008)</source>
   <translation>AC1 (Gwet, 2008)</translation>
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
   <source>Accents count: été is not ete</source>
   <translation>Les accents comptent : été n’est pas ete</translation>
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
   <source>Accept the proposal for {code}</source>
   <translation>Accepter la proposition pour {code}</translation>
  </message>
  <message>
   <source>Accept those alike by at least</source>
   <translation>Accepter les ressemblances d’au moins</translation>
  </message>
  <message>
   <source>Accept, refuse the passage</source>
   <translation>Accepter, refuser le passage</translation>
  </message>
  <message>
   <source>Accepted</source>
   <translation>Accepté</translation>
  </message>
  <message>
   <source>Accepted names are replaced in transcripts, speakers, names of interviews and cases, memos, summaries, sets, the codebook and the texts of the survey. The journal, backups and the recordings keep the originals: give to others only what “Save a copy to share…” writes.</source>
   <translation>Les noms acceptés sont remplacés dans les transcriptions, les locuteurs, les noms des entretiens et des cas, les mémos, les synthèses, les familles, la grille de codes et les textes de l’enquête. Le journal, les sauvegardes et les enregistrements gardent les originaux : ne donnez à d’autres que ce qu’écrit « Enregistrer une copie à partager… ».</translation>
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
   <source>Add a block after the one in hand (Insert)</source>
   <translation>Ajouter un bloc après celui qui est en main (Inser)</translation>
  </message>
  <message>
   <source>Add a block to {name}</source>
   <translation>Ajouter un bloc à {name}</translation>
  </message>
  <message>
   <source>Add a case</source>
   <translation>Ajouter un cas</translation>
  </message>
  <message>
   <source>Add a case by hand</source>
   <translation>Ajouter un cas à la main</translation>
  </message>
  <message>
   <source>Add a name</source>
   <translation>Ajouter un nom</translation>
  </message>
  <message>
   <source>Add a row</source>
   <translation>Ajouter une ligne</translation>
  </message>
  <message>
   <source>Add a row for each theme; then choose its codes and its question.</source>
   <translation>Ajoutez une ligne par thème ; choisissez ensuite ses codes et sa question.</translation>
  </message>
  <message>
   <source>Add a row to {name}</source>
   <translation>Ajouter une ligne à {name}</translation>
  </message>
  <message>
   <source>Add a theme</source>
   <translation>Ajouter un thème</translation>
  </message>
  <message>
   <source>Add a value</source>
   <translation>Ajouter une valeur</translation>
  </message>
  <message>
   <source>Add a variable, or derive one</source>
   <translation>Ajouter une variable, ou en dériver une</translation>
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
   <source>Add code {name}, and use it</source>
   <translation>Ajouter le code {name}, et l’utiliser</translation>
  </message>
  <message>
   <source>Add coder {name}</source>
   <translation>Ajouter {name} aux codeur·ses</translation>
  </message>
  <message>
   <source>Add speaker {name}</source>
   <translation>Ajouter le locuteur {name}</translation>
  </message>
  <message>
   <source>Add the set of codes {name}</source>
   <translation>Ajouter la famille de codes {name}</translation>
  </message>
  <message>
   <source>Add the set of interviews {name}</source>
   <translation>Ajouter l’ensemble d’entretiens {name}</translation>
  </message>
  <message>
   <source>Add variable {name}</source>
   <translation>Ajouter la variable {name}</translation>
  </message>
  <message>
   <source>Adjusted residual: z of the count</source>
   <translation>Résidu ajusté : z de l’effectif</translation>
  </message>
  <message numerus="yes">
   <source>Adjusted residual: {value} ({count} cases)</source>
   <translation>
    <numerusform>Résidu ajusté : {value} ({count} cas)</numerusform>
    <numerusform>Résidu ajusté : {value} ({count} cas)</numerusform>
   </translation>
  </message>
  <message>
   <source>Adjusted residuals</source>
   <translation>Résidus ajustés</translation>
  </message>
  <message>
   <source>After</source>
   <translation>Après</translation>
  </message>
  <message>
   <source>After the document portrait and the codeline of qualitative data analysis</source>
   <translation>D’après le portrait de document et la ligne de codes de l’analyse qualitative</translation>
  </message>
  <message>
   <source>Agreed</source>
   <translation>Accord</translation>
  </message>
  <message>
   <source>Agreed layer</source>
   <translation>Couche de l’accord</translation>
  </message>
  <message>
   <source>Agreed layer alone</source>
   <translation>Couche de l’accord seule</translation>
  </message>
  <message>
   <source>Agreement</source>
   <translation>Accord</translation>
  </message>
  <message>
   <source>Agreement beyond chance that does not fall where a code is very rare or very common (Gwet 2008)</source>
   <translation>Accord au-delà du hasard, qui ne chute pas quand un code est très rare ou très fréquent (Gwet 2008)</translation>
  </message>
  <message>
   <source>Agreement beyond chance, 1 is perfect, 0 is chance; each coder's own frequency counts (Cohen 1960; of three coders and more, Conger 1980)</source>
   <translation>Accord au-delà du hasard : 1 est parfait, 0 est le hasard ; la fréquence propre de chaque codeur·se compte (Cohen 1960 ; à partir de trois codeur·ses, Conger 1980)</translation>
  </message>
  <message>
   <source>Agreement beyond chance, coders' frequencies pooled (Fleiss 1971)</source>
   <translation>Accord au-delà du hasard, fréquences des codeur·ses mises en commun (Fleiss 1971)</translation>
  </message>
  <message>
   <source>Agreement by code</source>
   <translation>Accord par code</translation>
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
   <source>Agreement of {coders} on {interviews}, {codes}; unit: {unit} (n = {units}).</source>
   <translation>Accord de {coders} sur {interviews}, {codes} ; unité : {unit} (n = {units}).</translation>
  </message>
  <message>
   <source>Agreement {share}</source>
   <translation>Accord {share}</translation>
  </message>
  <message>
   <source>Agreement {share}; {figures} (coefficients of all codes pooled).</source>
   <translation>Accord {share} ; {figures} (coefficients de tous les codes ensemble).</translation>
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
   <source>All cases and interviews.</source>
   <translation>Tous les cas et entretiens.</translation>
  </message>
  <message>
   <source>All coders</source>
   <translation>Tous·tes les codeur·ses</translation>
  </message>
  <message>
   <source>All coders.</source>
   <translation>Tous·tes les codeur·ses.</translation>
  </message>
  <message>
   <source>All codes</source>
   <translation>Tous les codes</translation>
  </message>
  <message>
   <source>All codes are archived. Choose some for this block, or bring one back.</source>
   <translation>Tous les codes sont archivés. Choisissez-en pour ce bloc, ou sortez-en un des archives.</translation>
  </message>
  <message>
   <source>All codes so far</source>
   <translation>Tous les codes jusqu’ici</translation>
  </message>
  <message>
   <source>All codes together</source>
   <translation>Tous les codes ensemble</translation>
  </message>
  <message>
   <source>All codes…</source>
   <translation>Tous les codes…</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>Tous les fichiers (*)</translation>
  </message>
  <message>
   <source>All formats together, for an archive</source>
   <translation>Tous les formats ensemble, pour une archive</translation>
  </message>
  <message>
   <source>All forms of the words</source>
   <translation>Toutes les formes des mots</translation>
  </message>
  <message>
   <source>All interviews</source>
   <translation>Tous les entretiens</translation>
  </message>
  <message>
   <source>All interviews they share</source>
   <translation>Tous les entretiens qu’ils ont en commun</translation>
  </message>
  <message>
   <source>All keys from 1 to 9 are taken. Alt and a digit gives that key to the code in hand, and takes it from the other code.</source>
   <translation>Toutes les touches de 1 à 9 sont prises. Alt et un chiffre donne cette touche au code en main, et la prend à l’autre code.</translation>
  </message>
  <message>
   <source>All keys on one sheet, to search in</source>
   <translation>Toutes les touches sur une feuille, où l’on peut chercher</translation>
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
   <source>All memos as a document, a web page, Markdown or a table</source>
   <translation>Tous les mémos en document, page web, Markdown ou tableau</translation>
  </message>
  <message>
   <source>All of these are ticked</source>
   <translation>Toutes celles-ci sont cochées</translation>
  </message>
  <message>
   <source>All segments</source>
   <translation>Tous les extraits</translation>
  </message>
  <message>
   <source>All sets of interviews…</source>
   <translation>Tous les ensembles d’entretiens…</translation>
  </message>
  <message>
   <source>All speech</source>
   <translation>Toutes les paroles</translation>
  </message>
  <message>
   <source>All speech.</source>
   <translation>Toute la parole.</translation>
  </message>
  <message>
   <source>All together</source>
   <translation>Tous ensemble</translation>
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
   <source>Along:</source>
   <translation>Le long de :</translation>
  </message>
  <message>
   <source>Alpha (Krippendorff, 2011)</source>
   <translation>Alpha (Krippendorff, 2011)</translation>
  </message>
  <message>
   <source>Alpha of unitised text, whatever the unit chosen: where segments begin and end, to the character (Krippendorff et al. 2016)</source>
   <translation>Alpha du texte découpé, quelle que soit l’unité choisie : où commencent et finissent les extraits, au caractère près (Krippendorff et al. 2016)</translation>
  </message>
  <message>
   <source>Also</source>
   <translation>Aussi</translation>
  </message>
  <message numerus="yes">
   <source>Also in {count} other places</source>
   <translation>
    <numerusform>Aussi à {count} autre endroit</numerusform>
    <numerusform>Aussi à {count} autres endroits</numerusform>
   </translation>
  </message>
  <message>
   <source>Also: {reasons}</source>
   <translation>Aussi : {reasons}</translation>
  </message>
  <message>
   <source>Amounts and shares: 0.5, 1 234.50</source>
   <translation>Montants et parts : 0,5 ; 1 234,50</translation>
  </message>
  <message>
   <source>An answer of the survey to see beside each segment</source>
   <translation>Une réponse de l’enquête à voir à côté de chaque extrait</translation>
  </message>
  <message>
   <source>An answer to show beside each case</source>
   <translation>Une réponse à montrer à côté de chaque cas</translation>
  </message>
  <message>
   <source>An identifier found in an interview links it for certain and is checked already. Names that are alike are only proposed: check those that are right. An interview without a case, and a case without an interview, are both normal.</source>
   <translation>Un identifiant trouvé dans un entretien le relie à coup sûr et est déjà coché. Les noms qui se ressemblent sont seulement proposés : cochez ceux qui sont justes. Un entretien sans cas, et un cas sans entretien, sont tous deux normaux.</translation>
  </message>
  <message>
   <source>Analyses</source>
   <translation>Analyses</translation>
  </message>
  <message>
   <source>Annotate what is selected, coded or not</source>
   <translation>Annoter ce qui est sélectionné, codé ou non</translation>
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
   <source>Another memo about the same</source>
   <translation>Un autre mémo sur la même chose</translation>
  </message>
  <message>
   <source>Another way to read who speaks; the text follows below</source>
   <translation>Une autre façon de lire qui parle ; le texte suit en dessous</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Réponse</translation>
  </message>
  <message>
   <source>Answer changed</source>
   <translation>Réponse changée</translation>
  </message>
  <message>
   <source>Answer of a case</source>
   <translation>Réponse d’un cas</translation>
  </message>
  <message>
   <source>Answers</source>
   <translation>Réponses</translation>
  </message>
  <message>
   <source>Answers at least</source>
   <translation>Réponses au moins</translation>
  </message>
  <message>
   <source>Answers on a scale, from the first to the last below</source>
   <translation>Réponses sur une échelle, de la première à la dernière ci-dessous</translation>
  </message>
  <message>
   <source>Answers that count</source>
   <translation>Réponses qui comptent</translation>
  </message>
  <message>
   <source>Answers that count:</source>
   <translation>Réponses qui comptent :</translation>
  </message>
  <message>
   <source>Answers without an order: a department, a kind of territory</source>
   <translation>Réponses sans ordre : un département, un type de territoire</translation>
  </message>
  <message>
   <source>Any cases fall into groups when they are asked to. Keep those that mean something when their segments are read.</source>
   <translation>N’importe quels cas se rangent en groupes quand on le leur demande. Gardez ceux qui ont un sens quand on lit leurs extraits.</translation>
  </message>
  <message>
   <source>Any of these is ticked</source>
   <translation>L’une de celles-ci est cochée</translation>
  </message>
  <message>
   <source>Any set</source>
   <translation>N’importe quelle famille</translation>
  </message>
  <message>
   <source>Appendix: codebook</source>
   <translation>Annexe : grille de codes</translation>
  </message>
  <message>
   <source>Appendix: methods</source>
   <translation>Annexe : méthodes</translation>
  </message>
  <message>
   <source>Apply or take off a favourite</source>
   <translation>Mettre ou ôter un favori</translation>
  </message>
  <message>
   <source>Apply or take off the code that has this letter</source>
   <translation>Mettre ou ôter le code qui a cette lettre</translation>
  </message>
  <message>
   <source>April</source>
   <translation>avril</translation>
  </message>
  <message>
   <source>Archive code {name}</source>
   <translation>Archiver le code {name}</translation>
  </message>
  <message numerus="yes">
   <source>Archive {count} codes</source>
   <translation>
    <numerusform>Archiver {count} code</numerusform>
    <numerusform>Archiver {count} codes</numerusform>
   </translation>
  </message>
  <message>
   <source>Archived</source>
   <translation>Archivé</translation>
  </message>
  <message>
   <source>Archived codes</source>
   <translation>Codes archivés</translation>
  </message>
  <message>
   <source>Archived. Their segments stay and are counted; the codes are no longer offered.</source>
   <translation>Archivés. Leurs extraits restent et sont comptés ; les codes ne sont plus proposés.</translation>
  </message>
  <message>
   <source>Archived: not offered for coding; its segments stay and are counted.</source>
   <translation>Archivé : n’est plus proposé pour coder ; ses extraits restent et sont comptés.</translation>
  </message>
  <message>
   <source>Articles, pronouns, auxiliaries, numerals and what fills speech</source>
   <translation>Articles, pronoms, auxiliaires, nombres et ce qui remplit la parole</translation>
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
   <source>As in the interviews</source>
   <translation>Comme dans les entretiens</translation>
  </message>
  <message>
   <source>As in the whole report</source>
   <translation>Comme dans tout le rapport</translation>
  </message>
  <message>
   <source>As it was recognised</source>
   <translation>Comme reconnu</translation>
  </message>
  <message>
   <source>As they came</source>
   <translation>Comme ils sont venus</translation>
  </message>
  <message>
   <source>As words: “Yes”</source>
   <translation>En mots : « Oui »</translation>
  </message>
  <message>
   <source>Ask of all segments again</source>
   <translation>Interroger de nouveau tous les extraits</translation>
  </message>
  <message>
   <source>Ask which segments have these codes, this neighbourhood, this case; read them</source>
   <translation>Demander quels extraits ont ces codes, ce voisinage, ce cas ; les lire</translation>
  </message>
  <message>
   <source>At the caret</source>
   <translation>Sous le curseur</translation>
  </message>
  <message>
   <source>August</source>
   <translation>août</translation>
  </message>
  <message>
   <source>Authors</source>
   <translation>Auteurs</translation>
  </message>
  <message>
   <source>Axis 1: {share} %</source>
   <translation>Axe 1 : {share} %</translation>
  </message>
  <message>
   <source>Axis 2: {share} %</source>
   <translation>Axe 2 : {share} %</translation>
  </message>
  <message>
   <source>Axis {number}</source>
   <translation>Axe {number}</translation>
  </message>
  <message>
   <source>B</source>
   <translation>G</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <source>Back to less</source>
   <translation>Revenir à moins</translation>
  </message>
  <message>
   <source>Back to reading</source>
   <translation>Lire</translation>
  </message>
  <message>
   <source>Back to the code</source>
   <translation>Retour au code</translation>
  </message>
  <message>
   <source>Back to the grid</source>
   <translation>Revenir à la grille</translation>
  </message>
  <message>
   <source>Bands of a number</source>
   <translation>Classes d’un nombre</translation>
  </message>
  <message>
   <source>Bands of a number…</source>
   <translation>Classes d’un nombre…</translation>
  </message>
  <message>
   <source>Bands…</source>
   <translation>Classes…</translation>
  </message>
  <message>
   <source>Bar chart</source>
   <translation>Diagramme en barres</translation>
  </message>
  <message>
   <source>Bar |</source>
   <translation>Barre |</translation>
  </message>
  <message>
   <source>Barometer</source>
   <translation>Baromètre</translation>
  </message>
  <message>
   <source>Becomes</source>
   <translation>Devient</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>Avant</translation>
  </message>
  <message>
   <source>Before the first turn</source>
   <translation>Avant le premier tour</translation>
  </message>
  <message>
   <source>Begin a memo about the study, under today's date</source>
   <translation>Commencer un mémo sur l’étude, à la date du jour</translation>
  </message>
  <message>
   <source>Begin a new turn at the caret; while correcting, Enter does it</source>
   <translation>Commencer un nouveau tour au curseur ; pendant la correction, Entrée le fait</translation>
  </message>
  <message>
   <source>Begin further on, further back</source>
   <translation>Commencer plus loin, plus tôt</translation>
  </message>
  <message>
   <source>Begin the agreed layer {name}</source>
   <translation>Commencer la couche de l’accord {name}</translation>
  </message>
  <message>
   <source>Begin with a theme, such as a field of maturity.</source>
   <translation>Commencez par un thème, comme un domaine de maturité.</translation>
  </message>
  <message>
   <source>Begin with an empty report</source>
   <translation>Commencer avec un rapport vide</translation>
  </message>
  <message>
   <source>Beside them:</source>
   <translation>À côté d’eux :</translation>
  </message>
  <message>
   <source>Between the two numbers the score rises evenly.</source>
   <translation>Entre les deux nombres, la note monte régulièrement.</translation>
  </message>
  <message>
   <source>Blind mode</source>
   <translation>Mode aveugle</translation>
  </message>
  <message>
   <source>Blind mode hides what others coded, so there is nothing to compare with. Leave it once the coding is done.</source>
   <translation>Le mode aveugle cache ce que les autres ont codé : il n’y a donc rien à comparer. Quittez-le une fois le codage fini.</translation>
  </message>
  <message>
   <source>Blocks frozen on</source>
   <translation>Blocs figés le</translation>
  </message>
  <message>
   <source>Blocks of the report</source>
   <translation>Blocs du rapport</translation>
  </message>
  <message>
   <source>Bold</source>
   <translation>Gras</translation>
  </message>
  <message>
   <source>Bold marks who speaks</source>
   <translation>Le gras marque qui parle</translation>
  </message>
  <message>
   <source>Both</source>
   <translation>Les deux</translation>
  </message>
  <message>
   <source>Both of either (Jaccard, 0 to 1)</source>
   <translation>Les deux sur l’un ou l’autre (Jaccard, 0 à 1)</translation>
  </message>
  <message>
   <source>Bounds within units</source>
   <translation>Limites dans les unités</translation>
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
   <source>Bring back code {name}, and use it</source>
   <translation>Reprendre le code {name}, et l’utiliser</translation>
  </message>
  <message numerus="yes">
   <source>Bring back {count} codes</source>
   <translation>
    <numerusform>Reprendre {count} code</numerusform>
    <numerusform>Reprendre {count} codes</numerusform>
   </translation>
  </message>
  <message>
   <source>Bring in a colleague's co&amp;py…</source>
   <translation>Faire entrer la copie d’un·e coll&amp;ègue…</translation>
  </message>
  <message>
   <source>Bring in a colleague's copy</source>
   <translation>Faire entrer la copie d’un·e collègue</translation>
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
   <source>Bring in the copy {file}</source>
   <translation>Faire entrer la copie {file}</translation>
  </message>
  <message>
   <source>Bring in transcripts: text, Word, OpenDocument, RTF, PDF, HTML, subtitles</source>
   <translation>Importer des transcriptions : texte, Word, OpenDocument, RTF, PDF, HTML, sous-titres</translation>
  </message>
  <message>
   <source>Bring “{name}” back from the archive</source>
   <translation>Reprendre « {name} » de l’archive</translation>
  </message>
  <message>
   <source>Bringing in the copy…</source>
   <translation>La copie entre…</translation>
  </message>
  <message>
   <source>Brought back from the archive</source>
   <translation>Repris de l’archive</translation>
  </message>
  <message>
   <source>Brought in: {what}</source>
   <translation>Entrés : {what}</translation>
  </message>
  <message>
   <source>By</source>
   <translation>Par</translation>
  </message>
  <message>
   <source>By a character, a line</source>
   <translation>Par caractère, par ligne</translation>
  </message>
  <message>
   <source>By a coding</source>
   <translation>Par codage</translation>
  </message>
  <message>
   <source>By a page</source>
   <translation>Par page</translation>
  </message>
  <message>
   <source>By a sentence</source>
   <translation>Par phrase</translation>
  </message>
  <message>
   <source>By a turn</source>
   <translation>Par tour de parole</translation>
  </message>
  <message>
   <source>By a word</source>
   <translation>Par mot</translation>
  </message>
  <message>
   <source>By case</source>
   <translation>Par cas</translation>
  </message>
  <message>
   <source>By character</source>
   <translation>Par caractère</translation>
  </message>
  <message>
   <source>By code</source>
   <translation>Par code</translation>
  </message>
  <message>
   <source>By everyone</source>
   <translation>De tout le monde</translation>
  </message>
  <message>
   <source>By interview</source>
   <translation>Par entretien</translation>
  </message>
  <message>
   <source>By segment</source>
   <translation>Par extrait</translation>
  </message>
  <message>
   <source>By the answer beside</source>
   <translation>Par la réponse à côté</translation>
  </message>
  <message>
   <source>By the words after</source>
   <translation>Par les mots d’après</translation>
  </message>
  <message>
   <source>By the words before</source>
   <translation>Par les mots d’avant</translation>
  </message>
  <message>
   <source>By the words found</source>
   <translation>Par les mots trouvés</translation>
  </message>
  <message>
   <source>By turn</source>
   <translation>Par tour de parole</translation>
  </message>
  <message>
   <source>By type</source>
   <translation>Par type</translation>
  </message>
  <message>
   <source>By type of case</source>
   <translation>Par type de cas</translation>
  </message>
  <message>
   <source>By type:</source>
   <translation>Par type :</translation>
  </message>
  <message>
   <source>By type: {variable}.</source>
   <translation>Par type : {variable}.</translation>
  </message>
  <message>
   <source>By variable</source>
   <translation>Par variable</translation>
  </message>
  <message>
   <source>By whom each theme is spoken of: a variable of the survey</source>
   <translation>Par qui chaque thème est évoqué : une variable de l’enquête</translation>
  </message>
  <message>
   <source>By word</source>
   <translation>Par mot</translation>
  </message>
  <message>
   <source>By {variable}</source>
   <translation>Par {variable}</translation>
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
   <source>Came in as {name} with the codebook {file}</source>
   <translation>Arrivé sous le nom {name} avec la grille de codes {file}</translation>
  </message>
  <message>
   <source>Came in as {name}: {label}</source>
   <translation>Arrivé sous le nom {name} : {label}</translation>
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
   <source>Capitals count: Ville is not ville</source>
   <translation>Les capitales comptent : Ville n’est pas ville</translation>
  </message>
  <message>
   <source>Cas&amp;es</source>
   <translation>Ca&amp;s</translation>
  </message>
  <message>
   <source>Case</source>
   <translation>Cas</translation>
  </message>
  <message>
   <source>Case and its answers…</source>
   <translation>Cas et ses réponses…</translation>
  </message>
  <message>
   <source>Case named anew</source>
   <translation>Cas renommé</translation>
  </message>
  <message>
   <source>Case not in the file: stays</source>
   <translation>Cas absent du fichier : il reste</translation>
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
   <source>Cases behind the share</source>
   <translation>Cas derrière la part</translation>
  </message>
  <message>
   <source>Cases by code</source>
   <translation>Cas par code</translation>
  </message>
  <message>
   <source>Cases by name</source>
   <translation>Cas par nom</translation>
  </message>
  <message>
   <source>Cases down, codes across: what you make of each, beside its segments</source>
   <translation>Les cas en lignes, les codes en colonnes : ce que vous tirez de chacun, à côté de ses extraits</translation>
  </message>
  <message>
   <source>Cases interviewed</source>
   <translation>Cas interrogés en entretien</translation>
  </message>
  <message>
   <source>Cases interviewed with the code, and their share of the column’s.</source>
   <translation>Cas interrogés en entretien qui ont le code, et leur part dans la colonne.</translation>
  </message>
  <message>
   <source>Cases that answered</source>
   <translation>Cas qui ont répondu</translation>
  </message>
  <message>
   <source>Cases that answered and have a document</source>
   <translation>Cas qui ont répondu et ont un entretien</translation>
  </message>
  <message>
   <source>Cases that answered so</source>
   <translation>Cas qui ont répondu ainsi</translation>
  </message>
  <message>
   <source>Cases that have it</source>
   <translation>Cas qui l’ont</translation>
  </message>
  <message>
   <source>Cases that speak of it</source>
   <translation>Cas qui en parlent</translation>
  </message>
  <message>
   <source>Cases that speak of it, by type</source>
   <translation>Cas qui en parlent, par type</translation>
  </message>
  <message>
   <source>Cases that speak of the same codes stand on one branch. The further to the right two branches meet, the less they have in common.</source>
   <translation>Les cas qui parlent des mêmes codes sont sur une même branche. Plus deux branches se rejoignent à droite, moins elles ont en commun.</translation>
  </message>
  <message>
   <source>Cases where it is used</source>
   <translation>Cas où il est employé</translation>
  </message>
  <message numerus="yes">
   <source>Cases where it is used, as a share of {count} cases with a document (0 to 1)</source>
   <translation>
    <numerusform>Cas où il est utilisé, en part d’un cas avec un entretien (0 à 1)</numerusform>
    <numerusform>Cas où il est utilisé, en part de {count} cas avec un entretien (0 à 1)</numerusform>
   </translation>
  </message>
  <message>
   <source>Cases where the code shows, of all n</source>
   <translation>Cas où le code apparaît, sur n</translation>
  </message>
  <message>
   <source>Cases where {variable} is {values}.</source>
   <translation>Cas où {variable} vaut {values}.</translation>
  </message>
  <message>
   <source>Cases with a score</source>
   <translation>Cas notés</translation>
  </message>
  <message>
   <source>Cases with fewer answers have no value</source>
   <translation>Les cas avec moins de réponses n’ont pas de valeur</translation>
  </message>
  <message>
   <source>Cases with it</source>
   <translation>Cas qui l’ont</translation>
  </message>
  <message numerus="yes">
   <source>Cases with the code: {value} (of {count})</source>
   <translation>
    <numerusform>Cas avec le code : {value} (sur {count})</numerusform>
    <numerusform>Cas avec le code : {value} (sur {count})</numerusform>
   </translation>
  </message>
  <message>
   <source>Cases without an interview have no value. All coders’ codings count together.</source>
   <translation>Les cas sans entretien n’ont pas de valeur. Les codages de tous·tes les codeur·ses comptent ensemble.</translation>
  </message>
  <message>
   <source>Categories</source>
   <translation>Catégories</translation>
  </message>
  <message>
   <source>Caution</source>
   <translation>Prudence</translation>
  </message>
  <message>
   <source>Cell</source>
   <translation>Case</translation>
  </message>
  <message numerus="yes">
   <source>Cells count interviews with both codes; on the diagonal, interviews with the code. {count} interviews are looked at.</source>
   <translation>
    <numerusform>Les cases comptent les entretiens avec les deux codes ; sur la diagonale, les entretiens avec le code. {count} entretien est examiné.</numerusform>
    <numerusform>Les cases comptent les entretiens avec les deux codes ; sur la diagonale, les entretiens avec le code. {count} entretiens sont examinés.</numerusform>
   </translation>
  </message>
  <message>
   <source>Cells count the pairs of segments that share words; on the diagonal, the segments of the code. Jaccard and lift are of the {words} words looked at.</source>
   <translation>Les cases comptent les paires d’extraits qui ont des mots en commun ; sur la diagonale, les extraits du code. Jaccard et lift portent sur les {words} mots examinés.</translation>
  </message>
  <message numerus="yes">
   <source>Cells count the runs of {length} turns that hold both codes; on the diagonal, those with the code. {count} runs are looked at.</source>
   <translation>
    <numerusform>Les cases comptent les suites de {length} tours de parole qui ont les deux codes ; sur la diagonale, celles qui ont le code. {count} suite est examinée.</numerusform>
    <numerusform>Les cases comptent les suites de {length} tours de parole qui ont les deux codes ; sur la diagonale, celles qui ont le code. {count} suites sont examinées.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Cells count turns with both codes; on the diagonal, turns with the code. {count} turns are looked at.</source>
   <translation>
    <numerusform>Les cases comptent les tours de parole avec les deux codes ; sur la diagonale, ceux qui ont le code. {count} tour de parole est examiné.</numerusform>
    <numerusform>Les cases comptent les tours de parole avec les deux codes ; sur la diagonale, ceux qui ont le code. {count} tours de parole sont examinés.</numerusform>
   </translation>
  </message>
  <message>
   <source>Cells in this row: {cells}. Columns of the table: {columns}.</source>
   <translation>Cellules de cette ligne : {cells}. Colonnes du tableau : {columns}.</translation>
  </message>
  <message>
   <source>Cells left empty: fewer than {least} cases</source>
   <translation>Cases laissées vides : moins de {least} cas</translation>
  </message>
  <message>
   <source>Cells of fewer cases than this are hidden</source>
   <translation>Les cases de moins de cas que cela sont masquées</translation>
  </message>
  <message>
   <source>Cells of fewer than 5 lean on few passages: read them before speaking of an order.</source>
   <translation>Les cases de moins de 5 reposent sur peu de passages : lisez-les avant de parler d’un ordre.</translation>
  </message>
  <message>
   <source>Cells of fewer than {least} cases are told before publication.</source>
   <translation>Les cases de moins de {least} cas sont signalées avant publication.</translation>
  </message>
  <message>
   <source>Cells:</source>
   <translation>Cases :</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Modification</translation>
  </message>
  <message>
   <source>Change a block of {name}</source>
   <translation>Changer un bloc de {name}</translation>
  </message>
  <message>
   <source>Change a row of {name}</source>
   <translation>Changer une ligne de {name}</translation>
  </message>
  <message>
   <source>Change nothing</source>
   <translation>Ne rien changer</translation>
  </message>
  <message>
   <source>Change the barometer {name}</source>
   <translation>Changer le baromètre {name}</translation>
  </message>
  <message>
   <source>Change this cell (F2)</source>
   <translation>Changer cette case (F2)</translation>
  </message>
  <message>
   <source>Change {name}</source>
   <translation>Changer {name}</translation>
  </message>
  <message>
   <source>Changes recorded from {first} to {last}.</source>
   <translation>Changements enregistrés du {first} au {last}.</translation>
  </message>
  <message>
   <source>Changes recorded on {first}.</source>
   <translation>Changements enregistrés le {first}.</translation>
  </message>
  <message>
   <source>Chapter</source>
   <translation>Chapitre</translation>
  </message>
  <message>
   <source>Chart</source>
   <translation>Graphique</translation>
  </message>
  <message>
   <source>Chart:</source>
   <translation>Graphique :</translation>
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
   <source>Choose</source>
   <translation>Choisir</translation>
  </message>
  <message>
   <source>Choose a code</source>
   <translation>Choisir un code</translation>
  </message>
  <message>
   <source>Choose a code in the codebook first</source>
   <translation>Choisissez d’abord un code dans la grille</translation>
  </message>
  <message>
   <source>Choose a code in the codebook first.</source>
   <translation>Choisissez d’abord un code dans la grille.</translation>
  </message>
  <message>
   <source>Choose a code in the codebook to read its segments.</source>
   <translation>Choisissez un code dans la grille pour lire ses extraits.</translation>
  </message>
  <message>
   <source>Choose a code, or make one</source>
   <translation>Choisissez un code, ou créez-en un</translation>
  </message>
  <message>
   <source>Choose a code…</source>
   <translation>Choisir un code…</translation>
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
   <source>Choose a question of the survey…</source>
   <translation>Choisir une question de l’enquête…</translation>
  </message>
  <message>
   <source>Choose a segment of this code as its example</source>
   <translation>Choisir un extrait de ce code comme exemple</translation>
  </message>
  <message>
   <source>Choose a set below the codebook first.</source>
   <translation>Choisissez d’abord une famille sous la grille de codes.</translation>
  </message>
  <message>
   <source>Choose a variable for this block.</source>
   <translation>Choisissez une variable pour ce bloc.</translation>
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
   <source>Choose quotations…</source>
   <translation>Choisir des citations…</translation>
  </message>
  <message>
   <source>Choose the &amp;key…</source>
   <translation>Choisir &amp;la clé…</translation>
  </message>
  <message>
   <source>Choose the code</source>
   <translation>Choisir le code</translation>
  </message>
  <message>
   <source>Choose the codes of the set {name}</source>
   <translation>Choisir les codes de la famille {name}</translation>
  </message>
  <message>
   <source>Choose the codes…</source>
   <translation>Choisir les codes…</translation>
  </message>
  <message>
   <source>Choose the key</source>
   <translation>Choisir la clé</translation>
  </message>
  <message>
   <source>Choose the questionnaire</source>
   <translation>Choisir le questionnaire</translation>
  </message>
  <message>
   <source>Choose the types of {name}</source>
   <translation>Choisir les types de {name}</translation>
  </message>
  <message>
   <source>Choose the values of the column of the current cell</source>
   <translation>Choisir les valeurs de la colonne de la case en cours</translation>
  </message>
  <message>
   <source>Choose what stands under quotations</source>
   <translation>Choisir ce qui figure sous les citations</translation>
  </message>
  <message>
   <source>Choose what this block shows.</source>
   <translation>Choisissez ce que montre ce bloc.</translation>
  </message>
  <message>
   <source>Chosen by hand</source>
   <translation>Choisi à la main</translation>
  </message>
  <message>
   <source>Chosen codes</source>
   <translation>Codes choisis</translation>
  </message>
  <message>
   <source>Chosen interviews…</source>
   <translation>Entretiens choisis…</translation>
  </message>
  <message>
   <source>Chosen, in this order:</source>
   <translation>Choisies, dans cet ordre :</translation>
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
  <message numerus="yes">
   <source>Cluster, when there are {count}</source>
   <translation>
    <numerusform>Classe, quand il y en a {count}</numerusform>
    <numerusform>Classe, quand il y en a {count}</numerusform>
   </translation>
  </message>
  <message>
   <source>Clusters of cases</source>
   <translation>Classes de cas</translation>
  </message>
  <message>
   <source>Clusters take two cases or more whose interviews are coded.</source>
   <translation>Les classes demandent deux cas ou plus dont les entretiens sont codés.</translation>
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
   <source>Code &amp;these…</source>
   <translation>Coder ceu&amp;x-ci…</translation>
  </message>
  <message>
   <source>Code &amp;what was found…</source>
   <translation>Coder ce qui a été tr&amp;ouvé…</translation>
  </message>
  <message>
   <source>Code &amp;with:</source>
   <translation>Coder &amp;avec :</translation>
  </message>
  <message>
   <source>Code above it</source>
   <translation>Code au-dessus</translation>
  </message>
  <message>
   <source>Code further</source>
   <translation>Coder aussi</translation>
  </message>
  <message>
   <source>Code further with…</source>
   <translation>Coder aussi avec…</translation>
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
   <source>Code or group</source>
   <translation>Code ou groupe</translation>
  </message>
  <message>
   <source>Code the hits of the search, their sentences or turns, after a look</source>
   <translation>Coder les occurrences de la recherche, leurs phrases ou leurs tours de parole, après un coup d’œil</translation>
  </message>
  <message>
   <source>Code the hits, their sentences or turns, after a look</source>
   <translation>Coder les occurrences, leurs phrases ou leurs tours de parole, après un coup d’œil</translation>
  </message>
  <message>
   <source>Code the selected text as you coded the passage before, or take it off again</source>
   <translation>Coder le texte sélectionné comme le passage précédent, ou ôter ce code</translation>
  </message>
  <message>
   <source>Code the selected text with the code chosen in the codebook, or take it off again</source>
   <translation>Coder le texte sélectionné avec le code choisi dans la grille, ou ôter ce code</translation>
  </message>
  <message>
   <source>Code the selection</source>
   <translation>Coder la sélection</translation>
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
   <source>Code these…</source>
   <translation>Coder ceux-ci…</translation>
  </message>
  <message>
   <source>Code this passage; it is marked as a proposal that was accepted</source>
   <translation>Coder ce passage ; il est marqué comme une proposition acceptée</translation>
  </message>
  <message>
   <source>Code what was found</source>
   <translation>Coder ce qui a été trouvé</translation>
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
   <source>Code {count} passages</source>
   <translation>
    <numerusform>Coder {count} passage</numerusform>
    <numerusform>Coder {count} passages</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Code {count} passages found by “{search}” with {code}</source>
   <translation>
    <numerusform>Coder {count} passage trouvé par « {search} » avec {code}</numerusform>
    <numerusform>Coder {count} passages trouvés par « {search} » avec {code}</numerusform>
   </translation>
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
   <source>Codebook as a &amp;document…</source>
   <translation>Grille de codes en &amp;document…</translation>
  </message>
  <message>
   <source>Codebook: code with the chosen code</source>
   <translation>Grille : coder avec le code choisi</translation>
  </message>
  <message>
   <source>Codebook: move the chosen codes</source>
   <translation>Grille : déplacer les codes choisis</translation>
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
   <source>Coded or not</source>
   <translation>Codé ou non</translation>
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
   <source>Coder…</source>
   <translation>Codeur·se…</translation>
  </message>
  <message>
   <source>Codes</source>
   <translation>Codes</translation>
  </message>
  <message>
   <source>Codes and groups by {variable}</source>
   <translation>Codes et groupes selon {variable}</translation>
  </message>
  <message>
   <source>Codes and groups of cases on one map. A code that stands far from the centre in the direction of a group is spoken of more there than elsewhere.</source>
   <translation>Codes et groupes de cas sur une même carte. Un code loin du centre, du côté d’un groupe, y est plus évoqué qu’ailleurs.</translation>
  </message>
  <message>
   <source>Codes at the top</source>
   <translation>Codes du premier niveau</translation>
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
   <source>Codes by {variable}</source>
   <translation>Codes par {variable}</translation>
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
   <source>Codes in their order</source>
   <translation>Les codes dans leur ordre</translation>
  </message>
  <message>
   <source>Codes in use</source>
   <translation>Codes utilisés</translation>
  </message>
  <message>
   <source>Codes interviews, counts themes and joins them with the survey.</source>
   <translation>Code des entretiens, compte les thèmes et les croise avec le questionnaire.</translation>
  </message>
  <message>
   <source>Codes met, interview after interview</source>
   <translation>Codes rencontrés, entretien après entretien</translation>
  </message>
  <message>
   <source>Codes of this project</source>
   <translation>Codes de ce projet</translation>
  </message>
  <message>
   <source>Codes so far</source>
   <translation>Codes jusqu’ici</translation>
  </message>
  <message>
   <source>Codes tested by variable</source>
   <translation>Codes testés par variable</translation>
  </message>
  <message>
   <source>Codes tested by {variable}</source>
   <translation>Codes testés selon {variable}</translation>
  </message>
  <message>
   <source>Codes that no interview before had</source>
   <translation>Codes qu’aucun entretien n’avait avant</translation>
  </message>
  <message>
   <source>Codes that no interview before it had</source>
   <translation>Codes qu’aucun entretien n’avait avant</translation>
  </message>
  <message>
   <source>Codes together</source>
   <translation>Codes ensemble</translation>
  </message>
  <message>
   <source>Codes until then; the last three interviews brought {share} of the codes of the first four as new ones</source>
   <translation>Codes jusque-là ; les trois derniers entretiens ont apporté {share} des codes des quatre premiers en nouveaux codes</translation>
  </message>
  <message>
   <source>Codes used</source>
   <translation>Codes utilisés</translation>
  </message>
  <message>
   <source>Codes with their definitions and rules</source>
   <translation>Les codes avec leurs définitions et leurs règles</translation>
  </message>
  <message>
   <source>Codes with those under them.</source>
   <translation>Codes avec ceux qui sont dessous.</translation>
  </message>
  <message>
   <source>Codes:</source>
   <translation>Codes :</translation>
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
   <source>Codes…</source>
   <translation>Codes…</translation>
  </message>
  <message>
   <source>Coding</source>
   <translation>Codage</translation>
  </message>
  <message>
   <source>Coding that both changed</source>
   <translation>Codage que les deux ont changé</translation>
  </message>
  <message>
   <source>Coding what was found</source>
   <translation>Le codage de ce qui a été trouvé</translation>
  </message>
  <message>
   <source>Coding whose words are not here</source>
   <translation>Codage dont les mots ne sont pas ici</translation>
  </message>
  <message>
   <source>Coding whose words differ here</source>
   <translation>Codage dont les mots diffèrent ici</translation>
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
   <source>Codings of &amp;everyone</source>
   <translation>Codages de &amp;tout le monde</translation>
  </message>
  <message>
   <source>Codings that are not on show go over too.</source>
   <translation>Les codages qui ne sont pas affichés passent aussi.</translation>
  </message>
  <message>
   <source>Codings that are not on show go too.</source>
   <translation>Les codages qui ne sont pas affichés partent aussi.</translation>
  </message>
  <message>
   <source>Codings that come</source>
   <translation>Codages qui entrent</translation>
  </message>
  <message>
   <source>Codings would be lost</source>
   <translation>Des codages seraient perdus</translation>
  </message>
  <message>
   <source>Coefficient</source>
   <translation>Coefficient</translation>
  </message>
  <message>
   <source>Cohen’s kappa</source>
   <translation>Kappa de Cohen</translation>
  </message>
  <message>
   <source>Colour</source>
   <translation>Couleur</translation>
  </message>
  <message numerus="yes">
   <source>Colour of {count} codes</source>
   <translation>
    <numerusform>Couleur de {count} code</numerusform>
    <numerusform>Couleur de {count} codes</numerusform>
   </translation>
  </message>
  <message>
   <source>Colour of {name}</source>
   <translation>Couleur de {name}</translation>
  </message>
  <message>
   <source>Colour, #rrggbb</source>
   <translation>Couleur, #rrvvbb</translation>
  </message>
  <message>
   <source>Column {column}: {text}</source>
   <translation>Colonne {column} : {text}</translation>
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
   <source>Columns of the file are called like variables that are derived here: {names}. Nothing was changed. Leave these columns out, or rename the variables.</source>
   <translation>Des colonnes du fichier s’appellent comme des variables dérivées ici : {names}. Rien n’a été changé. Laissez ces colonnes de côté, ou renommez les variables.</translation>
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
   <source>Combination of variables…</source>
   <translation>Combinaison de variables…</translation>
  </message>
  <message>
   <source>Combine several variables</source>
   <translation>Combiner plusieurs variables</translation>
  </message>
  <message>
   <source>Combine…</source>
   <translation>Combiner…</translation>
  </message>
  <message>
   <source>Comes in as</source>
   <translation>Entre sous le nom</translation>
  </message>
  <message>
   <source>Comes in: {what}</source>
   <translation>Entrent : {what}</translation>
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
   <source>Compare by:</source>
   <translation>Comparer par :</translation>
  </message>
  <message>
   <source>Compare interviews too where someone coded nothing at all: they read it and found nothing. Otherwise it counts as not read by them, and is left out.</source>
   <translation>Comparer aussi les entretiens où quelqu’un n’a rien codé du tout : il ou elle l’a lu et n’a rien trouvé. Sinon, l’entretien compte comme non lu et reste de côté.</translation>
  </message>
  <message>
   <source>Comparing takes two coders. Bring in the copy of the project that someone else coded, or let them code here as a new coder.</source>
   <translation>Comparer demande deux codeur·ses. Faites entrer la copie du projet que quelqu’un d’autre a codée, ou laissez cette personne coder ici comme un·e autre codeur·se.</translation>
  </message>
  <message>
   <source>Comparing the copy…</source>
   <translation>Comparaison avec la copie…</translation>
  </message>
  <message>
   <source>Comparing the texts…</source>
   <translation>Comparaison des textes…</translation>
  </message>
  <message>
   <source>Comparison</source>
   <translation>Comparaison</translation>
  </message>
  <message>
   <source>Condition</source>
   <translation>Condition</translation>
  </message>
  <message>
   <source>Confidentiality</source>
   <translation>Confidentialité</translation>
  </message>
  <message>
   <source>Confirms, nuances, contradicts, silent?</source>
   <translation>Confirme, nuance, contredit, muet ?</translation>
  </message>
  <message>
   <source>Conger’s kappa</source>
   <translation>Kappa de Conger</translation>
  </message>
  <message>
   <source>Contents</source>
   <translation>Table des matières</translation>
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
   <source>Copy all with references</source>
   <translation>Tout copier avec les références</translation>
  </message>
  <message>
   <source>Copy as shown, with names</source>
   <translation>Copier tel que montré, avec les noms</translation>
  </message>
  <message>
   <source>Copy into the agreed layer what both coded with the same bounds</source>
   <translation>Copier dans la couche de l’accord ce que les deux ont codé avec les mêmes limites</translation>
  </message>
  <message>
   <source>Copy its numbers</source>
   <translation>Copier ses nombres</translation>
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
   <source>Copy the table, for Word or a spreadsheet (Ctrl+C)</source>
   <translation>Copier le tableau, pour Word ou un tableur (Ctrl+C)</translation>
  </message>
  <message>
   <source>Copy this report as text</source>
   <translation>Copier ce rapport en texte</translation>
  </message>
  <message>
   <source>Copy this sentence</source>
   <translation>Copier cette phrase</translation>
  </message>
  <message>
   <source>Copy with references</source>
   <translation>Copier avec les références</translation>
  </message>
  <message>
   <source>Copying…</source>
   <translation>Copie en cours…</translation>
  </message>
  <message>
   <source>Corpus</source>
   <translation>Corpus</translation>
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
   <source>Correspondence analysis: Benzécri 1973</source>
   <translation>Analyse des correspondances : Benzécri 1973</translation>
  </message>
  <message>
   <source>Count</source>
   <translation>Effectif</translation>
  </message>
  <message>
   <source>Count again</source>
   <translation>Compter de nouveau</translation>
  </message>
  <message>
   <source>Count for each code the segments of the codes under it as well</source>
   <translation>Compter pour chaque code aussi les extraits des codes placés dessous</translation>
  </message>
  <message>
   <source>Counting: {share} %</source>
   <translation>Comptage : {share} %</translation>
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
   <source>Counts of this project; no test</source>
   <translation>Comptages de ce projet ; pas de test</translation>
  </message>
  <message>
   <source>Counts: inhabitants, sensors, years</source>
   <translation>Nombres : habitants, capteurs, années</translation>
  </message>
  <message>
   <source>Cramér’s V, 0 to 1: how strongly the code goes with the groups</source>
   <translation>V de Cramér, de 0 à 1 : à quel point le code va avec les groupes</translation>
  </message>
  <message>
   <source>Cross two variables</source>
   <translation>Croiser deux variables</translation>
  </message>
  <message>
   <source>Crossing needs two variables. Nothing was changed. Choose two different ones.</source>
   <translation>Croiser demande deux variables. Rien n’a été changé. Choisissez-en deux différentes.</translation>
  </message>
  <message>
   <source>Ctrl and an arrow: the next cell. Esc: back to the grid.</source>
   <translation>Ctrl et une flèche : la case suivante. Échap : retour à la grille.</translation>
  </message>
  <message>
   <source>Ctrl+F; Enter goes to the next, Shift+Enter to the one before</source>
   <translation>Ctrl+F ; Entrée va au suivant, Maj+Entrée au précédent</translation>
  </message>
  <message>
   <source>Curve</source>
   <translation>Courbe</translation>
  </message>
  <message>
   <source>Cut points</source>
   <translation>Bornes</translation>
  </message>
  <message>
   <source>Cut points are numbers, each greater than the one before. Nothing was changed. Correct them.</source>
   <translation>Les bornes sont des nombres, chacun plus grand que le précédent. Rien n’a été changé. Corrigez-les.</translation>
  </message>
  <message>
   <source>Cut points from low to high, with a semicolon between them</source>
   <translation>Bornes de la plus basse à la plus haute, séparées par des points-virgules</translation>
  </message>
  <message>
   <source>Cut points that put about as many cases in each band</source>
   <translation>Bornes qui mettent à peu près autant de cas dans chaque classe</translation>
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
   <source>Date of coding…</source>
   <translation>Date du codage…</translation>
  </message>
  <message>
   <source>Dates of the work</source>
   <translation>Dates du travail</translation>
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
   <source>December</source>
   <translation>décembre</translation>
  </message>
  <message>
   <source>Decide later</source>
   <translation>Décider plus tard</translation>
  </message>
  <message>
   <source>Decide later: it comes again after all others</source>
   <translation>Décider plus tard : il revient après tous les autres</translation>
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
   <source>Decision</source>
   <translation>Décision</translation>
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
   <source>Definition revised</source>
   <translation>Définition révisée</translation>
  </message>
  <message>
   <source>Degrees of freedom</source>
   <translation>Degrés de liberté</translation>
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
   <source>Derive a variable</source>
   <translation>Dériver une variable</translation>
  </message>
  <message>
   <source>Derive from it</source>
   <translation>En dériver une</translation>
  </message>
  <message>
   <source>Derive it</source>
   <translation>La dériver</translation>
  </message>
  <message>
   <source>Derive variable {name}</source>
   <translation>Dériver la variable {name}</translation>
  </message>
  <message>
   <source>Derive variable {name} otherwise</source>
   <translation>Dériver autrement la variable {name}</translation>
  </message>
  <message>
   <source>Derived variables followed</source>
   <translation>Les variables dérivées ont suivi</translation>
  </message>
  <message>
   <source>Derived: it follows what it is made of and is not written in</source>
   <translation>Dérivée : elle suit ce dont elle est faite, et ne s’écrit pas</translation>
  </message>
  <message>
   <source>Describe the set of codes {name}</source>
   <translation>Décrire la famille de codes {name}</translation>
  </message>
  <message>
   <source>Describe the variable</source>
   <translation>Décrire la variable</translation>
  </message>
  <message>
   <source>Describe the variable…</source>
   <translation>Décrire la variable…</translation>
  </message>
  <message>
   <source>Description of a set of codes</source>
   <translation>Description d’une famille de codes</translation>
  </message>
  <message>
   <source>Description of a set of documents</source>
   <translation>Description d’un ensemble d’entretiens</translation>
  </message>
  <message>
   <source>Description of the study</source>
   <translation>Description de l’étude</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Détails</translation>
  </message>
  <message>
   <source>Dictionary</source>
   <translation>Dictionnaire</translation>
  </message>
  <message>
   <source>Dictionary form of the word</source>
   <translation>Forme du mot dans le dictionnaire</translation>
  </message>
  <message>
   <source>Difference</source>
   <translation>Différence</translation>
  </message>
  <message>
   <source>Differences</source>
   <translation>Différences</translation>
  </message>
  <message>
   <source>Different bounds</source>
   <translation>Limites différentes</translation>
  </message>
  <message>
   <source>Distance: 0, the same codes; 1, none in common</source>
   <translation>Distance : 0, les mêmes codes ; 1, aucun en commun</translation>
  </message>
  <message>
   <source>Do again what was taken back</source>
   <translation>Refaire ce qui a été annulé</translation>
  </message>
  <message>
   <source>Documents of the group that say it</source>
   <translation>Entretiens du groupe où il est dit</translation>
  </message>
  <message>
   <source>Documents where it is said</source>
   <translation>Entretiens où il est dit</translation>
  </message>
  <message>
   <source>Documents where it is used</source>
   <translation>Entretiens où il est employé</translation>
  </message>
  <message numerus="yes">
   <source>Documents where it is used, as a share of {count} documents (0 to 1)</source>
   <translation>
    <numerusform>Entretiens où il est utilisé, en part d’un entretien (0 à 1)</numerusform>
    <numerusform>Entretiens où il est utilisé, en part de {count} entretiens (0 à 1)</numerusform>
   </translation>
  </message>
  <message>
   <source>Documents without a case</source>
   <translation>Entretiens sans cas</translation>
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
   <source>Double-click or Enter opens the segments</source>
   <translation>Un double-clic ou Entrée ouvre les extraits</translation>
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
   <source>Drag, or Alt+Up and Alt+Down, to move; Delete takes one out</source>
   <translation>Glissez, ou Alt+Haut et Alt+Bas, pour déplacer ; Suppr en retire une</translation>
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
   <source>E&amp;xport the memos…</source>
   <translation>E&amp;xporter les mémos…</translation>
  </message>
  <message>
   <source>Each answer’s score, 0 to 100.</source>
   <translation>La note de chaque réponse, de 0 à 100.</translation>
  </message>
  <message>
   <source>Each becomes one with the code of its name there: {names}.</source>
   <translation>Chacun devient un avec le code de même nom là-bas : {names}.</translation>
  </message>
  <message>
   <source>Each character is a unit. The strictest on where segments begin and end; a long segment weighs more than a short one.</source>
   <translation>Chaque caractère est une unité. Le plus strict sur l’endroit où les extraits commencent et finissent ; un long extrait pèse plus qu’un court.</translation>
  </message>
  <message numerus="yes">
   <source>Each code is present or absent at each of {count} characters, all codes together.</source>
   <translation>
    <numerusform>Chaque code est présent ou absent à {count} caractère, tous les codes ensemble.</numerusform>
    <numerusform>Chaque code est présent ou absent à chacun des {count} caractères, tous les codes ensemble.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Each code is present or absent at each of {count} words, all codes together.</source>
   <translation>
    <numerusform>Chaque code est présent ou absent à {count} mot, tous les codes ensemble.</numerusform>
    <numerusform>Chaque code est présent ou absent à chacun des {count} mots, tous les codes ensemble.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Each code is present or absent in each of {count} coded passages, all codes together.</source>
   <translation>
    <numerusform>Chaque code est présent ou absent dans {count} passage codé, tous les codes ensemble.</numerusform>
    <numerusform>Chaque code est présent ou absent dans chacun des {count} passages codés, tous les codes ensemble.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Each code is present or absent in each of {count} turns of speech, all codes together.</source>
   <translation>
    <numerusform>Chaque code est présent ou absent dans {count} tour de parole, tous les codes ensemble.</numerusform>
    <numerusform>Chaque code est présent ou absent dans chacun des {count} tours de parole, tous les codes ensemble.</numerusform>
   </translation>
  </message>
  <message>
   <source>Each code's own segments</source>
   <translation>Les propres extraits de chaque code</translation>
  </message>
  <message>
   <source>Each month, quarter, half-year or week is read as its first day.</source>
   <translation>Chaque mois, trimestre, semestre ou semaine est lu comme son premier jour.</translation>
  </message>
  <message>
   <source>Each passage that someone coded is a unit. Two segments are the same passage when they share at least {overlap} % of what they cover together. What nobody coded does not count, so figures are lower than by turn.</source>
   <translation>Chaque passage que quelqu’un a codé est une unité. Deux extraits sont le même passage quand ils partagent au moins {overlap} % de ce qu’ils couvrent ensemble. Ce que personne n’a codé ne compte pas : les chiffres sont plus bas que par tour de parole.</translation>
  </message>
  <message>
   <source>Each turn of speech is a unit. A coder gave it the code where any part of it is coded; where in the turn the segments begin and end does not matter.</source>
   <translation>Chaque tour de parole est une unité. Un·e codeur·se lui a donné le code dès qu’une partie en est codée ; peu importe où, dans le tour, les extraits commencent et finissent.</translation>
  </message>
  <message>
   <source>Each word counts once</source>
   <translation>Chaque mot compte une fois</translation>
  </message>
  <message>
   <source>Each word is a unit, coded where it begins. Where segments begin and end matters to the word; a long segment weighs as much as its words.</source>
   <translation>Chaque mot est une unité, codé là où il commence. L’endroit où les extraits commencent et finissent compte au mot près ; un long extrait pèse autant que ses mots.</translation>
  </message>
  <message>
   <source>Earlier on the scale</source>
   <translation>Plus tôt dans l’échelle</translation>
  </message>
  <message>
   <source>Effect</source>
   <translation>Effet</translation>
  </message>
  <message>
   <source>Effects: Cramér’s V of categories, ρ of ordered ones, ε² of numbers, with 95 % intervals; q is p corrected for the number of codes.</source>
   <translation>Effets : V de Cramér pour les catégories, ρ pour les catégories ordonnées, ε² pour les nombres, avec intervalles à 95 % ; q est p corrigé pour le nombre de codes.</translation>
  </message>
  <message>
   <source>Either way, what is beyond ±2 is shaded: more or less often than chance</source>
   <translation>Dans les deux sens, ce qui dépasse ±2 est ombré : plus ou moins souvent que par hasard</translation>
  </message>
  <message>
   <source>Elsewhere</source>
   <translation>Ailleurs</translation>
  </message>
  <message>
   <source>Empty	Del</source>
   <translation>Vider	Suppr</translation>
  </message>
  <message>
   <source>Empty memo</source>
   <translation>Mémo vide</translation>
  </message>
  <message>
   <source>Empty, to write in…</source>
   <translation>Vides, pour y écrire…</translation>
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
   <source>End further on, further back</source>
   <translation>Finir plus loin, plus tôt</translation>
  </message>
  <message>
   <source>Endnote</source>
   <translation>Note de fin</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Entrée</translation>
  </message>
  <message>
   <source>Enter chooses, Ctrl+Enter makes a new code, Escape leaves</source>
   <translation>Entrée choisit, Ctrl+Entrée crée un code, Échap quitte</translation>
  </message>
  <message>
   <source>Enter chooses, the arrows move, Escape leaves</source>
   <translation>Entrée choisit, les flèches déplacent, Échap quitte</translation>
  </message>
  <message>
   <source>Enter goes there, Escape closes</source>
   <translation>Entrée y mène, Échap ferme</translation>
  </message>
  <message>
   <source>Enter on the empty line goes to the segment. Then 1 to 9, 0 stays; with Ctrl, all the rest too.</source>
   <translation>Entrée sur la ligne vide va à l’extrait. Puis 1 à 9, 0 reste ; avec Ctrl, tout le reste aussi.</translation>
  </message>
  <message>
   <source>Enter opens what is behind a cell, F2 changes it, Alt+↑↓ moves the row.</source>
   <translation>Entrée ouvre ce qui est derrière une case, F2 la change, Alt+↑↓ déplace la ligne.</translation>
  </message>
  <message>
   <source>Enter or a double-click opens the interview; Ctrl+C copies.</source>
   <translation>Entrée ou un double-clic ouvre l’entretien ; Ctrl+C copie.</translation>
  </message>
  <message>
   <source>Enter or a double-click opens what the case’s interviews say of it; Ctrl+C copies.</source>
   <translation>Entrée ou un double-clic ouvre ce qu’en disent les entretiens du cas ; Ctrl+C copie.</translation>
  </message>
  <message>
   <source>Enter ticks, Escape closes</source>
   <translation>Entrée coche, Échap ferme</translation>
  </message>
  <message>
   <source>Enter ticks, Escape closes; nothing ticked is anything</source>
   <translation>Entrée coche, Échap ferme ; rien de coché veut dire n’importe lequel</translation>
  </message>
  <message>
   <source>Epsilon squared</source>
   <translation>Epsilon carré</translation>
  </message>
  <message>
   <source>Epsilon squared, 0 to 1: how far the groups with and without it differ</source>
   <translation>Epsilon carré, de 0 à 1 : à quel point les groupes avec et sans lui diffèrent</translation>
  </message>
  <message>
   <source>Escape or Ctrl+Enter closes; it is saved</source>
   <translation>Échap ou Ctrl+Entrée ferme ; c’est enregistré</translation>
  </message>
  <message>
   <source>Every case with its answers, to read, write and paste in; variables to derive</source>
   <translation>Chaque cas avec ses réponses, à lire, écrire et coller ; des variables à dériver</translation>
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
   <source>Every disagreement in the text (Enter or a double-click)</source>
   <translation>Chaque désaccord dans le texte (Entrée ou double-clic)</translation>
  </message>
  <message>
   <source>Every form of a word: mutualiser finds mutualise, mutualisé, mutualiserait.
Phrases, OR, - and NEAR do as with words as written.</source>
   <translation>Toutes les formes d’un mot : mutualiser trouve mutualise, mutualisé, mutualiserait.
Expressions, OR, - et NEAR font comme pour les mots tels quels.</translation>
  </message>
  <message>
   <source>Every passage that was looked at carries this code, so nothing tells what is not like it. Nothing was changed. Code some other passages first.</source>
   <translation>Chaque passage examiné porte ce code : rien ne dit donc ce qui ne lui ressemble pas. Rien n’a été changé. Codez d’abord quelques autres passages.</translation>
  </message>
  <message>
   <source>Everyone</source>
   <translation>Tout le monde</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>Tout</translation>
  </message>
  <message>
   <source>Everything here is saved as you go</source>
   <translation>Tout est enregistré ici au fur et à mesure</translation>
  </message>
  <message>
   <source>Everything is settled here. Tick “Settled too” to look at it again.</source>
   <translation>Tout est réglé ici. Cochez « Réglés aussi » pour y revenir.</translation>
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
   <source>Example of {name}</source>
   <translation>Exemple de {name}</translation>
  </message>
  <message>
   <source>Example revised</source>
   <translation>Exemple révisé</translation>
  </message>
  <message>
   <source>Examples</source>
   <translation>Exemples</translation>
  </message>
  <message>
   <source>Excel workbook</source>
   <translation>Classeur Excel</translation>
  </message>
  <message>
   <source>Exclusion</source>
   <translation>Exclusion</translation>
  </message>
  <message>
   <source>Exclusion rule of a code</source>
   <translation>Règle d’exclusion d’un code</translation>
  </message>
  <message>
   <source>Expect to refuse most of them.</source>
   <translation>Attendez-vous à en refuser la plupart.</translation>
  </message>
  <message>
   <source>Expected</source>
   <translation>Attendu</translation>
  </message>
  <message>
   <source>Expected curve: Colwell, Mao and Chang 2004; new codes: Guest, Namey and Chen 2020</source>
   <translation>Courbe attendue : Colwell, Mao et Chang 2004 ; nouveaux codes : Guest, Namey et Chen 2020</translation>
  </message>
  <message>
   <source>Expected in any order</source>
   <translation>Attendu dans n’importe quel ordre</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exporter</translation>
  </message>
  <message>
   <source>Export the barometer</source>
   <translation>Exporter le baromètre</translation>
  </message>
  <message>
   <source>Export the joint display</source>
   <translation>Exporter la présentation conjointe</translation>
  </message>
  <message>
   <source>Export the report</source>
   <translation>Exporter le rapport</translation>
  </message>
  <message>
   <source>Export the segments</source>
   <translation>Exporter les extraits</translation>
  </message>
  <message>
   <source>Export the summary grid</source>
   <translation>Exporter la grille de synthèse</translation>
  </message>
  <message>
   <source>Export what was found</source>
   <translation>Exporter ce qui a été trouvé</translation>
  </message>
  <message>
   <source>Export: {name}</source>
   <translation>Exporter : {name}</translation>
  </message>
  <message>
   <source>Exported on</source>
   <translation>Exporté le</translation>
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
   <source>F2 or a double click lets these codings be someone else's</source>
   <translation>F2 ou un double-clic fait de ces codages ceux de quelqu’un d’autre</translation>
  </message>
  <message>
   <source>Fa&amp;vourites</source>
   <translation>Fa&amp;voris</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>Échec</translation>
  </message>
  <message>
   <source>Falling</source>
   <translation>Décroissant</translation>
  </message>
  <message>
   <source>Families of the words</source>
   <translation>Familles des mots</translation>
  </message>
  <message>
   <source>Favourite codes</source>
   <translation>Codes favoris</translation>
  </message>
  <message>
   <source>February</source>
   <translation>février</translation>
  </message>
  <message>
   <source>Fewer than two codes are used in what is looked at.</source>
   <translation>Moins de deux codes sont utilisés dans ce qui est examiné.</translation>
  </message>
  <message numerus="yes">
   <source>Fewer than {count} interviews say nothing about saturation.</source>
   <translation>
    <numerusform>Moins de {count} entretien ne dit rien de la saturation.</numerusform>
    <numerusform>Moins de {count} entretiens ne disent rien de la saturation.</numerusform>
   </translation>
  </message>
  <message>
   <source>Figure {n}. {caption}</source>
   <translation>Figure {n}. {caption}</translation>
  </message>
  <message>
   <source>Figures are adjusted residuals.</source>
   <translation>Les chiffres sont des résidus ajustés.</translation>
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
   <source>Fill down	Ctrl+D</source>
   <translation>Recopier vers le bas	Ctrl+D</translation>
  </message>
  <message>
   <source>Film</source>
   <translation>Film</translation>
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
   <source>Filters</source>
   <translation>Filtres</translation>
  </message>
  <message>
   <source>Filters: on</source>
   <translation>Filtres : actifs</translation>
  </message>
  <message>
   <source>Filter…</source>
   <translation>Filtrer…</translation>
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
   <source>Find in the grid</source>
   <translation>Chercher dans la grille</translation>
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
   <source>First</source>
   <translation>Première</translation>
  </message>
  <message>
   <source>First character, counted from 0</source>
   <translation>Premier caractère, compté à partir de 0</translation>
  </message>
  <message>
   <source>First said at, {unit}</source>
   <translation>Dit d’abord à, {unit}</translation>
  </message>
  <message>
   <source>Fisher</source>
   <translation>Fisher</translation>
  </message>
  <message>
   <source>Fisher’s exact test</source>
   <translation>Test exact de Fisher</translation>
  </message>
  <message>
   <source>Fit to the selection</source>
   <translation>Ajuster à la sélection</translation>
  </message>
  <message>
   <source>Fleiss’ kappa</source>
   <translation>Kappa de Fleiss</translation>
  </message>
  <message>
   <source>Fleiss’ kappa (1971)</source>
   <translation>Kappa de Fleiss (1971)</translation>
  </message>
  <message>
   <source>Fold the query away, or open it</source>
   <translation>Replier la requête, ou l’ouvrir</translation>
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
   <source>For 1,000 elsewhere</source>
   <translation>Pour 1 000 ailleurs</translation>
  </message>
  <message>
   <source>For 1,000 here</source>
   <translation>Pour 1 000 ici</translation>
  </message>
  <message>
   <source>For 1,000 words</source>
   <translation>Pour 1 000 mots</translation>
  </message>
  <message>
   <source>For example</source>
   <translation>Par exemple</translation>
  </message>
  <message>
   <source>For the methods part of a paper</source>
   <translation>Pour la partie méthodes d’un article</translation>
  </message>
  <message>
   <source>Forget</source>
   <translation>Oublier</translation>
  </message>
  <message>
   <source>Forget these refusals: the passages may be proposed again</source>
   <translation>Oublier ces refus : les passages pourront être proposés de nouveau</translation>
  </message>
  <message numerus="yes">
   <source>Forget where {count} segments should go?</source>
   <translation>
    <numerusform>Oublier où doit aller {count} extrait ?</numerusform>
    <numerusform>Oublier où doivent aller {count} extraits ?</numerusform>
   </translation>
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
   <source>Freeze</source>
   <translation>Figer</translation>
  </message>
  <message>
   <source>Freeze blocks of {name}</source>
   <translation>Figer des blocs de {name}</translation>
  </message>
  <message>
   <source>Freeze the report</source>
   <translation>Figer le rapport</translation>
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
   <source>Frequencies and rates</source>
   <translation>Fréquences et taux</translation>
  </message>
  <message>
   <source>Frequencies of codes</source>
   <translation>Fréquences des codes</translation>
  </message>
  <message>
   <source>From</source>
   <translation>De</translation>
  </message>
  <message>
   <source>From -1, never, to 1, always</source>
   <translation>De -1, jamais, à 1, toujours</translation>
  </message>
  <message>
   <source>From cell to cell</source>
   <translation>De case en case</translation>
  </message>
  <message>
   <source>From codes: what the interviews of a case say</source>
   <translation>À partir des codes : ce que disent les entretiens d’un cas</translation>
  </message>
  <message>
   <source>From codes…</source>
   <translation>À partir des codes…</translation>
  </message>
  <message>
   <source>From new to read, to coded, to reviewed</source>
   <translation>De nouveau à lu, à codé, à relu</translation>
  </message>
  <message>
   <source>From panel to panel</source>
   <translation>De panneau en panneau</translation>
  </message>
  <message>
   <source>From the beginnings of interviews</source>
   <translation>Des en-têtes des entretiens</translation>
  </message>
  <message>
   <source>From this overlap on, two segments are the same passage</source>
   <translation>À partir de ce recouvrement, deux extraits sont le même passage</translation>
  </message>
  <message>
   <source>From {first} to {second}</source>
   <translation>De {first} à {second}</translation>
  </message>
  <message>
   <source>Frozen: it shows the study as it was on {day}.</source>
   <translation>Figé : il montre l’étude telle qu’elle était le {day}.</translation>
  </message>
  <message>
   <source>Gather the chosen codes in a set that crosses the tree</source>
   <translation>Réunir les codes choisis dans une famille qui traverse l’arbre</translation>
  </message>
  <message>
   <source>Give each theme its items: codes of the interviews, questions of the survey.</source>
   <translation>Donnez à chaque thème ses éléments : codes des entretiens, questions de l’enquête.</translation>
  </message>
  <message>
   <source>Give it</source>
   <translation>Donnez-lui</translation>
  </message>
  <message>
   <source>Give the chosen codes another colour, and the codes under them if you like</source>
   <translation>Donner une autre couleur aux codes choisis, et si vous voulez aux codes qui sont dessous</translation>
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
   <source>Give the key {key} to code {name}</source>
   <translation>Donner la touche {key} au code {name}</translation>
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
   <source>Given another colour</source>
   <translation>A reçu une autre couleur</translation>
  </message>
  <message>
   <source>Given the key {key}</source>
   <translation>A reçu la touche {key}</translation>
  </message>
  <message>
   <source>Go back to before this</source>
   <translation>Revenir avant cette étape</translation>
  </message>
  <message>
   <source>Go on splitting</source>
   <translation>Continuer la scission</translation>
  </message>
  <message>
   <source>Go on without deciding (Space)</source>
   <translation>Continuer sans décider (Espace)</translation>
  </message>
  <message>
   <source>Go through the segments of the code in hand and send some to other codes</source>
   <translation>Parcourir les extraits du code en main et en envoyer certains à d’autres codes</translation>
  </message>
  <message>
   <source>Go to Comparison</source>
   <translation>Aller à la comparaison</translation>
  </message>
  <message>
   <source>Go to the next passage or turn that has a memo</source>
   <translation>Aller au passage ou au tour de parole suivant qui a un mémo</translation>
  </message>
  <message>
   <source>Go to the next place found</source>
   <translation>Aller à l’endroit trouvé suivant</translation>
  </message>
  <message>
   <source>Go to the next turn of someone who answers where nothing is coded</source>
   <translation>Aller au tour de parole suivant d’une personne qui répond où rien n’est codé</translation>
  </message>
  <message>
   <source>Go to the passage</source>
   <translation>Aller au passage</translation>
  </message>
  <message>
   <source>Go to the passage or turn before that has a memo</source>
   <translation>Aller au passage ou au tour de parole précédent qui a un mémo</translation>
  </message>
  <message>
   <source>Go to the place found before</source>
   <translation>Aller à l’endroit trouvé précédent</translation>
  </message>
  <message>
   <source>Go to the turn before of someone who answers where nothing is coded</source>
   <translation>Aller au tour de parole précédent d’une personne qui répond où rien n’est codé</translation>
  </message>
  <message>
   <source>Go to what this memo is about</source>
   <translation>Aller à ce dont parle ce mémo</translation>
  </message>
  <message>
   <source>Gone from the codebook: {names}. Undo brings all of it back.</source>
   <translation>Disparus de la grille : {names}. Annuler fait tout revenir.</translation>
  </message>
  <message>
   <source>Greatest mean when one item is left out</source>
   <translation>Plus grande moyenne quand un élément est ôté</translation>
  </message>
  <message>
   <source>Greatest number of codes in 95 % of random orders</source>
   <translation>Plus grand nombre de codes dans 95 % des ordres tirés au sort</translation>
  </message>
  <message>
   <source>Group</source>
   <translation>Groupe</translation>
  </message>
  <message>
   <source>Group by:</source>
   <translation>Grouper par :</translation>
  </message>
  <message>
   <source>Group:</source>
   <translation>Groupe :</translation>
  </message>
  <message>
   <source>Group: a value; or code</source>
   <translation>Groupe : une modalité ; ou code</translation>
  </message>
  <message>
   <source>Grouped bars</source>
   <translation>Barres groupées</translation>
  </message>
  <message>
   <source>Groups</source>
   <translation>Groupes</translation>
  </message>
  <message>
   <source>Groups by:</source>
   <translation>Groupes selon :</translation>
  </message>
  <message>
   <source>Groups of fewer than 5 cases: {groups}. Their shares jump with each case.</source>
   <translation>Groupes de moins de 5 cas : {groups}. Leurs parts sautent à chaque cas.</translation>
  </message>
  <message>
   <source>Groups with fewer than {fewest} scored cases: {groups}. Their scores jump with each case, and have no interval.</source>
   <translation>Groupes de moins de {fewest} cas notés : {groups}. Leurs notes sautent à chaque cas, et n’ont pas d’intervalle.</translation>
  </message>
  <message>
   <source>Groups:</source>
   <translation>Groupes :</translation>
  </message>
  <message>
   <source>Gwet’s AC1</source>
   <translation>AC1 de Gwet</translation>
  </message>
  <message>
   <source>Gwet’s AC1 (2008)</source>
   <translation>AC1 de Gwet (2008)</translation>
  </message>
  <message>
   <source>H</source>
   <translation>T</translation>
  </message>
  <message>
   <source>Hardly owes to the weights: {low} to {high}.</source>
   <translation>Ne doit presque rien aux poids : {low} à {high}.</translation>
  </message>
  <message>
   <source>Header</source>
   <translation>En-tête</translation>
  </message>
  <message>
   <source>Headers in row</source>
   <translation>En-têtes à la ligne</translation>
  </message>
  <message>
   <source>Heading</source>
   <translation>Titre</translation>
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
   <source>Heaviest first</source>
   <translation>Les plus forts d’abord</translation>
  </message>
  <message>
   <source>Here (stays)</source>
   <translation>Ici (reste)</translation>
  </message>
  <message>
   <source>Hidden are numbers of fewer than {least} cases, and what would tell them.</source>
   <translation>Sont masqués les nombres de moins de {least} cas, et ce qui les trahirait.</translation>
  </message>
  <message>
   <source>Hidden text</source>
   <translation>Texte masqué</translation>
  </message>
  <message>
   <source>Hide cells below</source>
   <translation>Masquer les cases de moins de</translation>
  </message>
  <message>
   <source>Hide everywhere what other coders coded; again, show it</source>
   <translation>Cacher partout ce que les autres ont codé ; une seconde fois, le montrer</translation>
  </message>
  <message>
   <source>Hide small cells</source>
   <translation>Masquer les petites cases</translation>
  </message>
  <message>
   <source>Hide small cells of {name}</source>
   <translation>Masquer les petites cases de {name}</translation>
  </message>
  <message>
   <source>Hits in context</source>
   <translation>Occurrences en contexte</translation>
  </message>
  <message>
   <source>How</source>
   <translation>Comment</translation>
  </message>
  <message>
   <source>How exclusive their company is: 14 at most</source>
   <translation>À quel point ils ne vont qu’ensemble : 14 au plus</translation>
  </message>
  <message>
   <source>How far coders agree, code by code; their differences in the text, to be settled</source>
   <translation>À quel point les codeur·ses s’accordent, code par code ; leurs différences dans le texte, à régler</translation>
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
   <source>How interviews stand to the survey</source>
   <translation>Ce que sont les entretiens pour l’enquête</translation>
  </message>
  <message>
   <source>How it begins</source>
   <translation>Aperçu du début</translation>
  </message>
  <message>
   <source>How it is derived…</source>
   <translation>Comment elle est dérivée…</translation>
  </message>
  <message>
   <source>How large the difference is: 1, twice as frequent here; 2, four times</source>
   <translation>La taille de la différence : 1, deux fois plus fréquent ici ; 2, quatre fois</translation>
  </message>
  <message>
   <source>How many codes show in the case</source>
   <translation>Combien de codes apparaissent dans le cas</translation>
  </message>
  <message>
   <source>How many numbers are hidden, and why</source>
   <translation>Combien de nombres sont masqués, et pourquoi</translation>
  </message>
  <message>
   <source>How many of these are ticked</source>
   <translation>Combien de celles-ci sont cochées</translation>
  </message>
  <message>
   <source>How many turns may lie from one to the other</source>
   <translation>Combien de tours de parole peuvent séparer l’un de l’autre</translation>
  </message>
  <message>
   <source>How many units {name} gave the code</source>
   <translation>À combien d’unités {name} a donné le code</translation>
  </message>
  <message>
   <source>How many words may lie from one to the other, within one turn</source>
   <translation>Combien de mots peuvent séparer l’un de l’autre, dans un même tour de parole</translation>
  </message>
  <message>
   <source>How mature cases are on themes that you define, by type and wave</source>
   <translation>La maturité des cas sur des thèmes que vous définissez, par type et par vague</translation>
  </message>
  <message>
   <source>How much is shown around each segment; + and − do so for the chosen ones</source>
   <translation>Ce qui est montré autour de chaque extrait ; + et − le font pour ceux qui sont choisis</translation>
  </message>
  <message>
   <source>How much of axis {axis} it makes (0 to 1)</source>
   <translation>Sa contribution à l’axe {axis} (0 à 1)</translation>
  </message>
  <message>
   <source>How much of it the two axes show (squared cosines, 0 to 1)</source>
   <translation>Part que montrent les deux axes (cosinus carrés, 0 à 1)</translation>
  </message>
  <message>
   <source>How much of it these axes show: do not read the place of what is shown badly</source>
   <translation>Ce que ces axes en montrent : ne lisez pas la place de ce qui est mal montré</translation>
  </message>
  <message>
   <source>How much of this axis it makes; those above the average explain the axis</source>
   <translation>La part de cet axe qu’il fait ; au-dessus de la moyenne, il explique l’axe</translation>
  </message>
  <message>
   <source>How often</source>
   <translation>À quelle fréquence</translation>
  </message>
  <message>
   <source>How often chance alone would give such differences, or greater ones</source>
   <translation>Fréquence à laquelle le hasard seul donnerait de telles différences, ou de plus fortes</translation>
  </message>
  <message>
   <source>How often each code is used, and how often for 1,000 words, so that long and short interviews can be compared. Each share says what it is a share of.</source>
   <translation>La fréquence de chaque code, et pour 1 000 mots, afin que longs et courts entretiens soient comparables. Chaque part dit de quoi elle est la part.</translation>
  </message>
  <message>
   <source>How often it follows</source>
   <translation>Combien de fois il suit</translation>
  </message>
  <message>
   <source>How often, where and at what length each code appears</source>
   <translation>Combien de fois, où et sur quelle longueur chaque code apparaît</translation>
  </message>
  <message>
   <source>How sure it is that the two keep company</source>
   <translation>À quel point il est sûr que les deux vont ensemble</translation>
  </message>
  <message>
   <source>How sure it is that the word is more frequent here; below 0: less</source>
   <translation>À quel point il est sûr que le mot est plus fréquent ici ; sous 0 : moins</translation>
  </message>
  <message>
   <source>How the coding came to be</source>
   <translation>Comment le codage est né</translation>
  </message>
  <message>
   <source>How the interviews stand to the survey</source>
   <translation>Ce que sont les entretiens pour l’enquête</translation>
  </message>
  <message>
   <source>How this variable is derived cannot be read: a later version of Codage may have written it. Its values stay as they are.</source>
   <translation>La façon dont cette variable est dérivée ne peut pas être lue : une version plus récente de Codage l’a peut-être écrite. Ses valeurs restent telles quelles.</translation>
  </message>
  <message>
   <source>How {name} is derived</source>
   <translation>Comment {name} est dérivée</translation>
  </message>
  <message>
   <source>I</source>
   <translation>I</translation>
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
   <source>Import a survey…</source>
   <translation>Importer le questionnaire…</translation>
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
  <message>
   <source>Import transcripts…</source>
   <translation>Importer des transcriptions…</translation>
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
   <source>In</source>
   <translation>Dans</translation>
  </message>
  <message>
   <source>In a .csv, text that begins with =, +, - or @ has an apostrophe before it, so that no spreadsheet runs it as a formula. An empty cell means no data, not zero.</source>
   <translation>Dans un .csv, un texte qui commence par =, +, - ou @ est précédé d’une apostrophe, pour qu’aucun tableur ne l’exécute comme une formule. Une cellule vide signifie pas de donnée, et non zéro.</translation>
  </message>
  <message>
   <source>In a focus group each speaker can speak for a case of their own; otherwise the interview's case counts.</source>
   <translation>Dans un entretien collectif, chaque locuteur peut parler pour son propre cas ; sinon, c’est le cas de l’entretien qui compte.</translation>
  </message>
  <message numerus="yes">
   <source>In a trial on interviews set aside, about {right} of the first {count} proposals were right ({lowest} to {highest}; {chance} by chance).</source>
   <translation>
    <numerusform>Dans un essai sur des entretiens mis de côté, environ {right} des {count} premières propositions étaient bonnes ({lowest} à {highest} ; {chance} par hasard).</numerusform>
    <numerusform>Dans un essai sur des entretiens mis de côté, environ {right} des {count} premières propositions étaient bonnes ({lowest} à {highest} ; {chance} par hasard).</numerusform>
   </translation>
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
   <source>In blind mode those of others are not listed.</source>
   <translation>En mode aveugle, ceux des autres ne sont pas listés.</translation>
  </message>
  <message>
   <source>In brackets: {level} % percentile bootstrap intervals, {draws} draws of {drawn}.</source>
   <translation>Entre crochets : intervalles à {level} % (bootstrap par percentiles), {draws} tirages de {drawn}.</translation>
  </message>
  <message>
   <source>In lists of segments</source>
   <translation>Dans les listes d’extraits</translation>
  </message>
  <message>
   <source>In the copy</source>
   <translation>Dans la copie</translation>
  </message>
  <message>
   <source>In the file</source>
   <translation>Dans le fichier</translation>
  </message>
  <message>
   <source>In the file: {value}</source>
   <translation>Dans le fichier : {value}</translation>
  </message>
  <message>
   <source>In the interview on show</source>
   <translation>Dans l’entretien affiché</translation>
  </message>
  <message>
   <source>In the order of time</source>
   <translation>Dans l’ordre du temps</translation>
  </message>
  <message>
   <source>In the panels</source>
   <translation>Dans les panneaux</translation>
  </message>
  <message>
   <source>In the project</source>
   <translation>Dans le projet</translation>
  </message>
  <message>
   <source>In the replacement, \1 stands for the first group in brackets</source>
   <translation>Dans le remplacement, \1 désigne le premier groupe entre parenthèses</translation>
  </message>
  <message>
   <source>In the same</source>
   <translation>Dans le même</translation>
  </message>
  <message>
   <source>In the transcript (Enter)</source>
   <translation>Dans la transcription (Entrée)</translation>
  </message>
  <message>
   <source>In this interview</source>
   <translation>Dans cet entretien</translation>
  </message>
  <message>
   <source>In what two codes must both be to stand together</source>
   <translation>Dans quoi deux codes doivent être tous les deux pour être ensemble</translation>
  </message>
  <message>
   <source>In which order the segments stand</source>
   <translation>Dans quel ordre sont les extraits</translation>
  </message>
  <message>
   <source>In words</source>
   <translation>En mots</translation>
  </message>
  <message>
   <source>In your words; **bold**, *italic*, - lists</source>
   <translation>Avec vos mots ; **gras**, *italique*, - listes</translation>
  </message>
  <message>
   <source>Inclusion</source>
   <translation>Inclusion</translation>
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
   <source>Insert a variable</source>
   <translation>Insérer une variable</translation>
  </message>
  <message>
   <source>Inside segments of…</source>
   <translation>Dans les extraits de…</translation>
  </message>
  <message>
   <source>International: comma, 0.5</source>
   <translation>International : virgule, 0.5</translation>
  </message>
  <message>
   <source>Interpretation</source>
   <translation>Interprétation</translation>
  </message>
  <message>
   <source>Interpret…</source>
   <translation>Interpréter…</translation>
  </message>
  <message>
   <source>Intervals by bootstrap of interviews (1,000 draws).</source>
   <translation>Intervalles par bootstrap des entretiens (1 000 tirages).</translation>
  </message>
  <message>
   <source>Intervals: interviews drawn</source>
   <translation>Intervalles : tirage des entretiens</translation>
  </message>
  <message>
   <source>Intervals: units drawn</source>
   <translation>Intervalles : tirage des unités</translation>
  </message>
  <message>
   <source>Intervals: {share} %</source>
   <translation>Intervalles : {share} %</translation>
  </message>
  <message>
   <source>Interview</source>
   <translation>Entretien</translation>
  </message>
  <message>
   <source>Interview one stage &amp;further</source>
   <translation>Entretien un stade &amp;plus loin</translation>
  </message>
  <message>
   <source>Interview:</source>
   <translation>Entretien :</translation>
  </message>
  <message>
   <source>Interviewed</source>
   <translation>Interrogés en entretien</translation>
  </message>
  <message>
   <source>Interviewees only</source>
   <translation>Enquêtés seulement</translation>
  </message>
  <message>
   <source>Interviewees’ speech alone</source>
   <translation>Parole des enquêtés seule</translation>
  </message>
  <message>
   <source>Interviewees’ speech alone.</source>
   <translation>Parole des enquêtés seule.</translation>
  </message>
  <message>
   <source>Interviewees’ words</source>
   <translation>Mots des enquêtés</translation>
  </message>
  <message>
   <source>Interviewer</source>
   <translation>Enquêteur·rice</translation>
  </message>
  <message>
   <source>Interviewers only</source>
   <translation>Enquêteurs seulement</translation>
  </message>
  <message>
   <source>Interviewers' turns can be left out of counts and shares</source>
   <translation>Les tours des enquêteur·rices peuvent être exclus des décomptes et des parts</translation>
  </message>
  <message>
   <source>Interviewers’ words count too. Choose “Respondents only” in the filters for rates of what interviewees say.</source>
   <translation>Les mots des enquêteurs comptent aussi. Choisissez « Enquêtés seulement » dans les filtres pour des taux de ce que disent les enquêtés.</translation>
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
   <source>Interviews by code</source>
   <translation>Entretiens par code</translation>
  </message>
  <message>
   <source>Interviews of the family</source>
   <translation>Entretiens de la famille</translation>
  </message>
  <message>
   <source>Interviews of the group that say it</source>
   <translation>Entretiens du groupe qui le disent</translation>
  </message>
  <message>
   <source>Interviews of the set</source>
   <translation>Entretiens de l’ensemble</translation>
  </message>
  <message>
   <source>Interviews that are the same</source>
   <translation>Entretiens identiques</translation>
  </message>
  <message>
   <source>Interviews where the word is said</source>
   <translation>Entretiens où le mot est dit</translation>
  </message>
  <message>
   <source>Interviews whose text differs</source>
   <translation>Entretiens dont le texte diffère</translation>
  </message>
  <message>
   <source>Interviews with the code, and their share of the column’s.</source>
   <translation>Entretiens avec le code, et leur part dans la colonne.</translation>
  </message>
  <message>
   <source>Interviews, in the order of the study</source>
   <translation>Entretiens, dans l’ordre de l’étude</translation>
  </message>
  <message>
   <source>Interviews, sets of interviews…</source>
   <translation>Entretiens, ensembles d’entretiens…</translation>
  </message>
  <message>
   <source>Interviews:</source>
   <translation>Entretiens :</translation>
  </message>
  <message>
   <source>Interviews: rename, remove</source>
   <translation>Entretiens : renommer, supprimer</translation>
  </message>
  <message>
   <source>Into how many groups the tree is cut</source>
   <translation>En combien de groupes l’arbre est coupé</translation>
  </message>
  <message>
   <source>Introduction</source>
   <translation>Introduction</translation>
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
   <source>It names people: hidden here, left out of exports</source>
   <translation>Elle nomme des personnes : masquée ici, absente des exports</translation>
  </message>
  <message>
   <source>It needs a name to be saved. Nothing was changed.</source>
   <translation>Il faut un nom pour l’enregistrer. Rien n’a été changé.</translation>
  </message>
  <message>
   <source>Italic</source>
   <translation>Italique</translation>
  </message>
  <message>
   <source>Italics mark who speaks</source>
   <translation>L’italique marque qui parle</translation>
  </message>
  <message>
   <source>Item</source>
   <translation>Élément</translation>
  </message>
  <message>
   <source>Items</source>
   <translation>Éléments</translation>
  </message>
  <message>
   <source>Its answers were joined by “{sign}” and are ticked in the columns after it; take this one in instead if that is not what they are.</source>
   <translation>Ses réponses étaient jointes par « {sign} » et sont cochées dans les colonnes qui suivent ; prenez plutôt celle-ci si ce n’est pas ce qu’elles sont.</translation>
  </message>
  <message>
   <source>Its key was taken away</source>
   <translation>Sa touche lui a été ôtée</translation>
  </message>
  <message>
   <source>Its name</source>
   <translation>Son nom</translation>
  </message>
  <message>
   <source>Its neighbours are looked for; several words are parted by spaces</source>
   <translation>Ses voisins sont cherchés ; plusieurs mots sont séparés par des espaces</translation>
  </message>
  <message>
   <source>Its part of the theme’s weight</source>
   <translation>Sa part du poids du thème</translation>
  </message>
  <message>
   <source>Its place on this axis</source>
   <translation>Sa place sur cet axe</translation>
  </message>
  <message>
   <source>Its sentence</source>
   <translation>Sa phrase</translation>
  </message>
  <message>
   <source>Its whole turn</source>
   <translation>Son tour de parole entier</translation>
  </message>
  <message>
   <source>Its words are compared with all others that are looked at</source>
   <translation>Ses mots sont comparés à tous les autres qui sont examinés</translation>
  </message>
  <message>
   <source>J, K: on and back  ·  +, −: more or less around  ·  Enter: transcript  ·  R: recode  ·  Ctrl+K: code further  ·  Del: uncode</source>
   <translation>J, K : suivant et précédent  ·  +, − : plus ou moins autour  ·  Entrée : transcription  ·  R : recoder  ·  Ctrl+K : coder aussi  ·  Suppr : décoder</translation>
  </message>
  <message>
   <source>Jaccard</source>
   <translation>Jaccard</translation>
  </message>
  <message>
   <source>Jaccard 1901; lift: how many times more often than if the two knew no other</source>
   <translation>Jaccard 1901 ; lift : combien de fois plus souvent que si les deux s’ignoraient</translation>
  </message>
  <message>
   <source>Jaccard distance, average linkage: Sokal and Michener 1958</source>
   <translation>Distance de Jaccard, lien moyen : Sokal et Michener 1958</translation>
  </message>
  <message>
   <source>Jaccard: of the places with either code, the share with both. Lift: how many times more often together than by chance; 1 is chance</source>
   <translation>Jaccard : parmi les endroits avec l’un ou l’autre code, la part de ceux qui ont les deux. Lift : combien de fois plus souvent ensemble que par hasard ; 1 est le hasard</translation>
  </message>
  <message>
   <source>January</source>
   <translation>janvier</translation>
  </message>
  <message>
   <source>Join bounds, keep what only one coded</source>
   <translation>Réunir les limites, garder ce qu’un seul a codé</translation>
  </message>
  <message>
   <source>Join two turns</source>
   <translation>Réunir deux tours de parole</translation>
  </message>
  <message>
   <source>Joined</source>
   <translation>Réunis</translation>
  </message>
  <message>
   <source>Joint display</source>
   <translation>Présentation conjointe</translation>
  </message>
  <message>
   <source>Journal</source>
   <translation>Journal</translation>
  </message>
  <message>
   <source>July</source>
   <translation>juillet</translation>
  </message>
  <message>
   <source>June</source>
   <translation>juin</translation>
  </message>
  <message>
   <source>Kappa</source>
   <translation>Kappa</translation>
  </message>
  <message>
   <source>Kappa (Cohen, 1960; of more than two, Conger, 1980)</source>
   <translation>Kappa (Cohen, 1960 ; au-delà de deux, Conger, 1980)</translation>
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
   <source>Kappa without prevalence and bias</source>
   <translation>Kappa sans prévalence ni biais</translation>
  </message>
  <message>
   <source>Kappa: Cohen’s (1960) of two coders, Conger’s (1980) of more</source>
   <translation>Kappa : de Cohen (1960) pour deux codeur·ses, de Conger (1980) au-delà</translation>
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
   <source>Keep neither</source>
   <translation>Ne garder ni l’un ni l’autre</translation>
  </message>
  <message>
   <source>Keep the text</source>
   <translation>Garder le texte</translation>
  </message>
  <message>
   <source>Keep this query under a name (Ctrl+S)</source>
   <translation>Garder cette requête sous un nom (Ctrl+S)</translation>
  </message>
  <message>
   <source>Keep those of {name}</source>
   <translation>Garder ceux de {name}</translation>
  </message>
  <message>
   <source>Keep to</source>
   <translation>S’en tenir à</translation>
  </message>
  <message>
   <source>Keep to a set of codes</source>
   <translation>Se limiter à une famille de codes</translation>
  </message>
  <message>
   <source>Keep to a set of interviews</source>
   <translation>Se limiter à un ensemble d’entretiens</translation>
  </message>
  <message>
   <source>Keep to one kind of difference</source>
   <translation>Se limiter à une sorte de différence</translation>
  </message>
  <message>
   <source>Keep to some interviews, cases, coders, codes, or to what interviewees say</source>
   <translation>Se limiter à certains entretiens, cas, codeur·ses, codes, ou à ce que disent les enquêtés</translation>
  </message>
  <message>
   <source>Keep to the differences about one code</source>
   <translation>Se limiter aux différences sur un code</translation>
  </message>
  <message>
   <source>Keep to the interviews about some of the cases</source>
   <translation>S’en tenir aux entretiens portant sur certains cas</translation>
  </message>
  <message>
   <source>Keep what every block shows now</source>
   <translation>Garder ce que montre maintenant chaque bloc</translation>
  </message>
  <message>
   <source>Keep what the block shows now, whatever becomes of the data</source>
   <translation>Garder ce que montre maintenant le bloc, quoi que deviennent les données</translation>
  </message>
  <message>
   <source>Keep {name}’s</source>
   <translation>Garder ceux de {name}</translation>
  </message>
  <message>
   <source>Keeps to</source>
   <translation>Se limite à</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>Clé</translation>
  </message>
  <message>
   <source>Key &amp;1</source>
   <translation>Touche &amp;1</translation>
  </message>
  <message>
   <source>Key &amp;2</source>
   <translation>Touche &amp;2</translation>
  </message>
  <message>
   <source>Key &amp;3</source>
   <translation>Touche &amp;3</translation>
  </message>
  <message>
   <source>Key &amp;4</source>
   <translation>Touche &amp;4</translation>
  </message>
  <message>
   <source>Key &amp;5</source>
   <translation>Touche &amp;5</translation>
  </message>
  <message>
   <source>Key &amp;6</source>
   <translation>Touche &amp;6</translation>
  </message>
  <message>
   <source>Key &amp;7</source>
   <translation>Touche &amp;7</translation>
  </message>
  <message>
   <source>Key &amp;8</source>
   <translation>Touche &amp;8</translation>
  </message>
  <message>
   <source>Key &amp;9</source>
   <translation>Touche &amp;9</translation>
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
   <source>Keys 1 to 9: choose a code in the codebook, then press Ctrl+D.</source>
   <translation>Touches 1 à 9 : choisissez un code dans la grille, puis appuyez sur Ctrl+D.</translation>
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
   <source>Krippendorff’s alpha</source>
   <translation>Alpha de Krippendorff</translation>
  </message>
  <message>
   <source>Krippendorff’s alpha of nominal data (2011)</source>
   <translation>Alpha de Krippendorff, données nominales (2011)</translation>
  </message>
  <message>
   <source>Krippendorff’s alpha of nominal data, by units (2011)</source>
   <translation>Alpha de Krippendorff, données nominales, par unités (2011)</translation>
  </message>
  <message>
   <source>Krippendorff’s alpha of unitised text, uα (2016)</source>
   <translation>Alpha de Krippendorff du texte découpé, uα (2016)</translation>
  </message>
  <message>
   <source>Kruskal–Wallis</source>
   <translation>Kruskal–Wallis</translation>
  </message>
  <message>
   <source>Label</source>
   <translation>Libellé</translation>
  </message>
  <message>
   <source>Label of a value</source>
   <translation>Libellé d’une modalité</translation>
  </message>
  <message>
   <source>Label of the value</source>
   <translation>Libellé de la modalité</translation>
  </message>
  <message>
   <source>Lafon’s score: 3, one chance in a thousand; below 0: missing here</source>
   <translation>Indice de Lafon : 3, une chance sur mille ; sous 0 : il manque ici</translation>
  </message>
  <message>
   <source>Lafon’s specificity: 3, one chance in a thousand; below 0: rarer</source>
   <translation>Spécificité de Lafon : 3, une chance sur mille ; sous 0 : plus rare</translation>
  </message>
  <message>
   <source>Lafon’s specificity: 3, one chance in a thousand; below 0: rarer; between -2 and 2 left out</source>
   <translation>Spécificité de Lafon : 3, une chance sur mille ; sous 0 : plus rare ; entre -2 et 2, omis</translation>
  </message>
  <message>
   <source>Lag sequential analysis: Bakeman and Gottman 1997</source>
   <translation>Analyse séquentielle : Bakeman et Gottman 1997</translation>
  </message>
  <message>
   <source>Largest difference between two coders’ shares of coded units</source>
   <translation>Plus grande différence entre les parts d’unités codées de deux codeur·ses</translation>
  </message>
  <message>
   <source>Largest first</source>
   <translation>Du plus grand au plus petit</translation>
  </message>
  <message>
   <source>Last said at, {unit}</source>
   <translation>Dit en dernier à, {unit}</translation>
  </message>
  <message>
   <source>Later on the scale</source>
   <translation>Plus tard dans l’échelle</translation>
  </message>
  <message>
   <source>Laying out…</source>
   <translation>Mise en page…</translation>
  </message>
  <message>
   <source>Learning from the segments</source>
   <translation>Apprentissage d’après les extraits</translation>
  </message>
  <message>
   <source>Least mean when one item is left out</source>
   <translation>Plus petite moyenne quand un élément est ôté</translation>
  </message>
  <message>
   <source>Least number of codes in 95 % of random orders</source>
   <translation>Plus petit nombre de codes dans 95 % des ordres tirés au sort</translation>
  </message>
  <message>
   <source>Leave 3 seconds of the recording out</source>
   <translation>Sauter 3 secondes de l’enregistrement</translation>
  </message>
  <message>
   <source>Leave blind mode</source>
   <translation>Quitter le mode aveugle</translation>
  </message>
  <message>
   <source>Leave grammatical words out</source>
   <translation>Écarter les mots grammaticaux</translation>
  </message>
  <message>
   <source>Leave open</source>
   <translation>Laisser ouvert</translation>
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
   <source>Left out, as {tool} adds them for itself: {columns}.</source>
   <translation>Laissées de côté, car {tool} les ajoute pour lui-même : {columns}.</translation>
  </message>
  <message>
   <source>Left out: it names the files that were sent in.</source>
   <translation>Laissée de côté : elle contient les noms des fichiers déposés.</translation>
  </message>
  <message>
   <source>Left out: it shows a text and asks nothing.</source>
   <translation>Laissée de côté : elle affiche un texte et ne demande rien.</translation>
  </message>
  <message>
   <source>Left out: its answers are ticked in the columns after it.</source>
   <translation>Laissée de côté : ses réponses sont cochées dans les colonnes qui suivent.</translation>
  </message>
  <message>
   <source>Left out: its answers stand one by one in the columns after it.</source>
   <translation>Laissée de côté : ses réponses figurent une à une dans les colonnes qui suivent.</translation>
  </message>
  <message>
   <source>Length of the document, in {unit}</source>
   <translation>Longueur de l’entretien, en {unit}</translation>
  </message>
  <message>
   <source>Less around it</source>
   <translation>Moins autour</translation>
  </message>
  <message>
   <source>Let a key from 1 to 9 apply the code in hand, or no key any more</source>
   <translation>Laisser une touche de 1 à 9 mettre le code en main, ou plus aucune</translation>
  </message>
  <message>
   <source>Let it be &amp;about something else…</source>
   <translation>Le faire porter sur autre c&amp;hose…</translation>
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
   <source>Let the coding under the caret, or the selected text, stand in the codebook</source>
   <translation>Que le codage au curseur, ou le texte sélectionné, figure dans la grille</translation>
  </message>
  <message>
   <source>Let this interview be without a recording; the file itself stays</source>
   <translation>Laisser cet entretien sans enregistrement ; le fichier lui-même reste</translation>
  </message>
  <message>
   <source>Let this key apply the code in hand; the same again takes it away</source>
   <translation>Cette touche met le code en main ; une seconde fois, elle l’ôte</translation>
  </message>
  <message>
   <source>Letters of a name or of a case; accents and capitals do not matter</source>
   <translation>Des lettres d’un nom ou d’un cas ; accents et majuscules ne comptent pas</translation>
  </message>
  <message>
   <source>Level</source>
   <translation>Niveau</translation>
  </message>
  <message>
   <source>LibreOffice shows dates before 1 March 1900 a day earlier than Excel; this one is read as in Excel.</source>
   <translation>LibreOffice affiche les dates antérieures au 1er mars 1900 un jour plus tôt qu’Excel ; celle-ci est lue comme dans Excel.</translation>
  </message>
  <message>
   <source>Lift</source>
   <translation>Lift</translation>
  </message>
  <message>
   <source>Lift is large by accident where a code is rare: look at how often the pair stands together before speaking of it.</source>
   <translation>Le lift est grand par accident quand un code est rare : regardez combien de fois la paire est ensemble avant d’en parler.</translation>
  </message>
  <message>
   <source>Lift: 1 where they are independent</source>
   <translation>Lift : 1 quand ils sont indépendants</translation>
  </message>
  <message>
   <source>Likeness</source>
   <translation>Proximité</translation>
  </message>
  <message>
   <source>Line: 95 % interval. Hollow: fewer than {fewest} cases.</source>
   <translation>Trait : intervalle à 95 %. Creux : moins de {fewest} cas.</translation>
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
  <message>
   <source>Link to a code, an interview, a case, a segment or a memo</source>
   <translation>Lien vers un code, un entretien, un cas, un extrait ou un mémo</translation>
  </message>
  <message>
   <source>Link to the coding under the caret of the transcript</source>
   <translation>Lien vers le codage au curseur de la transcription</translation>
  </message>
  <message>
   <source>Link to…</source>
   <translation>Lien vers…</translation>
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
   <source>List</source>
   <translation>Liste</translation>
  </message>
  <message>
   <source>List them; choosing one goes there</source>
   <translation>En faire la liste ; en choisir une y mène</translation>
  </message>
  <message>
   <source>Log dice</source>
   <translation>Log dice</translation>
  </message>
  <message>
   <source>Log dice: how exclusive their company is, 14 at most</source>
   <translation>Log dice : à quel point leur voisinage est exclusif, 14 au plus</translation>
  </message>
  <message>
   <source>Log ratio</source>
   <translation>Log-ratio</translation>
  </message>
  <message>
   <source>Log ratio: 1, twice as frequent in the group; 2, four times</source>
   <translation>Log ratio : 1, deux fois plus fréquent dans le groupe ; 2, quatre fois</translation>
  </message>
  <message>
   <source>Log-likelihood</source>
   <translation>Log-vraisemblance</translation>
  </message>
  <message>
   <source>Log-likelihood: Rayson and Garside 2000; specificity: Lafon 1980; log ratio: Hardie 2014; log dice: Rychlý 2008</source>
   <translation>Log-vraisemblance : Rayson et Garside 2000 ; spécificité : Lafon 1980 ; log-ratio : Hardie 2014 ; log dice : Rychlý 2008</translation>
  </message>
  <message>
   <source>Log-likelihood: how sure it is that the two keep company</source>
   <translation>Log-vraisemblance : à quel point leur voisinage est sûr</translation>
  </message>
  <message>
   <source>Log-likelihood: how typical of the group</source>
   <translation>Log-vraisemblance : à quel point typique du groupe</translation>
  </message>
  <message>
   <source>Log-likelihood; below 0 where it is rarer in the group</source>
   <translation>Log-vraisemblance ; sous 0 s’il est plus rare dans le groupe</translation>
  </message>
  <message>
   <source>Longest first</source>
   <translation>Les plus longs d’abord</translation>
  </message>
  <message>
   <source>Look again</source>
   <translation>Regarder de nouveau</translation>
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
   <source>Look everywhere</source>
   <translation>Chercher partout</translation>
  </message>
  <message>
   <source>Look first at every import</source>
   <translation>Toujours examiner avant d’importer</translation>
  </message>
  <message>
   <source>Look for all forms of the words</source>
   <translation>Chercher toutes les formes des mots</translation>
  </message>
  <message>
   <source>Look for words of the same family</source>
   <translation>Chercher les mots de la même famille</translation>
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
   <source>Looking for passages</source>
   <translation>Recherche de passages</translation>
  </message>
  <message>
   <source>Looking for pseudonyms…</source>
   <translation>Recherche des pseudonymes…</translation>
  </message>
  <message>
   <source>Looking for the differences…</source>
   <translation>Recherche des différences…</translation>
  </message>
  <message>
   <source>Looking…</source>
   <translation>Recherche en cours…</translation>
  </message>
  <message>
   <source>Lower bound of 95 % of the means with other weights</source>
   <translation>Borne inférieure de 95 % des moyennes avec d’autres poids</translation>
  </message>
  <message>
   <source>Lower bound of the effect, 95 %</source>
   <translation>Borne inférieure de l’effet, 95 %</translation>
  </message>
  <message>
   <source>Lower end of its 95 % bootstrap interval</source>
   <translation>Borne inférieure de son intervalle bootstrap à 95 %</translation>
  </message>
  <message>
   <source>Lower end of its 95 % interval</source>
   <translation>Borne inférieure de son intervalle à 95 %</translation>
  </message>
  <message>
   <source>Macintosh (Western)</source>
   <translation>Macintosh (Europe de l’Ouest)</translation>
  </message>
  <message>
   <source>Made as {name}</source>
   <translation>Créé sous le nom {name}</translation>
  </message>
  <message>
   <source>Made in vivo as {name}, in words of an interview</source>
   <translation>Créé in vivo sous le nom {name}, dans les mots d’un entretien</translation>
  </message>
  <message>
   <source>Mail addresses</source>
   <translation>Adresses électroniques</translation>
  </message>
  <message>
   <source>Make a case of this interview</source>
   <translation>Faire un cas de cet entretien</translation>
  </message>
  <message>
   <source>Make a case of {document}</source>
   <translation>Faire un cas de {document}</translation>
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
   <source>Make a copy</source>
   <translation>Faire une copie</translation>
  </message>
  <message>
   <source>Make a new code of that name</source>
   <translation>Créer un code de ce nom</translation>
  </message>
  <message>
   <source>Make a new project file</source>
   <translation>Créer un fichier de projet</translation>
  </message>
  <message>
   <source>Make a set to take interviews together: a wave, a kind of territory.</source>
   <translation>Faites un ensemble pour prendre des entretiens ensemble : une vague, un type de territoire.</translation>
  </message>
  <message>
   <source>Make a set with the chosen codes</source>
   <translation>Faire une famille des codes choisis</translation>
  </message>
  <message>
   <source>Make one name of those selected; the most frequent gives the replacement</source>
   <translation>Faire un seul nom de ceux qui sont sélectionnés ; le plus fréquent donne le remplacement</translation>
  </message>
  <message>
   <source>Make the chosen codes one, after a look at what goes over</source>
   <translation>Ne faire qu’un des codes choisis, après un coup d’œil à ce qui passe</translation>
  </message>
  <message>
   <source>Make the turn at the caret part of the one before it</source>
   <translation>Rattacher le tour où est le curseur à celui qui le précède</translation>
  </message>
  <message>
   <source>Many at once</source>
   <translation>Plusieurs à la fois</translation>
  </message>
  <message>
   <source>Map of codes</source>
   <translation>Carte des codes</translation>
  </message>
  <message>
   <source>Map of codes and groups</source>
   <translation>Carte des codes et des groupes</translation>
  </message>
  <message>
   <source>March</source>
   <translation>mars</translation>
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
   <source>Markdown</source>
   <translation>Markdown</translation>
  </message>
  <message>
   <source>Matrix</source>
   <translation>Matrice</translation>
  </message>
  <message>
   <source>Maturity</source>
   <translation>Maturité</translation>
  </message>
  <message>
   <source>May</source>
   <translation>mai</translation>
  </message>
  <message>
   <source>Mean</source>
   <translation>Moyenne</translation>
  </message>
  <message>
   <source>Mean number of codes in any order</source>
   <translation>Nombre moyen de codes dans n’importe quel ordre</translation>
  </message>
  <message>
   <source>Mean of all orders</source>
   <translation>Moyenne de tous les ordres</translation>
  </message>
  <message>
   <source>Mean of numbers</source>
   <translation>Moyenne de nombres</translation>
  </message>
  <message>
   <source>Mean score of the cases.</source>
   <translation>Note moyenne des cas.</translation>
  </message>
  <message>
   <source>Mean score, 0 to 100</source>
   <translation>Note moyenne, 0 à 100</translation>
  </message>
  <message>
   <source>Mean, 0 to 100</source>
   <translation>Moyenne, 0 à 100</translation>
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
   <source>Memo here…</source>
   <translation>Mémo ici…</translation>
  </message>
  <message>
   <source>Memo of the coding</source>
   <translation>Mémo du codage</translation>
  </message>
  <message>
   <source>Memo on a c&amp;ase…</source>
   <translation>Mémo sur un c&amp;as…</translation>
  </message>
  <message>
   <source>Memo on a co&amp;der…</source>
   <translation>Mémo sur un·e co&amp;deur·se…</translation>
  </message>
  <message>
   <source>Memo on a coding</source>
   <translation>Mémo d’un codage</translation>
  </message>
  <message>
   <source>Memo on the &amp;coding…</source>
   <translation>Mémo sur le &amp;codage…</translation>
  </message>
  <message>
   <source>Memo on the &amp;interview…</source>
   <translation>Mémo sur l’&amp;entretien…</translation>
  </message>
  <message>
   <source>Memo on the &amp;turn…</source>
   <translation>Mémo sur le &amp;tour de parole…</translation>
  </message>
  <message>
   <source>Memo on the c&amp;ode…</source>
   <translation>Mémo sur le c&amp;ode…</translation>
  </message>
  <message>
   <source>Memo on the selected &amp;words…</source>
   <translation>Mémo sur les &amp;mots sélectionnés…</translation>
  </message>
  <message>
   <source>Memo on which case?</source>
   <translation>Mémo sur quel cas ?</translation>
  </message>
  <message>
   <source>Memo on which coder?</source>
   <translation>Mémo sur quel·le codeur·se ?</translation>
  </message>
  <message>
   <source>Memo: {text}</source>
   <translation>Mémo : {text}</translation>
  </message>
  <message>
   <source>Memos</source>
   <translation>Mémos</translation>
  </message>
  <message>
   <source>Memos, codes, cases and names of interviews that hold these words</source>
   <translation>Mémos, codes, cas et noms d’entretiens qui contiennent ces mots</translation>
  </message>
  <message>
   <source>Merge</source>
   <translation>Fusionner</translation>
  </message>
  <message>
   <source>Merge codes</source>
   <translation>Fusionner des codes</translation>
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
   <source>Methods appendix</source>
   <translation>Annexe des méthodes</translation>
  </message>
  <message>
   <source>Month, day, year (11/24/2026)</source>
   <translation>Mois, jour, année (11/24/2026)</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Plus</translation>
  </message>
  <message>
   <source>More around it</source>
   <translation>Plus autour</translation>
  </message>
  <message>
   <source>More or fewer codings</source>
   <translation>Plus ou moins de codages</translation>
  </message>
  <message>
   <source>More or fewer sentences</source>
   <translation>Plus ou moins de phrases</translation>
  </message>
  <message>
   <source>More or fewer turns</source>
   <translation>Plus ou moins de tours de parole</translation>
  </message>
  <message>
   <source>More or fewer words</source>
   <translation>Plus ou moins de mots</translation>
  </message>
  <message>
   <source>More than one row has the key {keys}. Nothing was changed. Choose a column that tells the cases apart, or correct the table.</source>
   <translation>Plusieurs lignes ont la clé {keys}. Rien n’a été modifié. Choisissez une colonne qui distingue les cas, ou corrigez le tableau.</translation>
  </message>
  <message>
   <source>More, less around a segment (on the page Retrieval)</source>
   <translation>Plus, moins autour d’un extrait (page Requêtes)</translation>
  </message>
  <message>
   <source>Move &amp;up</source>
   <translation>&amp;Monter</translation>
  </message>
  <message>
   <source>Move a block of {name}</source>
   <translation>Déplacer un bloc de {name}</translation>
  </message>
  <message>
   <source>Move a memo</source>
   <translation>Déplacer un mémo</translation>
  </message>
  <message>
   <source>Move a quotation of {name}</source>
   <translation>Déplacer une citation de {name}</translation>
  </message>
  <message>
   <source>Move a row of {name}</source>
   <translation>Déplacer une ligne de {name}</translation>
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
   <source>Move down</source>
   <translation>Descendre</translation>
  </message>
  <message>
   <source>Move down (Alt+Down)</source>
   <translation>Descendre (Alt+Bas)</translation>
  </message>
  <message>
   <source>Move in the transcript</source>
   <translation>Se déplacer dans la transcription</translation>
  </message>
  <message>
   <source>Move left</source>
   <translation>Vers la gauche</translation>
  </message>
  <message>
   <source>Move right</source>
   <translation>Vers la droite</translation>
  </message>
  <message>
   <source>Move the block down (Alt+Down)</source>
   <translation>Descendre le bloc (Alt+Bas)</translation>
  </message>
  <message>
   <source>Move the block up (Alt+Up)</source>
   <translation>Monter le bloc (Alt+Haut)</translation>
  </message>
  <message>
   <source>Move the bounds of a coding</source>
   <translation>Déplacer les bornes d’un codage</translation>
  </message>
  <message>
   <source>Move the quotation down</source>
   <translation>Descendre la citation</translation>
  </message>
  <message>
   <source>Move the quotation down (Alt+Down)</source>
   <translation>Descendre la citation (Alt+Bas)</translation>
  </message>
  <message>
   <source>Move the quotation up</source>
   <translation>Monter la citation</translation>
  </message>
  <message>
   <source>Move the quotation up (Alt+Up)</source>
   <translation>Monter la citation (Alt+Haut)</translation>
  </message>
  <message>
   <source>Move the row down (Alt+Down)</source>
   <translation>Descendre la ligne (Alt+Bas)</translation>
  </message>
  <message>
   <source>Move the row up (Alt+Up)</source>
   <translation>Monter la ligne (Alt+Haut)</translation>
  </message>
  <message>
   <source>Move the segments, in one change (Ctrl+Enter)</source>
   <translation>Déplacer les extraits, en un seul changement (Ctrl+Entrée)</translation>
  </message>
  <message>
   <source>Move the set down</source>
   <translation>Descendre la famille</translation>
  </message>
  <message>
   <source>Move the set of codes {name}</source>
   <translation>Déplacer la famille de codes {name}</translation>
  </message>
  <message>
   <source>Move the set up</source>
   <translation>Monter la famille</translation>
  </message>
  <message>
   <source>Move up</source>
   <translation>Monter</translation>
  </message>
  <message>
   <source>Move up (Alt+Up)</source>
   <translation>Monter (Alt+Haut)</translation>
  </message>
  <message>
   <source>Move variable {name}</source>
   <translation>Déplacer la variable {name}</translation>
  </message>
  <message numerus="yes">
   <source>Move {count} codes</source>
   <translation>
    <numerusform>Déplacer {count} code</numerusform>
    <numerusform>Déplacer {count} codes</numerusform>
   </translation>
  </message>
  <message>
   <source>Moved from the top to under {new}</source>
   <translation>Déplacé du premier niveau à sous {new}</translation>
  </message>
  <message>
   <source>Moved from under {old} to the top</source>
   <translation>Déplacé de sous {old} au premier niveau</translation>
  </message>
  <message>
   <source>Moved from under {old} to under {new}</source>
   <translation>Déplacé de sous {old} à sous {new}</translation>
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
   <source>Name and c&amp;odes of the set…</source>
   <translation>Nom et c&amp;odes de la famille…</translation>
  </message>
  <message>
   <source>Name and codes of the set…</source>
   <translation>Nom et codes de la famille…</translation>
  </message>
  <message>
   <source>Name of a code</source>
   <translation>Nom d’un code</translation>
  </message>
  <message>
   <source>Name of a code, then Enter</source>
   <translation>Nom d’un code, puis Entrée</translation>
  </message>
  <message>
   <source>Name of a saved analysis</source>
   <translation>Nom d’une analyse enregistrée</translation>
  </message>
  <message>
   <source>Name of a set of codes</source>
   <translation>Nom d’une famille de codes</translation>
  </message>
  <message>
   <source>Name of a set of documents</source>
   <translation>Nom d’un ensemble d’entretiens</translation>
  </message>
  <message>
   <source>Name of the case</source>
   <translation>Nom du cas</translation>
  </message>
  <message>
   <source>Name of the case:</source>
   <translation>Nom du cas :</translation>
  </message>
  <message>
   <source>Name of the code</source>
   <translation>Nom du code</translation>
  </message>
  <message>
   <source>Name of the code that follows</source>
   <translation>Nom du code qui suit</translation>
  </message>
  <message>
   <source>Name of the code, or label of the value</source>
   <translation>Nom du code, ou libellé de la modalité</translation>
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
   <source>Name of the other code</source>
   <translation>Nom de l’autre code</translation>
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
   <source>Name the codes to split off, one after the other.</source>
   <translation>Nommez les codes à séparer, l’un après l’autre.</translation>
  </message>
  <message>
   <source>Name the theme</source>
   <translation>Nommer le thème</translation>
  </message>
  <message>
   <source>Name the theme…</source>
   <translation>Nommer le thème…</translation>
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
   <source>Names of interviews</source>
   <translation>Noms des entretiens</translation>
  </message>
  <message>
   <source>Names of one kind only</source>
   <translation>Noms d’un seul type</translation>
  </message>
  <message>
   <source>Names of the codes</source>
   <translation>Noms des codes</translation>
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
   <source>Names, definitions, and when to use each code or not.</source>
   <translation>Noms, définitions, et quand utiliser chaque code ou non.</translation>
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
   <source>Near, over or inside other segments…</source>
   <translation>Près d’autres extraits, sur eux ou dans eux…</translation>
  </message>
  <message>
   <source>Nearly all of this column are numbers or dates, and “{value}” is not. Make it a code for no answer, and choose the type of the others.</source>
   <translation>Presque toute cette colonne est faite de nombres ou de dates, et « {value} » n’en est pas. Faites-en un code de non-réponse, et choisissez le type des autres.</translation>
  </message>
  <message>
   <source>Neither</source>
   <translation>Ni l’un ni l’autre</translation>
  </message>
  <message>
   <source>Network</source>
   <translation>Réseau</translation>
  </message>
  <message>
   <source>Never used by {coders}: kappa and alpha cannot rise above 0, however much is left uncoded by all. Look at the definition of the code together.</source>
   <translation>Jamais utilisé par {coders} : le kappa et l’alpha ne peuvent dépasser 0, même si tous laissent beaucoup de texte non codé. Relisez ensemble la définition du code.</translation>
  </message>
  <message>
   <source>Never used by {coders}: that lowers kappa and alpha, however well the others agree. Look at the definition of the code together, or compare the others alone.</source>
   <translation>Jamais utilisé par {coders} : cela abaisse le kappa et l’alpha, même si les autres s’accordent bien. Relisez ensemble la définition du code, ou comparez les autres seuls.</translation>
  </message>
  <message>
   <source>New</source>
   <translation>Nouveau</translation>
  </message>
  <message>
   <source>New barometer</source>
   <translation>Nouveau baromètre</translation>
  </message>
  <message>
   <source>New case</source>
   <translation>Nouveau cas</translation>
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
   <source>New coder…</source>
   <translation>Ajouter un·e codeur·se…</translation>
  </message>
  <message>
   <source>New codes</source>
   <translation>Nouveaux codes</translation>
  </message>
  <message>
   <source>New codes of {interview}</source>
   <translation>Nouveaux codes de {interview}</translation>
  </message>
  <message>
   <source>New codes: {interview}</source>
   <translation>Nouveaux codes : {interview}</translation>
  </message>
  <message>
   <source>New code…</source>
   <translation>Nouveau code…</translation>
  </message>
  <message>
   <source>New interviews</source>
   <translation>Nouveaux entretiens</translation>
  </message>
  <message>
   <source>New joint display</source>
   <translation>Nouvelle présentation conjointe</translation>
  </message>
  <message>
   <source>New project</source>
   <translation>Nouveau projet</translation>
  </message>
  <message>
   <source>New query</source>
   <translation>Nouvelle requête</translation>
  </message>
  <message>
   <source>New report</source>
   <translation>Nouveau rapport</translation>
  </message>
  <message>
   <source>New se&amp;t of codes…</source>
   <translation>Nouvelle fa&amp;mille de codes…</translation>
  </message>
  <message>
   <source>New set of codes</source>
   <translation>Nouvelle famille de codes</translation>
  </message>
  <message>
   <source>New set of interviews</source>
   <translation>Nouvel ensemble d’entretiens</translation>
  </message>
  <message>
   <source>New set with the chosen codes…</source>
   <translation>Nouvelle famille avec les codes choisis…</translation>
  </message>
  <message>
   <source>New set with these…</source>
   <translation>Nouvel ensemble avec ceux-ci…</translation>
  </message>
  <message>
   <source>New set…</source>
   <translation>Nouvelle famille…</translation>
  </message>
  <message>
   <source>New speaker</source>
   <translation>Nouveau locuteur</translation>
  </message>
  <message>
   <source>New theme</source>
   <translation>Nouveau thème</translation>
  </message>
  <message>
   <source>New value for the selected rows</source>
   <translation>Nouvelle valeur pour les lignes sélectionnées</translation>
  </message>
  <message>
   <source>New variable</source>
   <translation>Nouvelle variable</translation>
  </message>
  <message>
   <source>Newest codings first</source>
   <translation>Codages les plus récents d’abord</translation>
  </message>
  <message>
   <source>Newest first; click for the oldest first</source>
   <translation>Les plus récents d’abord ; cliquez pour les plus anciens d’abord</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Suivant</translation>
  </message>
  <message>
   <source>Next &amp;segment of this code</source>
   <translation>Extrait &amp;suivant de ce code</translation>
  </message>
  <message>
   <source>Next &amp;turn without coding</source>
   <translation>&amp;Tour de parole suivant sans codage</translation>
  </message>
  <message>
   <source>Next (N)</source>
   <translation>Suivant (N)</translation>
  </message>
  <message>
   <source>Next:</source>
   <translation>Suivant :</translation>
  </message>
  <message>
   <source>Next: check who asks and who answers above each interview, then link the interviews to the cases of the survey (menu Project). Undo takes the whole import back.</source>
   <translation>Ensuite : vérifiez au-dessus de chaque entretien qui interroge et qui répond, puis reliez les entretiens aux cas du questionnaire (menu Projet). « Annuler » défait tout l’import.</translation>
  </message>
  <message>
   <source>Nine codes at most; split again for more.</source>
   <translation>Neuf codes au plus ; scindez encore pour plus.</translation>
  </message>
  <message>
   <source>No</source>
   <translation>Non</translation>
  </message>
  <message>
   <source>No answer</source>
   <translation>Non-réponse</translation>
  </message>
  <message>
   <source>No answer beside</source>
   <translation>Pas de réponse à côté</translation>
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
   <source>No case and no code are left by these choices.</source>
   <translation>Ces choix ne laissent ni cas ni code.</translation>
  </message>
  <message>
   <source>No case has a value of this variable and an interview.</source>
   <translation>Aucun cas n’a à la fois une valeur de cette variable et un entretien.</translation>
  </message>
  <message>
   <source>No case is linked to this interview, and summaries are written of cases. Link it to a case of the survey, or make a case of it.</source>
   <translation>Aucun cas n’est lié à cet entretien, et les synthèses portent sur des cas. Liez-le à un cas de l’enquête, ou faites-en un cas.</translation>
  </message>
  <message>
   <source>No case looks like it</source>
   <translation>Aucun cas ne lui ressemble</translation>
  </message>
  <message>
   <source>No case that answered has an interview. Link interviews and cases.</source>
   <translation>Aucun cas qui a répondu n’a d’entretien. Liez les entretiens et les cas.</translation>
  </message>
  <message>
   <source>No case yet</source>
   <translation>Pas encore de cas</translation>
  </message>
  <message>
   <source>No case yet. Bring in a survey: each row becomes a case. Or add one above.</source>
   <translation>Pas encore de cas. Importez une enquête : chaque ligne devient un cas. Ou ajoutez-en un ci-dessus.</translation>
  </message>
  <message>
   <source>No code has enough yet. Go on coding, and come back.</source>
   <translation>Aucun code n’en a encore assez. Continuez à coder, et revenez.</translation>
  </message>
  <message>
   <source>No code is chosen. Nothing was changed. Choose one at least.</source>
   <translation>Aucun code n’est choisi. Rien n’a été changé. Choisissez-en au moins un.</translation>
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
   <source>No coding further on in this interview</source>
   <translation>Pas de codage plus loin dans cet entretien</translation>
  </message>
  <message>
   <source>No coding further up in this interview</source>
   <translation>Pas de codage plus haut dans cet entretien</translation>
  </message>
  <message>
   <source>No coding yet. Select a passage in the transcript and give it a code: it can be found here by its code, its place and its case.</source>
   <translation>Pas encore de codage. Sélectionnez un passage dans la transcription et donnez-lui un code : vous pourrez le retrouver ici par son code, sa place et son cas.</translation>
  </message>
  <message>
   <source>No coding yet. Select a passage in the transcript and give it a code: its case and its code meet here.</source>
   <translation>Pas encore de codage. Sélectionnez un passage dans la transcription et donnez-lui un code : son cas et son code se rencontrent ici.</translation>
  </message>
  <message>
   <source>No coding yet. Select a passage in the transcript and give it a code: its numbers appear here.</source>
   <translation>Pas encore de codage. Sélectionnez un passage et donnez-lui un code : ses nombres apparaissent ici.</translation>
  </message>
  <message>
   <source>No coding yet. Select a passage in the transcript and give it a code: what there is to analyse appears here.</source>
   <translation>Pas encore de codage. Sélectionnez un passage dans la transcription et donnez-lui un code : ce qu’il y a à analyser apparaît ici.</translation>
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
   <source>No difference of this code and kind.</source>
   <translation>Pas de différence de ce code ni de cette sorte.</translation>
  </message>
  <message>
   <source>No difference that this unit sees. Tick “Bounds within units” to see where segments begin or end elsewhere.</source>
   <translation>Pas de différence que cette unité voie. Cochez « Limites dans les unités » pour voir où les extraits commencent ou finissent ailleurs.</translation>
  </message>
  <message>
   <source>No further segment of {code}</source>
   <translation>Plus d’extrait de {code}</translation>
  </message>
  <message>
   <source>No interview has the name of these: {files}.</source>
   <translation>Aucun entretien n’a le nom de ceux-ci : {files}.</translation>
  </message>
  <message>
   <source>No interview is linked to the case {name}.</source>
   <translation>Aucun entretien n’est lié au cas {name}.</translation>
  </message>
  <message>
   <source>No interview is linked to this case. Link them in the menu Project.</source>
   <translation>Aucun entretien n’est lié à ce cas. Liez-les dans le menu Projet.</translation>
  </message>
  <message>
   <source>No interview yet</source>
   <translation>Pas encore d’entretien</translation>
  </message>
  <message>
   <source>No interview yet.</source>
   <translation>Pas encore d’entretien.</translation>
  </message>
  <message>
   <source>No interview yet. Import some, code passages, and ask here.</source>
   <translation>Pas encore d’entretien. Importez-en, codez des passages, et interrogez-les ici.</translation>
  </message>
  <message>
   <source>No interview yet. Import the transcripts first.</source>
   <translation>Pas encore d’entretien. Importez d’abord les transcriptions.</translation>
  </message>
  <message>
   <source>No key for that. Every command is also in a menu.</source>
   <translation>Pas de touche pour cela. Chaque commande est aussi dans un menu.</translation>
  </message>
  <message>
   <source>No longer there: choose anew.</source>
   <translation>N’est plus là : choisissez de nouveau.</translation>
  </message>
  <message>
   <source>No memo further down in this interview.</source>
   <translation>Pas de mémo plus bas dans cet entretien.</translation>
  </message>
  <message>
   <source>No memo further up in this interview.</source>
   <translation>Pas de mémo plus haut dans cet entretien.</translation>
  </message>
  <message>
   <source>No memo is like this.</source>
   <translation>Aucun mémo ne correspond.</translation>
  </message>
  <message>
   <source>No memo yet</source>
   <translation>Pas encore de mémo</translation>
  </message>
  <message>
   <source>No more passages to propose for this code.</source>
   <translation>Plus de passage à proposer pour ce code.</translation>
  </message>
  <message>
   <source>No number here is of fewer than {least} cases.</source>
   <translation>Aucun nombre ici ne porte sur moins de {least} cas.</translation>
  </message>
  <message>
   <source>No proposals could be made.</source>
   <translation>Aucune proposition n’a pu être faite.</translation>
  </message>
  <message>
   <source>No question</source>
   <translation>Pas de question</translation>
  </message>
  <message>
   <source>No question has these words.</source>
   <translation>Aucune question ne contient ces mots.</translation>
  </message>
  <message>
   <source>No quotation is chosen, or those chosen are no longer coded.</source>
   <translation>Aucune citation n’est choisie, ou celles choisies ne sont plus codées.</translation>
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
   <source>No segment follows another in what is looked at.</source>
   <translation>Aucun extrait n’en suit un autre dans ce qui est examiné.</translation>
  </message>
  <message>
   <source>No segment has these codes. Choose others in the first line.</source>
   <translation>Aucun extrait n’a ces codes. Choisissez-en d’autres à la première ligne.</translation>
  </message>
  <message>
   <source>No segment leaves {name}. Nothing was changed. Choose a code for some of its segments first.</source>
   <translation>Aucun extrait ne quitte {name}. Rien n’a été changé. Choisissez d’abord un code pour certains de ses extraits.</translation>
  </message>
  <message>
   <source>No segment meets all of this. The numbers at the right say how many meet each condition: change one, or take it out.</source>
   <translation>Aucun extrait ne remplit tout cela. Les nombres à droite disent combien remplissent chaque condition : changez-en une, ou ôtez-la.</translation>
  </message>
  <message>
   <source>No segment of this code by the coders on show.</source>
   <translation>Aucun extrait de ce code par les codeur·ses affiché·es.</translation>
  </message>
  <message>
   <source>No segment of this code here.</source>
   <translation>Aucun extrait de ce code ici.</translation>
  </message>
  <message>
   <source>No segment of this code yet. Select a passage in the transcript and double-click the code, or drag one onto the other.</source>
   <translation>Pas encore d’extrait de ce code. Sélectionnez un passage et double-cliquez sur le code, ou faites glisser l’un sur l’autre.</translation>
  </message>
  <message>
   <source>No segment of {code} yet</source>
   <translation>Pas encore d’extrait de {code}</translation>
  </message>
  <message>
   <source>No segment of {title}.</source>
   <translation>Aucun extrait de {title}.</translation>
  </message>
  <message>
   <source>No segment stands behind this number.</source>
   <translation>Aucun extrait n’est derrière ce nombre.</translation>
  </message>
  <message>
   <source>No single word spoke for it.</source>
   <translation>Aucun mot à lui seul n’a parlé pour lui.</translation>
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
   <source>No turn further on that is not coded</source>
   <translation>Pas de tour de parole non codé plus loin</translation>
  </message>
  <message>
   <source>No turn further up that is not coded</source>
   <translation>Pas de tour de parole non codé plus haut</translation>
  </message>
  <message>
   <source>No variable is chosen. Nothing was changed. Choose one at least.</source>
   <translation>Aucune variable n’est choisie. Rien n’a été changé. Choisissez-en au moins une.</translation>
  </message>
  <message>
   <source>No verdict yet</source>
   <translation>Pas encore de verdict</translation>
  </message>
  <message>
   <source>No word is left of what is looked at.</source>
   <translation>Il ne reste aucun mot de ce qui est examiné.</translation>
  </message>
  <message>
   <source>No word stands near “{word}” three times.</source>
   <translation>Aucun mot n’est trois fois près de « {word} ».</translation>
  </message>
  <message>
   <source>No&amp;body</source>
   <translation>&amp;Personne</translation>
  </message>
  <message>
   <source>Nobody answered.</source>
   <translation>Personne n’a répondu.</translation>
  </message>
  <message>
   <source>Nobody is named</source>
   <translation>Personne n’est nommé</translation>
  </message>
  <message>
   <source>Nobody says {words}. Write a word by its dictionary form: commune, not communes.</source>
   <translation>Personne ne dit {words}. Écrivez un mot sous sa forme du dictionnaire : commune, non communes.</translation>
  </message>
  <message>
   <source>Nobody says “{text}”.</source>
   <translation>Personne ne dit « {text} ».</translation>
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
   <source>Not coded yet; Space selects the word, the sentence, the turn</source>
   <translation>Pas encore codé ; Espace sélectionne le mot, la phrase, le tour de parole</translation>
  </message>
  <message>
   <source>Not found</source>
   <translation>Non retrouvé</translation>
  </message>
  <message>
   <source>Not written yet</source>
   <translation>Pas encore écrite</translation>
  </message>
  <message>
   <source>Not: {rule}</source>
   <translation>Exclure : {rule}</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Note</translation>
  </message>
  <message>
   <source>Notebook for pandas with its data</source>
   <translation>Carnet pour pandas avec ses données</translation>
  </message>
  <message>
   <source>Nothing differs: both coded the same passages with the same bounds.</source>
   <translation>Rien ne diffère : les deux ont codé les mêmes passages avec les mêmes limites.</translation>
  </message>
  <message>
   <source>Nothing is agreed on yet: the page Comparison settles differences.</source>
   <translation>Rien n’est encore convenu : la page Comparaison règle les différences.</translation>
  </message>
  <message>
   <source>Nothing is known of the cases yet. Add a variable above.</source>
   <translation>On ne sait encore rien des cas. Ajoutez une variable ci-dessus.</translation>
  </message>
  <message>
   <source>Nothing is said in this group, or nothing outside it.</source>
   <translation>Rien n’est dit dans ce groupe, ou rien en dehors de lui.</translation>
  </message>
  <message>
   <source>Nothing is said in this group, or nothing outside it. Choose another, or look at more.</source>
   <translation>Rien n’est dit dans ce groupe, ou rien en dehors. Choisissez-en un autre, ou élargissez ce qui est examiné.</translation>
  </message>
  <message>
   <source>Nothing is saved as {name} any more.</source>
   <translation>Plus rien n’est enregistré sous le nom {name}.</translation>
  </message>
  <message>
   <source>Nothing is saved as {name}. There are: {names}.</source>
   <translation>Rien n’est enregistré sous le nom {name}. Il y a : {names}.</translation>
  </message>
  <message>
   <source>Nothing is written here yet.</source>
   <translation>Rien n’est encore écrit ici.</translation>
  </message>
  <message>
   <source>Nothing is written yet. These cells do not fit:</source>
   <translation>Rien n’est encore écrit. Ces cases ne conviennent pas :</translation>
  </message>
  <message>
   <source>Nothing of this kind is saved in {file}. Make it in the window first.</source>
   <translation>Rien de cette sorte n’est enregistré dans {file}. Faites-le d’abord dans la fenêtre.</translation>
  </message>
  <message>
   <source>Nothing of what others coded is shown, counted or found, so that {name} codes without knowing it. Click to change that.</source>
   <translation>Rien de ce que d’autres ont codé n’est montré, compté ni trouvé, pour que {name} code sans le savoir. Cliquez pour changer.</translation>
  </message>
  <message>
   <source>Nothing says who interviews and who answers: {names}.</source>
   <translation>Rien ne dit qui interroge et qui répond : {names}.</translation>
  </message>
  <message>
   <source>Nothing that is looked at is coded in this interview.</source>
   <translation>Rien de ce qui est examiné n’est codé dans cet entretien.</translation>
  </message>
  <message>
   <source>Nothing that is looked at is coded.</source>
   <translation>Rien de ce qui est examiné n’est codé.</translation>
  </message>
  <message>
   <source>Nothing was changed yet.</source>
   <translation>Rien n’a encore été changé.</translation>
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
   <source>Nothing; let go of the coding in hand</source>
   <translation>Rien ; lâcher le codage en main</translation>
  </message>
  <message>
   <source>November</source>
   <translation>novembre</translation>
  </message>
  <message>
   <source>Null characters were left out.</source>
   <translation>Des caractères nuls ont été écartés.</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>Number of cases</source>
   <translation>Nombre de cas</translation>
  </message>
  <message>
   <source>Number of codings on show</source>
   <translation>Nombre de codages affichés</translation>
  </message>
  <message>
   <source>Number of documents</source>
   <translation>Nombre d’entretiens</translation>
  </message>
  <message numerus="yes">
   <source>Number of interviews with both codes, of {count} looked at.</source>
   <translation>
    <numerusform>Nombre d’entretiens avec les deux codes, sur {count} examiné.</numerusform>
    <numerusform>Nombre d’entretiens avec les deux codes, sur {count} examinés.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Number of pairs of turns that follow each other with both codes, of {count} looked at.</source>
   <translation>
    <numerusform>Nombre de paires de tours qui se suivent avec les deux codes, sur {count} examinée.</numerusform>
    <numerusform>Nombre de paires de tours qui se suivent avec les deux codes, sur {count} examinées.</numerusform>
   </translation>
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
   <source>Number of the segment</source>
   <translation>Numéro de l’extrait</translation>
  </message>
  <message>
   <source>Number of the turn in the project</source>
   <translation>Numéro du tour de parole dans le projet</translation>
  </message>
  <message numerus="yes">
   <source>Number of turns of speech with both codes, of {count} looked at.</source>
   <translation>
    <numerusform>Nombre de tours de parole avec les deux codes, sur {count} examiné.</numerusform>
    <numerusform>Nombre de tours de parole avec les deux codes, sur {count} examinés.</numerusform>
   </translation>
  </message>
  <message>
   <source>Number of units: {unit}</source>
   <translation>Nombre d’unités : {unit}</translation>
  </message>
  <message numerus="yes">
   <source>Number of words in which both codes are, of {count} looked at.</source>
   <translation>
    <numerusform>Nombre de mots où sont les deux codes, sur {count} examiné.</numerusform>
    <numerusform>Nombre de mots où sont les deux codes, sur {count} examinés.</numerusform>
   </translation>
  </message>
  <message>
   <source>Numbers of captions</source>
   <translation>Numéros de sous-titres</translation>
  </message>
  <message>
   <source>Numbers of segments and interviews</source>
   <translation>Nombres d’extraits et d’entretiens</translation>
  </message>
  <message>
   <source>October</source>
   <translation>octobre</translation>
  </message>
  <message>
   <source>Of all words looked at, grammatical ones too</source>
   <translation>De tous les mots examinés, les grammaticaux aussi</translation>
  </message>
  <message>
   <source>Of the code</source>
   <translation>Du code</translation>
  </message>
  <message numerus="yes">
   <source>Of the {count} cases that have one of these interviews</source>
   <translation>
    <numerusform>Du cas qui a l’un de ces entretiens</numerusform>
    <numerusform>Des {count} cas qui ont l’un de ces entretiens</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Of the {count} interviews looked at</source>
   <translation>
    <numerusform>De l’entretien examiné</numerusform>
    <numerusform>Des {count} entretiens examinés</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Of the {count} words looked at</source>
   <translation>
    <numerusform>Du mot examiné</numerusform>
    <numerusform>Des {count} mots examinés</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Of {count} words looked at. Here “well-known” is two words and [laughs] is one, as in the search; elsewhere it is one and none.</source>
   <translation>
    <numerusform>Sur {count} mot examiné. Ici, « peut-être » fait deux mots et [rires] un, comme dans la recherche ; ailleurs, un seul et aucun.</numerusform>
    <numerusform>Sur {count} mots examinés. Ici, « peut-être » fait deux mots et [rires] un, comme dans la recherche ; ailleurs, un seul et aucun.</numerusform>
   </translation>
  </message>
  <message>
   <source>Of {documents} interviews, {cases} cases and {words} {speech}.</source>
   <translation>De {documents} entretiens, {cases} cas et {words} {speech}.</translation>
  </message>
  <message>
   <source>Oldest first; click for the newest first</source>
   <translation>Les plus anciens d’abord ; cliquez pour les plus récents d’abord</translation>
  </message>
  <message>
   <source>On and back (on the page Retrieval)</source>
   <translation>Suivant et précédent (page Requêtes)</translation>
  </message>
  <message>
   <source>On cases</source>
   <translation>Sur des cas</translation>
  </message>
  <message>
   <source>On coders</source>
   <translation>Sur des codeur·ses</translation>
  </message>
  <message>
   <source>On codes</source>
   <translation>Sur des codes</translation>
  </message>
  <message>
   <source>On everything</source>
   <translation>Sur tout</translation>
  </message>
  <message>
   <source>On interviews</source>
   <translation>Sur des entretiens</translation>
  </message>
  <message>
   <source>On passages</source>
   <translation>Sur des passages</translation>
  </message>
  <message>
   <source>On segments</source>
   <translation>Sur des extraits</translation>
  </message>
  <message>
   <source>On the case {name}</source>
   <translation>Sur le cas {name}</translation>
  </message>
  <message>
   <source>On the code {name}</source>
   <translation>Sur le code {name}</translation>
  </message>
  <message>
   <source>On the coder {name}</source>
   <translation>Sur {name}, qui code</translation>
  </message>
  <message>
   <source>On the diagonal, those of the code itself.</source>
   <translation>Sur la diagonale : le code lui-même.</translation>
  </message>
  <message>
   <source>On the interview {name}</source>
   <translation>Sur l’entretien {name}</translation>
  </message>
  <message>
   <source>On the page Suggestions</source>
   <translation>Sur la page Suggestions</translation>
  </message>
  <message>
   <source>On the page Summaries</source>
   <translation>Sur la page Synthèses</translation>
  </message>
  <message>
   <source>On turns</source>
   <translation>Sur des tours de parole</translation>
  </message>
  <message>
   <source>One answer of a question with several: 1 ticked, 0 not</source>
   <translation>Une réponse d’une question à choix multiples : 1 cochée, 0 non</translation>
  </message>
  <message>
   <source>One cut point and two closed ends leave no band. Nothing was changed. Add a cut point, or open an end.</source>
   <translation>Une borne et deux bouts fermés ne laissent aucune classe. Rien n’a été changé. Ajoutez une borne, ou ouvrez un bout.</translation>
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
   <source>Only one interview has this code: how good the proposals are cannot be tried.</source>
   <translation>Un seul entretien a ce code : la qualité des propositions ne peut être essayée.</translation>
  </message>
  <message>
   <source>Only speakers of one document can be merged. Nothing was changed.</source>
   <translation>Seuls des locuteurs d’un même entretien peuvent être fusionnés. Rien n’a été modifié.</translation>
  </message>
  <message>
   <source>Only the codings that coders agreed on are shown and counted. Click to change.</source>
   <translation>Seuls les codages dont les codeur·ses sont convenu·es sont montrés et comptés. Cliquez pour changer.</translation>
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
   <source>Only {name}</source>
   <translation>{name} seulement</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Ouvrir</translation>
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
   <source>Open a project to write its report.</source>
   <translation>Ouvrez un projet pour écrire son rapport.</translation>
  </message>
  <message>
   <source>Open all families</source>
   <translation>Ouvrir toutes les familles</translation>
  </message>
  <message>
   <source>Open its segments	Ctrl+Enter</source>
   <translation>Ouvrir ses extraits	Ctrl+Entrée</translation>
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
   <source>Open the segments of this case</source>
   <translation>Ouvrir les extraits de ce cas</translation>
  </message>
  <message>
   <source>Open this address outside of Codage?</source>
   <translation>Ouvrir cette adresse hors de Codage ?</translation>
  </message>
  <message>
   <source>Opened last</source>
   <translation>Ouverts récemment</translation>
  </message>
  <message>
   <source>Opens what is behind</source>
   <translation>Ouvre ce qu’il y a derrière</translation>
  </message>
  <message>
   <source>Order of codes</source>
   <translation>Ordre des codes</translation>
  </message>
  <message>
   <source>Order of dates</source>
   <translation>Ordre des dates</translation>
  </message>
  <message>
   <source>Order the cases by the column of the current cell</source>
   <translation>Ordonner les cas selon la colonne de la case en cours</translation>
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
   <source>Other</source>
   <translation>Autre</translation>
  </message>
  <message>
   <source>Other or not known</source>
   <translation>Autre ou inconnu</translation>
  </message>
  <message>
   <source>Other variables are derived from what would be removed: {names}. Nothing was changed. Remove them too, or derive them otherwise.</source>
   <translation>D’autres variables sont dérivées de ce qui serait supprimé : {names}. Rien n’a été changé. Supprimez-les aussi, ou dérivez-les autrement.</translation>
  </message>
  <message>
   <source>Other weights, from</source>
   <translation>Autres poids, de</translation>
  </message>
  <message>
   <source>Other weights, to</source>
   <translation>Autres poids, à</translation>
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
   <source>Outside segments of…</source>
   <translation>Hors des extraits de…</translation>
  </message>
  <message>
   <source>Owes a little to the weights: {low} to {high}.</source>
   <translation>Doit un peu aux poids : {low} à {high}.</translation>
  </message>
  <message>
   <source>Owes much to the weights: {low} to {high}.</source>
   <translation>Doit beaucoup aux poids : {low} à {high}.</translation>
  </message>
  <message>
   <source>PABAK</source>
   <translation>PABAK</translation>
  </message>
  <message>
   <source>PDF</source>
   <translation>PDF</translation>
  </message>
  <message>
   <source>PNG picture</source>
   <translation>Image PNG</translation>
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
   <source>Pages</source>
   <translation>Pages</translation>
  </message>
  <message>
   <source>Pairs met at least (times):</source>
   <translation>Paires vues au moins (fois) :</translation>
  </message>
  <message>
   <source>Pairs of segments that share text, or units with both</source>
   <translation>Paires d’extraits qui partagent du texte, ou unités avec les deux</translation>
  </message>
  <message>
   <source>Pairs that stand together less often than this are not joined</source>
   <translation>Les paires ensemble moins souvent que cela ne sont pas reliées</translation>
  </message>
  <message>
   <source>Palette of codes</source>
   <translation>Palette de codes</translation>
  </message>
  <message>
   <source>Panels as they came</source>
   <translation>Panneaux d’origine</translation>
  </message>
  <message>
   <source>Parent code</source>
   <translation>Code parent</translation>
  </message>
  <message>
   <source>Parquet table</source>
   <translation>Tableau Parquet</translation>
  </message>
  <message>
   <source>Part of the file cannot be read: {reason}</source>
   <translation>Une partie du fichier est illisible : {reason}</translation>
  </message>
  <message>
   <source>Passage</source>
   <translation>Passage</translation>
  </message>
  <message>
   <source>Passages that are like a code’s segments, to accept or refuse</source>
   <translation>Passages qui ressemblent aux extraits d’un code, à accepter ou à refuser</translation>
  </message>
  <message>
   <source>Paste</source>
   <translation>Coller</translation>
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
   <source>Per cent of each column.</source>
   <translation>Pour cent de chaque colonne.</translation>
  </message>
  <message>
   <source>Per cent of the cases of each column.</source>
   <translation>Pour cent des cas de chaque colonne.</translation>
  </message>
  <message>
   <source>Person</source>
   <translation>Personne</translation>
  </message>
  <message>
   <source>Personal columns</source>
   <translation>Colonnes personnelles</translation>
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
   <source>Pick from the segments…</source>
   <translation>Prendre parmi les extraits…</translation>
  </message>
  <message>
   <source>Picture of the film</source>
   <translation>Image du film</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Lieu</translation>
  </message>
  <message>
   <source>Place &amp;in the tree</source>
   <translation>P&amp;lace dans l’arbre</translation>
  </message>
  <message>
   <source>Place in the interview, % of its text</source>
   <translation>Place dans l’entretien, % de son texte</translation>
  </message>
  <message>
   <source>Place in the interview, words</source>
   <translation>Place dans l’entretien, mots</translation>
  </message>
  <message>
   <source>Place in the recording</source>
   <translation>Position dans l’enregistrement</translation>
  </message>
  <message>
   <source>Place on axis {axis}, which has {share} of the inertia</source>
   <translation>Place sur l’axe {axis}, qui porte {share} de l’inertie</translation>
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
   <source>Portrait of an interview</source>
   <translation>Portrait d’un entretien</translation>
  </message>
  <message>
   <source>Portrait of {interview}</source>
   <translation>Portrait de {interview}</translation>
  </message>
  <message>
   <source>Portraits of interviews</source>
   <translation>Portraits d’entretiens</translation>
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
  <message>
   <source>Previous s&amp;egment of this code</source>
   <translation>Extr&amp;ait précédent de ce code</translation>
  </message>
  <message>
   <source>Previous t&amp;urn without coding</source>
   <translation>T&amp;our de parole précédent sans codage</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>Imprimer…</translation>
  </message>
  <message numerus="yes">
   <source>Project {project} as last changed on {when}, exported with Codage {version}: {count} rows.</source>
   <translation>
    <numerusform>Projet {project} tel que changé pour la dernière fois le {when}, exporté avec Codage {version} : {count} ligne.</numerusform>
    <numerusform>Projet {project} tel que changé pour la dernière fois le {when}, exporté avec Codage {version} : {count} lignes.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Proposals begin at {enough} segments: this code needs {count} more.</source>
   <translation>
    <numerusform>Les propositions commencent à {enough} extraits : il en manque {count} à ce code.</numerusform>
    <numerusform>Les propositions commencent à {enough} extraits : il en manque {count} à ce code.</numerusform>
   </translation>
  </message>
  <message>
   <source>Propose</source>
   <translation>Proposer</translation>
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
   <source>Put into the agreed layer:</source>
   <translation>Mettre dans la couche de l’accord :</translation>
  </message>
  <message>
   <source>Put names back that were replaced, with the file that holds them</source>
   <translation>Remettre les noms qui ont été remplacés, avec le fichier qui les garde</translation>
  </message>
  <message>
   <source>Put nothing of it into the agreed layer (N or 0)</source>
   <translation>N’en rien mettre dans la couche de l’accord (N ou 0)</translation>
  </message>
  <message>
   <source>Put one coding over all that either of them covers (J)</source>
   <translation>Mettre un seul codage sur tout ce que couvre l’un ou l’autre (J)</translation>
  </message>
  <message>
   <source>Put the caret in a coding, or select text with a code in hand.</source>
   <translation>Mettez le curseur dans un codage, ou sélectionnez du texte avec un code en main.</translation>
  </message>
  <message>
   <source>Put the caret of the transcript in a coded passage first.</source>
   <translation>Mettez d’abord le curseur de la transcription dans un passage codé.</translation>
  </message>
  <message>
   <source>Put the chosen codes away with those under them, or bring them back</source>
   <translation>Ranger les codes choisis avec ceux qui sont dessous, ou les reprendre</translation>
  </message>
  <message>
   <source>Put the codings of both into the agreed layer, as they are (M or 3)</source>
   <translation>Mettre les codages des deux dans la couche de l’accord, tels quels (M ou 3)</translation>
  </message>
  <message>
   <source>Put the story on the clipboard, as text</source>
   <translation>Copier l’histoire dans le presse-papiers, en texte</translation>
  </message>
  <message>
   <source>Put them together, one below the other</source>
   <translation>Les mettre ensemble, l’une sous l’autre</translation>
  </message>
  <message>
   <source>Put u&amp;nder the code above</source>
   <translation>Placer &amp;sous le code au-dessus</translation>
  </message>
  <message>
   <source>Put what the first coder coded here into the agreed layer (A or 1)</source>
   <translation>Mettre ce que A a codé ici dans la couche de l’accord (A ou 1)</translation>
  </message>
  <message>
   <source>Put what the second coder coded here into the agreed layer (B or 2)</source>
   <translation>Mettre ce que B a codé ici dans la couche de l’accord (B ou 2)</translation>
  </message>
  <message numerus="yes">
   <source>Put {count} codes in the set {name}</source>
   <translation>
    <numerusform>Mettre {count} code dans la famille {name}</numerusform>
    <numerusform>Mettre {count} codes dans la famille {name}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Put {count} interviews in the set {name}</source>
   <translation>
    <numerusform>Mettre {count} entretien dans l’ensemble {name}</numerusform>
    <numerusform>Mettre {count} entretiens dans l’ensemble {name}</numerusform>
   </translation>
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
   <source>Questionnaire: {file}</source>
   <translation>Questionnaire : {file}</translation>
  </message>
  <message>
   <source>Questionnaires ({patterns})</source>
   <translation>Questionnaires ({patterns})</translation>
  </message>
  <message>
   <source>Questionnaire…</source>
   <translation>Questionnaire…</translation>
  </message>
  <message>
   <source>Questions</source>
   <translation>Questions</translation>
  </message>
  <message>
   <source>Quotation</source>
   <translation>Citation</translation>
  </message>
  <message>
   <source>Quotations</source>
   <translation>Citations</translation>
  </message>
  <message>
   <source>Quotations are chosen among the segments of the codes.</source>
   <translation>Les citations sont choisies parmi les extraits des codes.</translation>
  </message>
  <message>
   <source>Quotations by…</source>
   <translation>Attribution des citations…</translation>
  </message>
  <message>
   <source>Quotations said by</source>
   <translation>Citations dites par</translation>
  </message>
  <message>
   <source>Quotations: {theme}</source>
   <translation>Citations : {theme}</translation>
  </message>
  <message>
   <source>Quotations…</source>
   <translation>Citations…</translation>
  </message>
  <message>
   <source>R script with its data</source>
   <translation>Script R avec ses données</translation>
  </message>
  <message>
   <source>R&amp;emove the code</source>
   <translation>Su&amp;pprimer le code</translation>
  </message>
  <message>
   <source>Rare codes pull the map about: those with fewer segments than this are left out</source>
   <translation>Les codes rares tirent la carte : ceux de moins d’extraits que cela sont écartés</translation>
  </message>
  <message numerus="yes">
   <source>Rates are for 1,000 of the {count} words looked at.</source>
   <translation>
    <numerusform>Les taux sont pour 1 000 mots, sur {count} mot examiné.</numerusform>
    <numerusform>Les taux sont pour 1 000 mots, sur les {count} mots examinés.</numerusform>
   </translation>
  </message>
  <message>
   <source>Re&amp;viewed</source>
   <translation>&amp;Relu</translation>
  </message>
  <message>
   <source>Read</source>
   <translation>Lu</translation>
  </message>
  <message>
   <source>Read all of these on a page</source>
   <translation>Les lire tous sur une page</translation>
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
   <source>Read as {kind}</source>
   <translation>Lu comme {kind}</translation>
  </message>
  <message>
   <source>Read the forms of words</source>
   <translation>Lire les formes des mots</translation>
  </message>
  <message>
   <source>Read the passage in its interview</source>
   <translation>Lire le passage dans son entretien</translation>
  </message>
  <message>
   <source>Read them on the page Retrieval</source>
   <translation>Les lire sur la page Requêtes</translation>
  </message>
  <message>
   <source>Read these segments on the page Retrieval (Ctrl+Enter)</source>
   <translation>Lire ces extraits sur la page Requêtes (Ctrl+Entrée)</translation>
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
   <source>Reading the forms of words</source>
   <translation>Lecture des formes des mots</translation>
  </message>
  <message>
   <source>Reading the journal…</source>
   <translation>Lecture du journal…</translation>
  </message>
  <message>
   <source>Reading the other files…</source>
   <translation>Lecture des autres fichiers…</translation>
  </message>
  <message>
   <source>Reading the segments…</source>
   <translation>Lecture des extraits…</translation>
  </message>
  <message>
   <source>Reading the survey…</source>
   <translation>Lecture du questionnaire…</translation>
  </message>
  <message>
   <source>Reading…</source>
   <translation>Lecture…</translation>
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
   <source>Read…</source>
   <translation>Lire…</translation>
  </message>
  <message>
   <source>Rec&amp;ode with…</source>
   <translation>Rec&amp;oder avec…</translation>
  </message>
  <message>
   <source>Recode of a variable…</source>
   <translation>Recodage d’une variable…</translation>
  </message>
  <message>
   <source>Recode the values of a variable</source>
   <translation>Recoder les valeurs d’une variable</translation>
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
   <source>Recode, remove the coding</source>
   <translation>Recoder, supprimer le codage</translation>
  </message>
  <message>
   <source>Recode…</source>
   <translation>Recoder…</translation>
  </message>
  <message>
   <source>Recolour code {name}</source>
   <translation>Changer la couleur du code {name}</translation>
  </message>
  <message numerus="yes">
   <source>Recolour {count} codes</source>
   <translation>
    <numerusform>Recolorer {count} code</numerusform>
    <numerusform>Recolorer {count} codes</numerusform>
   </translation>
  </message>
  <message>
   <source>Recordings ({patterns})</source>
   <translation>Enregistrements ({patterns})</translation>
  </message>
  <message>
   <source>Redoing…</source>
   <translation>Rétablissement…</translation>
  </message>
  <message>
   <source>Refusal</source>
   <translation>Refus</translation>
  </message>
  <message>
   <source>Refuse (R)</source>
   <translation>Refuser (R)</translation>
  </message>
  <message>
   <source>Refuse the proposal for {code}</source>
   <translation>Refuser la proposition pour {code}</translation>
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
   <source>Regular expression</source>
   <translation>Expression régulière</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Supprimer</translation>
  </message>
  <message>
   <source>Remove (Delete); undo brings it back</source>
   <translation>Supprimer (Suppr) ; annuler la ramène</translation>
  </message>
  <message>
   <source>Remove a block of {name}</source>
   <translation>Supprimer un bloc de {name}</translation>
  </message>
  <message>
   <source>Remove a memo</source>
   <translation>Supprimer un mémo</translation>
  </message>
  <message>
   <source>Remove a row of {name}</source>
   <translation>Supprimer une ligne de {name}</translation>
  </message>
  <message>
   <source>Remove all of them</source>
   <translation>Les supprimer tous</translation>
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
   <source>Remove the block (Delete)</source>
   <translation>Supprimer le bloc (Suppr)</translation>
  </message>
  <message>
   <source>Remove the chosen codes, the codes under them and their codings</source>
   <translation>Supprimer les codes choisis, les codes qui sont dessous et leurs codages</translation>
  </message>
  <message>
   <source>Remove the interview</source>
   <translation>Supprimer l’entretien</translation>
  </message>
  <message>
   <source>Remove the memo</source>
   <translation>Supprimer le mémo</translation>
  </message>
  <message>
   <source>Remove the row</source>
   <translation>Supprimer la ligne</translation>
  </message>
  <message>
   <source>Remove the row (Delete); undo brings it back</source>
   <translation>Supprimer la ligne (Suppr) ; annuler la ramène</translation>
  </message>
  <message>
   <source>Remove the set of codes {name}</source>
   <translation>Supprimer la famille de codes {name}</translation>
  </message>
  <message>
   <source>Remove the set of interviews {name}</source>
   <translation>Supprimer l’ensemble d’entretiens {name}</translation>
  </message>
  <message>
   <source>Remove the set; its codes stay</source>
   <translation>Supprimer la famille ; ses codes restent</translation>
  </message>
  <message>
   <source>Remove the variable</source>
   <translation>Supprimer la variable</translation>
  </message>
  <message numerus="yes">
   <source>Remove {codes} and their {count} segments?</source>
   <translation>
    <numerusform>Supprimer {codes} et leur extrait ?</numerusform>
    <numerusform>Supprimer {codes} et leurs {count} extraits ?</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Remove {count} cases</source>
   <translation>
    <numerusform>Supprimer {count} cas</numerusform>
    <numerusform>Supprimer {count} cas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Remove {count} codes</source>
   <translation>
    <numerusform>Supprimer {count} code</numerusform>
    <numerusform>Supprimer {count} codes</numerusform>
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
  <message>
   <source>Remove {name}</source>
   <translation>Supprimer {name}</translation>
  </message>
  <message numerus="yes">
   <source>Remove {name} and its {count} segments?</source>
   <translation>
    <numerusform>Supprimer {name} ({count} extrait) ?</numerusform>
    <numerusform>Supprimer {name} et ses {count} extraits ?</numerusform>
   </translation>
  </message>
  <message>
   <source>Removed here since</source>
   <translation>Supprimés ici depuis</translation>
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
   <source>Rename the case</source>
   <translation>Renommer le cas</translation>
  </message>
  <message>
   <source>Rename the case…</source>
   <translation>Renommer le cas…</translation>
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
   <source>Rename the query</source>
   <translation>Renommer la requête</translation>
  </message>
  <message>
   <source>Rename the set of codes {old} to {name}</source>
   <translation>Renommer la famille de codes {old} en {name}</translation>
  </message>
  <message>
   <source>Rename the set of interviews {old} to {name}</source>
   <translation>Renommer l’ensemble d’entretiens {old} en {name}</translation>
  </message>
  <message>
   <source>Rename {old} to {name}</source>
   <translation>Renommer {old} en {name}</translation>
  </message>
  <message>
   <source>Renamed from {old} to {name}</source>
   <translation>Renommé de {old} en {name}</translation>
  </message>
  <message>
   <source>Rename…</source>
   <translation>Renommer…</translation>
  </message>
  <message>
   <source>Reopen</source>
   <translation>Rouvrir</translation>
  </message>
  <message>
   <source>Reopen {code} in {document}</source>
   <translation>Rouvrir {code} dans {document}</translation>
  </message>
  <message>
   <source>Rep&amp;ort</source>
   <translation>Rapp&amp;ort</translation>
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
   <source>Report</source>
   <translation>Rapport</translation>
  </message>
  <message>
   <source>Research journal</source>
   <translation>Journal de recherche</translation>
  </message>
  <message>
   <source>Residuals</source>
   <translation>Résidus</translation>
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
   <source>Respondents’ speech alone.</source>
   <translation>La parole des enquêtés seule.</translation>
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
   <source>Retrieval</source>
   <translation>Requêtes</translation>
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
   <source>Revise the set of codes {name}</source>
   <translation>Réviser la famille de codes {name}</translation>
  </message>
  <message>
   <source>Revise the set whose codes are shown in the codebook</source>
   <translation>Réviser la famille dont les codes sont affichés dans la grille</translation>
  </message>
  <message>
   <source>Revise variable {name}</source>
   <translation>Réviser la variable {name}</translation>
  </message>
  <message>
   <source>Rising</source>
   <translation>Croissant</translation>
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
   <source>Row {row}, column {column}: {text}</source>
   <translation>Ligne {row}, colonne {column} : {text}</translation>
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
   <source>Row {row}: {text}</source>
   <translation>Ligne {row} : {text}</translation>
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
   <source>S&amp;plit…</source>
   <translation>Sc&amp;inder…</translation>
  </message>
  <message>
   <source>SPSS data</source>
   <translation>Données SPSS</translation>
  </message>
  <message>
   <source>SVG picture</source>
   <translation>Image SVG</translation>
  </message>
  <message>
   <source>Said by</source>
   <translation>Dit par</translation>
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
   <source>Saturation</source>
   <translation>Saturation</translation>
  </message>
  <message>
   <source>Saturation is of this codebook: a finer one is saturated later. Codes that were made after some interviews had been coded look as if those did not speak of them.</source>
   <translation>La saturation est celle de cette grille de codes : une grille plus fine sature plus tard. Des codes créés après le codage de certains entretiens donnent l’impression que ceux-ci n’en parlaient pas.</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Enregistrer</translation>
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
   <source>Save as…</source>
   <translation>Enregistrer sous…</translation>
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
   <source>Save the query</source>
   <translation>Enregistrer la requête</translation>
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
   <source>Save {name}</source>
   <translation>Enregistrer {name}</translation>
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
   <source>Say by which variable. The variables are: {known}.</source>
   <translation>Dites selon quelle variable. Les variables sont : {known}.</translation>
  </message>
  <message>
   <source>Say near which word: --word WORD.</source>
   <translation>Dites près de quel mot : --word MOT.</translation>
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
   <source>Say which one by its name. There are: {names}.</source>
   <translation>Dites lequel par son nom. Il y a : {names}.</translation>
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
   <source>Say whose words: --of VARIABLE=VALUE for cases that answered so, --of CODE for what is said under a code.</source>
   <translation>Dites les mots de qui : --of VARIABLE=VALEUR pour les cas qui ont répondu ainsi, --of CODE pour ce qui est dit sous un code.</translation>
  </message>
  <message>
   <source>Score</source>
   <translation>Note</translation>
  </message>
  <message>
   <source>Score, 0 to 100</source>
   <translation>Note, 0 à 100</translation>
  </message>
  <message>
   <source>Scores</source>
   <translation>Notes</translation>
  </message>
  <message>
   <source>Scores from 0 to 100, with the cases that have one (n), the 95 % interval of the mean from five cases on, and between which 95 % of the scores lie when each weight is drawn between half and one and a half of itself.</source>
   <translation>Notes de 0 à 100, avec les cas qui en ont une (n), l’intervalle à 95 % de la moyenne à partir de cinq cas, et les bornes entre lesquelles se trouvent 95 % des notes quand chaque poids est tiré entre sa moitié et une fois et demie sa valeur.</translation>
  </message>
  <message>
   <source>Scores, items and chart, for Word, Excel or as a table</source>
   <translation>Notes, éléments et graphique, pour Word, Excel ou en tableau</translation>
  </message>
  <message>
   <source>Se&amp;ts</source>
   <translation>Fa&amp;milles</translation>
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
   <source>Search in memos</source>
   <translation>Chercher dans les mémos</translation>
  </message>
  <message>
   <source>Search: what you want to do, or a key</source>
   <translation>Chercher : ce que vous voulez faire, ou une touche</translation>
  </message>
  <message>
   <source>Second</source>
   <translation>Seconde</translation>
  </message>
  <message>
   <source>Section</source>
   <translation>Section</translation>
  </message>
  <message>
   <source>See the differences</source>
   <translation>Voir les différences</translation>
  </message>
  <message>
   <source>See who speaks and how the text will be stored before interviews come in</source>
   <translation>Voir qui parle et comment le texte sera enregistré avant d’importer des entretiens</translation>
  </message>
  <message>
   <source>Segment</source>
   <translation>Extrait</translation>
  </message>
  <message numerus="yes">
   <source>Segment {at} of {count}</source>
   <translation>
    <numerusform>Extrait {at} sur {count}</numerusform>
    <numerusform>Extrait {at} sur {count}</numerusform>
   </translation>
  </message>
  <message>
   <source>Segments</source>
   <translation>Extraits</translation>
  </message>
  <message>
   <source>Segments a code, at least:</source>
   <translation>Extraits par code, au moins :</translation>
  </message>
  <message>
   <source>Segments alone</source>
   <translation>Extraits seuls</translation>
  </message>
  <message>
   <source>Segments behind</source>
   <translation>Les extraits derrière</translation>
  </message>
  <message>
   <source>Segments behind “{title}”</source>
   <translation>Les extraits derrière « {title} »</translation>
  </message>
  <message>
   <source>Segments by code</source>
   <translation>Extraits par code</translation>
  </message>
  <message>
   <source>Segments coded</source>
   <translation>Extraits codés</translation>
  </message>
  <message>
   <source>Segments coded {codes}</source>
   <translation>Extraits codés {codes}</translation>
  </message>
  <message numerus="yes">
   <source>Segments for 1,000 of the {count} words looked at</source>
   <translation>
    <numerusform>Extraits pour 1 000 mots, sur le mot examiné</numerusform>
    <numerusform>Extraits pour 1 000 mots, sur les {count} mots examinés</numerusform>
   </translation>
  </message>
  <message>
   <source>Segments for 1,000 words</source>
   <translation>Extraits pour 1 000 mots</translation>
  </message>
  <message>
   <source>Segments for 1,000 words of each column.</source>
   <translation>Extraits pour 1 000 mots de chaque colonne.</translation>
  </message>
  <message numerus="yes">
   <source>Segments for 1,000 words, of {count} words</source>
   <translation>
    <numerusform>Extraits pour 1 000 mots, sur {count} mot</numerusform>
    <numerusform>Extraits pour 1 000 mots, sur {count} mots</numerusform>
   </translation>
  </message>
  <message>
   <source>Segments for 100:</source>
   <translation>Extraits pour 100 :</translation>
  </message>
  <message>
   <source>Segments of coders who are hidden stay.</source>
   <translation>Les extraits des codeur·ses masqué·es restent.</translation>
  </message>
  <message>
   <source>Segments of the family</source>
   <translation>Extraits de la famille</translation>
  </message>
  <message>
   <source>Segments of the row</source>
   <translation>Extraits de la ligne</translation>
  </message>
  <message>
   <source>Segments quoted</source>
   <translation>Extraits cités</translation>
  </message>
  <message>
   <source>Segments that answer the query</source>
   <translation>Extraits qui répondent à la requête</translation>
  </message>
  <message>
   <source>Segments that hold some of the interviewees’ speech.</source>
   <translation>Extraits qui contiennent de la parole des enquêtés.</translation>
  </message>
  <message>
   <source>Segments that meet this condition, whatever the others say</source>
   <translation>Extraits qui remplissent cette condition, quoi que disent les autres</translation>
  </message>
  <message>
   <source>Segments, and their number for 1,000 words of the column; n: its interviews.</source>
   <translation>Extraits, et leur nombre pour 1 000 mots de la colonne ; n : ses entretiens.</translation>
  </message>
  <message>
   <source>Segments: {number}</source>
   <translation>Extraits : {number}</translation>
  </message>
  <message>
   <source>Segments: {type}</source>
   <translation>Extraits : {type}</translation>
  </message>
  <message>
   <source>Select in the transcript</source>
   <translation>Sélectionner dans la transcription</translation>
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
   <source>Select some text first: there is nothing to take here.</source>
   <translation>Sélectionnez d’abord du texte : il n’y a rien à prendre ici.</translation>
  </message>
  <message>
   <source>Select some words first, then write the memo.</source>
   <translation>Sélectionnez d’abord quelques mots, puis écrivez le mémo.</translation>
  </message>
  <message>
   <source>Select text and press Ctrl+K, or import a codebook.</source>
   <translation>Sélectionnez du texte et appuyez sur Ctrl+K, ou importez une grille de codes.</translation>
  </message>
  <message>
   <source>Select the coded passage before</source>
   <translation>Sélectionner le passage codé précédent</translation>
  </message>
  <message>
   <source>Select the next coded passage of this interview</source>
   <translation>Sélectionner le passage codé suivant de cet entretien</translation>
  </message>
  <message>
   <source>Select the next passage of the code in hand, in whatever interview</source>
   <translation>Sélectionner le passage suivant du code en main, dans n’importe quel entretien</translation>
  </message>
  <message>
   <source>Select the passage before of the code in hand, in whatever interview</source>
   <translation>Sélectionner le passage précédent du code en main, dans n’importe quel entretien</translation>
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
   <source>Sensitivity</source>
   <translation>Sensibilité</translation>
  </message>
  <message>
   <source>Sensitivity to the weights</source>
   <translation>Sensibilité aux poids</translation>
  </message>
  <message>
   <source>September</source>
   <translation>septembre</translation>
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
  <message numerus="yes">
   <source>Set {count} values</source>
   <translation>
    <numerusform>Écrire {count} valeur</numerusform>
    <numerusform>Écrire {count} valeurs</numerusform>
   </translation>
  </message>
  <message>
   <source>Set {name}</source>
   <translation>Ensemble {name}</translation>
  </message>
  <message>
   <source>Set: {name}</source>
   <translation>Ensemble : {name}</translation>
  </message>
  <message>
   <source>Sets</source>
   <translation>Familles</translation>
  </message>
  <message numerus="yes">
   <source>Sets ({count})</source>
   <translation>
    <numerusform>Familles ({count})</numerusform>
    <numerusform>Familles ({count})</numerusform>
   </translation>
  </message>
  <message>
   <source>Sets gather codes across the tree, such as obstacles or levers</source>
   <translation>Les familles réunissent des codes à travers l’arbre, comme freins ou leviers</translation>
  </message>
  <message>
   <source>Sets of codes</source>
   <translation>Familles de codes</translation>
  </message>
  <message>
   <source>Sets of interviews</source>
   <translation>Ensembles d’entretiens</translation>
  </message>
  <message>
   <source>Settle {code} in {document}: joined both</source>
   <translation>Régler {code} dans {document} : les deux réunis</translation>
  </message>
  <message>
   <source>Settle {code} in {document}: kept both</source>
   <translation>Régler {code} dans {document} : les deux gardés</translation>
  </message>
  <message>
   <source>Settle {code} in {document}: kept neither</source>
   <translation>Régler {code} dans {document} : aucun gardé</translation>
  </message>
  <message>
   <source>Settle {code} in {document}: kept {coder}’s</source>
   <translation>Régler {code} dans {document} : celui de {coder} gardé</translation>
  </message>
  <message numerus="yes">
   <source>Settle {count} differences in one go</source>
   <translation>
    <numerusform>Régler {count} différence d’un coup</numerusform>
    <numerusform>Régler {count} différences d’un coup</numerusform>
   </translation>
  </message>
  <message>
   <source>Settled by {name}, {when}</source>
   <translation>Réglé par {name}, {when}</translation>
  </message>
  <message>
   <source>Settled too</source>
   <translation>Réglés aussi</translation>
  </message>
  <message>
   <source>Settling…</source>
   <translation>Règlement en cours…</translation>
  </message>
  <message>
   <source>Several cases are alike; choose one, or none</source>
   <translation>Plusieurs cas se ressemblent ; choisissez-en un, ou aucun</translation>
  </message>
  <message>
   <source>Several codes are called {name}. Say with those above it which: {paths}.</source>
   <translation>Plusieurs codes s’appellent {name}. Dites lequel avec ceux qui sont au-dessus : {paths}.</translation>
  </message>
  <message>
   <source>Several conditions in brackets…</source>
   <translation>Plusieurs conditions entre parenthèses…</translation>
  </message>
  <message>
   <source>Several people coded: their segments are taken as one sequence, so that a passage coded twice follows itself. Choose one coder in the filters.</source>
   <translation>Plusieurs personnes ont codé : leurs extraits sont pris comme une seule suite, si bien qu’un passage codé deux fois se suit lui-même. Choisissez un·e codeur·se dans les filtres.</translation>
  </message>
  <message>
   <source>Share</source>
   <translation>Part</translation>
  </message>
  <message>
   <source>Share of cases</source>
   <translation>Part des cas</translation>
  </message>
  <message>
   <source>Share of interviews</source>
   <translation>Part des entretiens</translation>
  </message>
  <message>
   <source>Share of the cases</source>
   <translation>Part des cas</translation>
  </message>
  <message>
   <source>Share of the cases with the code</source>
   <translation>Part des cas qui ont le code</translation>
  </message>
  <message>
   <source>Share of the group’s cases</source>
   <translation>Part des cas du groupe</translation>
  </message>
  <message>
   <source>Share of the group’s cases that speak of it, %</source>
   <translation>Part des cas du groupe qui en parlent, %</translation>
  </message>
  <message>
   <source>Share of the interviews</source>
   <translation>Part des entretiens</translation>
  </message>
  <message>
   <source>Share of the respondents' own words (0 to 1): {code}</source>
   <translation>Part des mots des personnes interrogées (0 à 1) : {code}</translation>
  </message>
  <message>
   <source>Share of the units on which coders agree, chance included</source>
   <translation>Part des unités sur lesquelles les codeur·ses s’accordent, hasard compris</translation>
  </message>
  <message>
   <source>Share of the weight</source>
   <translation>Part du poids</translation>
  </message>
  <message>
   <source>Share of the weight, %</source>
   <translation>Part du poids, %</translation>
  </message>
  <message>
   <source>Share of the words</source>
   <translation>Part des mots</translation>
  </message>
  <message>
   <source>Share of the words, 0 to 1</source>
   <translation>Part des mots, 0 à 1</translation>
  </message>
  <message>
   <source>Share of units on which coders agree (0 to 1)</source>
   <translation>Part des unités sur lesquelles les codeur·ses s’accordent (0 à 1)</translation>
  </message>
  <message>
   <source>Share of units on which they agree</source>
   <translation>Part des unités sur lesquelles ils s’accordent</translation>
  </message>
  <message>
   <source>Share of words</source>
   <translation>Part des mots</translation>
  </message>
  <message numerus="yes">
   <source>Share of {count} cases (0 to 1): {value}</source>
   <translation>
    <numerusform>Part d’un cas (0 à 1) : {value}</numerusform>
    <numerusform>Part de {count} cas (0 à 1) : {value}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Shares are of the {count} cases interviewed.</source>
   <translation>
    <numerusform>Les parts portent sur {count} cas interrogé.</numerusform>
    <numerusform>Les parts portent sur les {count} cas interrogés.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Shares are of the {count} interviews.</source>
   <translation>
    <numerusform>Les parts portent sur {count} entretien.</numerusform>
    <numerusform>Les parts portent sur les {count} entretiens.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Shares are of the {count} words looked at.</source>
   <translation>
    <numerusform>Les parts portent sur {count} mot examiné.</numerusform>
    <numerusform>Les parts portent sur les {count} mots examinés.</numerusform>
   </translation>
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
   <source>Short and unique: pop, type_territoire</source>
   <translation>Court et unique : pop, type_territoire</translation>
  </message>
  <message>
   <source>Short name for tables: letters, digits and underscores</source>
   <translation>Nom court pour les tableaux : lettres, chiffres et tirets bas</translation>
  </message>
  <message>
   <source>Show all</source>
   <translation>Tout montrer</translation>
  </message>
  <message>
   <source>Show all numbers of {name}</source>
   <translation>Montrer tous les nombres de {name}</translation>
  </message>
  <message>
   <source>Show also where segments differ so little that the chosen unit does not see it</source>
   <translation>Montrer aussi où les extraits diffèrent si peu que l’unité choisie ne le voit pas</translation>
  </message>
  <message>
   <source>Show and count only what coders agreed on, by the page Comparison</source>
   <translation>Ne montrer et ne compter que ce dont les codeur·ses sont convenu·es, sur la page Comparaison</translation>
  </message>
  <message>
   <source>Show and count what every coder coded</source>
   <translation>Montrer et compter ce que chaque codeur·se a codé</translation>
  </message>
  <message>
   <source>Show it among all memos</source>
   <translation>Le montrer parmi tous les mémos</translation>
  </message>
  <message>
   <source>Show only cases with this value</source>
   <translation>Ne montrer que les cas qui ont cette valeur</translation>
  </message>
  <message>
   <source>Show or hide the archived codes</source>
   <translation>Afficher ou masquer les codes archivés</translation>
  </message>
  <message>
   <source>Show or hide the f&amp;ilm</source>
   <translation>Montrer ou cacher le f&amp;ilm</translation>
  </message>
  <message>
   <source>Show or hide this panel</source>
   <translation>Afficher ou masquer ce panneau</translation>
  </message>
  <message>
   <source>Show the case of the current row beside the grid</source>
   <translation>Montrer le cas de la ligne en cours à côté de la grille</translation>
  </message>
  <message>
   <source>Show the code</source>
   <translation>Montrer le code</translation>
  </message>
  <message>
   <source>Show the columns that name people</source>
   <translation>Montrer les colonnes qui nomment des personnes</translation>
  </message>
  <message>
   <source>Show the files that failed or were there already</source>
   <translation>Montrer les fichiers en échec ou déjà là</translation>
  </message>
  <message>
   <source>Show the memo as it reads</source>
   <translation>Montrer le mémo tel qu’il se lit</translation>
  </message>
  <message>
   <source>Show the picture of the film that is played, or put it away</source>
   <translation>Montrer l’image du film qui est joué, ou la ranger</translation>
  </message>
  <message>
   <source>Show those that are settled, to look at them again</source>
   <translation>Montrer ceux qui sont réglés, pour y revenir</translation>
  </message>
  <message>
   <source>Show whole or in short</source>
   <translation>Montrer en entier ou en bref</translation>
  </message>
  <message>
   <source>Shown as</source>
   <translation>Montré comme</translation>
  </message>
  <message>
   <source>Shows speakers and text before they come in, even when nothing is uncertain</source>
   <translation>Montre les locuteurs et le texte avant l’import, même si rien n’est incertain</translation>
  </message>
  <message>
   <source>Shrink the begi&amp;nning</source>
   <translation>Réduire le déb&amp;ut</translation>
  </message>
  <message>
   <source>Size of the effect</source>
   <translation>Taille de l’effet</translation>
  </message>
  <message>
   <source>So few words say little: one person’s habit of speech can decide.</source>
   <translation>Si peu de mots disent peu : l’habitude de parler d’une personne peut décider.</translation>
  </message>
  <message>
   <source>So is a case that gives more than {most} % of the quotations.</source>
   <translation>De même un cas qui donne plus de {most} % des citations.</translation>
  </message>
  <message>
   <source>So that nobody is recognised: cells of fewer cases than the number beside it are not shown, nor one more of the row from which they could be worked out</source>
   <translation>Pour que personne ne soit reconnu : les cases de moins de cas que le nombre à côté ne sont pas montrées, ni une de plus dans la ligne d’où l’on pourrait les déduire</translation>
  </message>
  <message>
   <source>So that nobody is recognised: numbers of fewer cases than the number beside it are not shown, nor any other from which they could be worked out</source>
   <translation>Pour que personne ne soit reconnu : les nombres portant sur moins de cas que le nombre ci-contre ne sont pas montrés, ni aucun autre qui permettrait de les déduire</translation>
  </message>
  <message>
   <source>Some characters are not valid {encoding}.</source>
   <translation>Certains caractères ne sont pas valides en {encoding}.</translation>
  </message>
  <message>
   <source>Some of these passages are no longer as they were found. Nothing was coded. Search again.</source>
   <translation>Certains de ces passages ne sont plus comme ils ont été trouvés. Rien n’a été codé. Cherchez de nouveau.</translation>
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
   <source>Something else was done since this was decided. Nothing was changed. Undo goes step by step, in the menu Edit.</source>
   <translation>Autre chose a été fait depuis cette décision. Rien n’a été changé. Annuler revient pas à pas, dans le menu Édition.</translation>
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
   <source>Sort</source>
   <translation>Trier</translation>
  </message>
  <message>
   <source>Sort, falling</source>
   <translation>Trier, décroissant</translation>
  </message>
  <message>
   <source>Sort, rising</source>
   <translation>Trier, croissant</translation>
  </message>
  <message>
   <source>Speaker</source>
   <translation>Locuteur</translation>
  </message>
  <message>
   <source>Speaker or time</source>
   <translation>Locuteur ou temps</translation>
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
   <source>Spearman</source>
   <translation>Spearman</translation>
  </message>
  <message>
   <source>Spearman’s rho, −1 to 1: whether the code rises along the scale</source>
   <translation>Rho de Spearman, de −1 à 1 : si le code monte le long de l’échelle</translation>
  </message>
  <message>
   <source>Specificity</source>
   <translation>Spécificité</translation>
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
   <source>Split</source>
   <translation>Scinder</translation>
  </message>
  <message>
   <source>Split a turn</source>
   <translation>Couper un tour de parole</translation>
  </message>
  <message numerus="yes">
   <source>Split off as {name} from {source}, with {count} segments</source>
   <translation>
    <numerusform>Séparé de {source} sous le nom {name}, avec {count} extrait</numerusform>
    <numerusform>Séparé de {source} sous le nom {name}, avec {count} extraits</numerusform>
   </translation>
  </message>
  <message>
   <source>Split {name}</source>
   <translation>Scinder {name}</translation>
  </message>
  <message>
   <source>Split {name} into {names}</source>
   <translation>Scinder {name} en {names}</translation>
  </message>
  <message numerus="yes">
   <source>Split: {count} segments went to {names}</source>
   <translation>
    <numerusform>Scindé : {count} extrait est allé à {names}</numerusform>
    <numerusform>Scindé : {count} extraits sont allés à {names}</numerusform>
   </translation>
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
   <source>Start from a template: report of the Observatory</source>
   <translation>Partir d’un modèle : le rapport de l’Observatoire</translation>
  </message>
  <message numerus="yes">
   <source>Start from the {count} passages coded alike</source>
   <translation>
    <numerusform>Partir du passage codé de même</numerusform>
    <numerusform>Partir des {count} passages codés de même</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Start the agreed layer from {count} passages coded alike</source>
   <translation>
    <numerusform>Commencer la couche de l’accord avec {count} passage codé de même</numerusform>
    <numerusform>Commencer la couche de l’accord avec {count} passages codés de même</numerusform>
   </translation>
  </message>
  <message>
   <source>Stata data</source>
   <translation>Données Stata</translation>
  </message>
  <message>
   <source>State</source>
   <translation>État</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Arrêter</translation>
  </message>
  <message>
   <source>Stop reckoning intervals</source>
   <translation>Arrêter le calcul des intervalles</translation>
  </message>
  <message>
   <source>Stopped. Nothing was changed.</source>
   <translation>Arrêté. Rien n’a été changé.</translation>
  </message>
  <message>
   <source>Stopped. What was chosen is kept.</source>
   <translation>Arrêté. Ce qui a été choisi est gardé.</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>Arrêt en cours…</translation>
  </message>
  <message>
   <source>Stor&amp;y of this code…</source>
   <translation>&amp;Histoire de ce code…</translation>
  </message>
  <message>
   <source>Story of the code {name}</source>
   <translation>Histoire du code {name}</translation>
  </message>
  <message>
   <source>Study</source>
   <translation>Étude</translation>
  </message>
  <message>
   <source>Su&amp;ggestions</source>
   <translation>S&amp;uggestions</translation>
  </message>
  <message>
   <source>Subsection</source>
   <translation>Sous-section</translation>
  </message>
  <message>
   <source>Subtitle</source>
   <translation>Sous-titre</translation>
  </message>
  <message>
   <source>Suggestions</source>
   <translation>Suggestions</translation>
  </message>
  <message>
   <source>Sum of numbers</source>
   <translation>Somme de nombres</translation>
  </message>
  <message>
   <source>Summar&amp;ies</source>
   <translation>S&amp;ynthèses</translation>
  </message>
  <message>
   <source>Summaries</source>
   <translation>Synthèses</translation>
  </message>
  <message>
   <source>Summaries and segments…</source>
   <translation>Synthèses et extraits…</translation>
  </message>
  <message>
   <source>Summaries…</source>
   <translation>Synthèses…</translation>
  </message>
  <message>
   <source>Summary</source>
   <translation>Synthèse</translation>
  </message>
  <message>
   <source>Summary grid</source>
   <translation>Grille de synthèse</translation>
  </message>
  <message>
   <source>Summary of a case</source>
   <translation>Synthèse d’un cas</translation>
  </message>
  <message>
   <source>Sure</source>
   <translation>Sûr</translation>
  </message>
  <message>
   <source>Survey</source>
   <translation>Enquête</translation>
  </message>
  <message>
   <source>Survey and interviews together</source>
   <translation>Enquête et entretiens ensemble</translation>
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
   <source>Survey: share of those who answered the question. Interviews: cases in whose interviews the theme is coded.</source>
   <translation>Enquête : part de ceux qui ont répondu à la question. Entretiens : cas dont les entretiens ont le thème codé.</translation>
  </message>
  <message>
   <source>Survey…</source>
   <translation>Enquête…</translation>
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
   <source>Table and chart</source>
   <translation>Tableau et graphique</translation>
  </message>
  <message>
   <source>Table of shades</source>
   <translation>Tableau ombré</translation>
  </message>
  <message>
   <source>Table {n}. {caption}</source>
   <translation>Tableau {n}. {caption}</translation>
  </message>
  <message>
   <source>Tables ({patterns})</source>
   <translation>Tableaux ({patterns})</translation>
  </message>
  <message>
   <source>Take an example of {name}</source>
   <translation>Prendre un exemple de {name}</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>Reprendre</translation>
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
   <source>Take back what was decided last</source>
   <translation>Reprendre la dernière décision</translation>
  </message>
  <message>
   <source>Take back what was decided last on this page</source>
   <translation>Reprendre la dernière décision de cette page</translation>
  </message>
  <message numerus="yes">
   <source>Take back {count} refusals</source>
   <translation>
    <numerusform>Reprendre {count} refus</numerusform>
    <numerusform>Reprendre {count} refus</numerusform>
   </translation>
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
   <source>Take the filters away</source>
   <translation>Ôter les filtres</translation>
  </message>
  <message>
   <source>Take the interview on show out of the project, with its codings</source>
   <translation>Retirer du projet l’entretien affiché, avec ses codages</translation>
  </message>
  <message>
   <source>Take the key {key} from code {name}</source>
   <translation>Ôter la touche {key} au code {name}</translation>
  </message>
  <message>
   <source>Take the last decision back (U)</source>
   <translation>Reprendre la dernière décision (U)</translation>
  </message>
  <message>
   <source>Take the last decision back ({keys})</source>
   <translation>Reprendre la dernière décision ({keys})</translation>
  </message>
  <message>
   <source>Take the next coding at the caret in hand</source>
   <translation>Prendre en main le codage suivant au curseur</translation>
  </message>
  <message>
   <source>Take the quotation out (Delete)</source>
   <translation>Retirer la citation (Suppr)</translation>
  </message>
  <message>
   <source>Take the text of a file corrected elsewhere; codings move to the same words</source>
   <translation>Prendre le texte d’un fichier corrigé ailleurs ; les codages vont aux mêmes mots</translation>
  </message>
  <message>
   <source>Take this condition out</source>
   <translation>Ôter cette condition</translation>
  </message>
  <message>
   <source>Take this decision back (R)</source>
   <translation>Reprendre cette décision (R)</translation>
  </message>
  <message>
   <source>Take this value off the list</source>
   <translation>Retirer cette valeur de la liste</translation>
  </message>
  <message>
   <source>Take what a colleague coded in a copy of this project; nothing is overwritten</source>
   <translation>Prendre ce qu’un·e collègue a codé dans une copie de ce projet ; rien n’est écrasé</translation>
  </message>
  <message>
   <source>Take {code} off</source>
   <translation>Ôter {code}</translation>
  </message>
  <message numerus="yes">
   <source>Take {count} codes out of the set {name}</source>
   <translation>
    <numerusform>Ôter {count} code de la famille {name}</numerusform>
    <numerusform>Ôter {count} codes de la famille {name}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Take {count} examples from the interviews</source>
   <translation>
    <numerusform>Prendre {count} exemple dans les entretiens</numerusform>
    <numerusform>Prendre {count} exemples dans les entretiens</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Take {count} interviews out of the set {name}</source>
   <translation>
    <numerusform>Ôter {count} entretien de l’ensemble {name}</numerusform>
    <numerusform>Ôter {count} entretiens de l’ensemble {name}</numerusform>
   </translation>
  </message>
  <message>
   <source>Taken for a scale; if it is a count, choose “Whole number”.</source>
   <translation>Prise pour une échelle ; si c’est un décompte, choisissez « Nombre entier ».</translation>
  </message>
  <message>
   <source>Test</source>
   <translation>Test</translation>
  </message>
  <message>
   <source>Test statistic</source>
   <translation>Statistique du test</translation>
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
   <source>That code and those above it</source>
   <translation>Ce code et ceux au-dessus de lui</translation>
  </message>
  <message>
   <source>That was the last segment. Split moves them now, Backspace goes back.</source>
   <translation>C’était le dernier extrait. Scinder les déplace maintenant, Retour arrière revient.</translation>
  </message>
  <message>
   <source>Thaw</source>
   <translation>Défiger</translation>
  </message>
  <message>
   <source>Thaw a block of {name}</source>
   <translation>Défiger un bloc de {name}</translation>
  </message>
  <message>
   <source>The &amp;agreed layer alone</source>
   <translation>La &amp;couche de l’accord seule</translation>
  </message>
  <message>
   <source>The 95 % intervals come from 1,000 bootstrap draws. Units of one interview are alike, so drawing whole interviews is safer where there are enough of them.</source>
   <translation>Les intervalles à 95 % viennent de 1 000 tirages bootstrap. Les unités d’un entretien se ressemblent : tirer des entretiens entiers est plus sûr quand il y en a assez.</translation>
  </message>
  <message>
   <source>The agreed layer needs a name. Nothing was changed.</source>
   <translation>La couche de l’accord doit avoir un nom. Rien n’a été changé.</translation>
  </message>
  <message>
   <source>The character after the last</source>
   <translation>Le caractère qui suit le dernier</translation>
  </message>
  <message>
   <source>The chart is copied.</source>
   <translation>Le graphique est copié.</translation>
  </message>
  <message>
   <source>The code and those above it</source>
   <translation>Le code et ceux au-dessus de lui</translation>
  </message>
  <message>
   <source>The code for which passages are proposed</source>
   <translation>Le code pour lequel des passages sont proposés</translation>
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
   <source>The codebook as a document</source>
   <translation>La grille de codes en document</translation>
  </message>
  <message>
   <source>The codebook to read or print: Word, a web page, PDF</source>
   <translation>La grille de codes à lire ou à imprimer : Word, page web, PDF</translation>
  </message>
  <message>
   <source>The coder called A</source>
   <translation>Codeur·se A</translation>
  </message>
  <message>
   <source>The coder called B</source>
   <translation>Codeur·se B</translation>
  </message>
  <message>
   <source>The codes</source>
   <translation>Les codes</translation>
  </message>
  <message>
   <source>The codes across the top</source>
   <translation>Les codes en haut</translation>
  </message>
  <message>
   <source>The codes of this block are no longer in the codebook.</source>
   <translation>Les codes de ce bloc ne sont plus dans la grille.</translation>
  </message>
  <message>
   <source>The codes that most cases of the group have and most others do not</source>
   <translation>Les codes que la plupart des cas du groupe ont, et que la plupart des autres n’ont pas</translation>
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
   <source>The copy is only read. What is here stays as it is; what is new comes in as one change, which one undo takes back.</source>
   <translation>La copie est seulement lue. Ce qui est ici reste tel quel ; ce qui est nouveau entre en un seul changement, qu’une annulation reprend.</translation>
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
   <source>The day of the last change</source>
   <translation>Le jour du dernier changement</translation>
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
  <message numerus="yes">
   <source>The dictionary forms of {count} turns of {file} are not read yet, and the file cannot be written now. Close it elsewhere and try again, or open Analyses, Words in the window.</source>
   <translation>
    <numerusform>Les formes du dictionnaire de {count} tour de {file} ne sont pas encore lues, et le fichier ne peut pas être écrit maintenant. Fermez-le ailleurs et recommencez, ou ouvrez Analyses, Mots dans la fenêtre.</numerusform>
    <numerusform>Les formes du dictionnaire de {count} tours de {file} ne sont pas encore lues, et le fichier ne peut pas être écrit maintenant. Fermez-le ailleurs et recommencez, ou ouvrez Analyses, Mots dans la fenêtre.</numerusform>
   </translation>
  </message>
  <message>
   <source>The difference before (←)</source>
   <translation>La différence précédente (←)</translation>
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
   <source>The file does not say its encoding; it was read as Windows (Western).</source>
   <translation>Le fichier ne dit pas son encodage ; il a été lu comme Windows (occidental).</translation>
  </message>
  <message>
   <source>The file is not in one encoding; each text was read as UTF-8 or Windows (Western).</source>
   <translation>Le fichier mêle deux encodages ; chaque texte a été lu en UTF-8 ou en Windows (occidental).</translation>
  </message>
  <message>
   <source>The file will be searched for the names of {file}.</source>
   <translation>Les noms de {file} seront cherchés dans le fichier écrit.</translation>
  </message>
  <message numerus="yes">
   <source>The first {count}.</source>
   <translation>
    <numerusform>Le premier.</numerusform>
    <numerusform>Les {count} premiers.</numerusform>
   </translation>
  </message>
  <message>
   <source>The folder {folder} is not there. Nothing was changed. Choose another place.</source>
   <translation>Le dossier {folder} n’existe pas. Rien n’a été modifié. Choisissez un autre endroit.</translation>
  </message>
  <message>
   <source>The forms of some words were never read, and this project is open for reading only: not all is found. Words as written are found everywhere.</source>
   <translation>Les formes de certains mots n’ont jamais été lues, et ce projet est ouvert en lecture seule : tout n’est pas trouvé. Les mots tels quels sont trouvés partout.</translation>
  </message>
  <message>
   <source>The forms of words are being read, so that a search for mutualiser finds mutualise. Click to pause; you can go on working.</source>
   <translation>Les formes des mots sont en cours de lecture, pour qu’une recherche de mutualiser trouve mutualise. Cliquez pour faire une pause ; vous pouvez continuer à travailler.</translation>
  </message>
  <message>
   <source>The forms of words are being read. The table appears when they are.</source>
   <translation>Les formes des mots sont en cours de lecture. Le tableau apparaît ensuite.</translation>
  </message>
  <message>
   <source>The forms of words are being read: {percent} %. Not all is found yet.</source>
   <translation>Les formes des mots sont en cours de lecture : {percent} %. Tout n’est pas encore trouvé.</translation>
  </message>
  <message numerus="yes">
   <source>The forms of {count} turns are not read yet: they are left out.</source>
   <translation>
    <numerusform>Les formes d’un tour de parole ne sont pas encore lues : il est écarté.</numerusform>
    <numerusform>Les formes de {count} tours de parole ne sont pas encore lues : ils sont écartés.</numerusform>
   </translation>
  </message>
  <message>
   <source>The hit alone</source>
   <translation>L’occurrence seule</translation>
  </message>
  <message numerus="yes">
   <source>The index of lemmas has {count} texts too many.</source>
   <translation>
    <numerusform>L’index des lemmes a {count} texte de trop.</numerusform>
    <numerusform>L’index des lemmes a {count} textes de trop.</numerusform>
   </translation>
  </message>
  <message>
   <source>The interview from its beginning to its end, with its codes where they are spoken of: what opens it, what comes back, what is said once only.</source>
   <translation>L’entretien du début à la fin, avec ses codes là où on en parle : ce qui l’ouvre, ce qui revient, ce qui n’est dit qu’une fois.</translation>
  </message>
  <message>
   <source>The interview on show</source>
   <translation>L’entretien affiché</translation>
  </message>
  <message>
   <source>The interview's</source>
   <translation>Celui de l’entretien</translation>
  </message>
  <message>
   <source>The interviews add conditions or limits</source>
   <translation>Les entretiens ajoutent des conditions ou des limites</translation>
  </message>
  <message>
   <source>The interviews do not speak of it</source>
   <translation>Les entretiens n’en parlent pas</translation>
  </message>
  <message>
   <source>The interviews or the survey</source>
   <translation>Les entretiens ou l’enquête</translation>
  </message>
  <message>
   <source>The interviews say otherwise</source>
   <translation>Les entretiens disent autre chose</translation>
  </message>
  <message>
   <source>The interviews say what the survey says</source>
   <translation>Les entretiens disent ce que dit l’enquête</translation>
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
   <source>The journal of the research: every memo in the order of time</source>
   <translation>Le journal de la recherche : chaque mémo dans l’ordre du temps</translation>
  </message>
  <message>
   <source>The key could not be written to {file} ({why}). Choose another place: without the key, originals can be put back only by undoing.</source>
   <translation>La clé n’a pas pu être écrite dans {file} ({why}). Choisissez un autre endroit : sans la clé, seule l’annulation rétablit les noms d’origine.</translation>
  </message>
  <message>
   <source>The kinds of cases that are compared</source>
   <translation>Les types de cas qui sont comparés</translation>
  </message>
  <message>
   <source>The label names the case or the interview.</source>
   <translation>Le libellé nomme le cas ou l’entretien.</translation>
  </message>
  <message>
   <source>The last change is not a decision: undo it from the menu Edit.</source>
   <translation>Le dernier changement n’est pas une décision : annulez-le par le menu Édition.</translation>
  </message>
  <message numerus="yes">
   <source>The last three interviews brought {count} new codes, {share} % of those of the first four (5 % or less is often taken for saturation).</source>
   <translation>
    <numerusform>Les trois derniers entretiens ont apporté {count} nouveau code, {share} % de ceux des quatre premiers (5 % ou moins passe souvent pour la saturation).</numerusform>
    <numerusform>Les trois derniers entretiens ont apporté {count} nouveaux codes, {share} % de ceux des quatre premiers (5 % ou moins passe souvent pour la saturation).</numerusform>
   </translation>
  </message>
  <message>
   <source>The last three interviews brought {share} of the codes that the first four had (Guest, Namey and Chen, 2020).</source>
   <translation>Les trois derniers entretiens ont apporté {share} des codes qu’avaient les quatre premiers (Guest, Namey et Chen, 2020).</translation>
  </message>
  <message>
   <source>The line goes from −0.2 to 1, with marks at 0, 0.667 and 0.8.</source>
   <translation>La ligne va de −0,2 à 1, avec des repères à 0, 0,667 et 0,8.</translation>
  </message>
  <message>
   <source>The lines above the headers were set aside.</source>
   <translation>Les lignes au-dessus des en-têtes ont été mises de côté.</translation>
  </message>
  <message>
   <source>The mean number of codes after as many interviews, in any order</source>
   <translation>Le nombre moyen de codes après autant d’entretiens, dans n’importe quel ordre</translation>
  </message>
  <message>
   <source>The memo after</source>
   <translation>Le mémo suivant</translation>
  </message>
  <message>
   <source>The memo before</source>
   <translation>Le mémo précédent</translation>
  </message>
  <message>
   <source>The memo without its marks</source>
   <translation>Le mémo sans ses marques</translation>
  </message>
  <message>
   <source>The memo, in Markdown</source>
   <translation>Le mémo, en Markdown</translation>
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
   <source>The name of what it is about</source>
   <translation>Le nom de ce dont il parle</translation>
  </message>
  <message numerus="yes">
   <source>The names of {count} points have no room here; they are in the table.</source>
   <translation>
    <numerusform>Le nom de {count} point n’a pas de place ici ; il est dans le tableau.</numerusform>
    <numerusform>Les noms de {count} points n’ont pas de place ici ; ils sont dans le tableau.</numerusform>
   </translation>
  </message>
  <message>
   <source>The new values are in order</source>
   <translation>Les nouvelles valeurs sont ordonnées</translation>
  </message>
  <message>
   <source>The next cell, while writing</source>
   <translation>La case suivante, en écrivant</translation>
  </message>
  <message>
   <source>The next difference that is not settled (→)</source>
   <translation>La différence suivante qui n’est pas réglée (→)</translation>
  </message>
  <message>
   <source>The number {key} is in the document's name.</source>
   <translation>Le numéro {key} est dans le nom de l’entretien.</translation>
  </message>
  <message>
   <source>The numbers are copied.</source>
   <translation>Les nombres sont copiés.</translation>
  </message>
  <message>
   <source>The order in which codes count as new</source>
   <translation>L’ordre dans lequel les codes comptent comme nouveaux</translation>
  </message>
  <message>
   <source>The order of the cases</source>
   <translation>L’ordre des cas</translation>
  </message>
  <message>
   <source>The order of the lines</source>
   <translation>L’ordre des lignes</translation>
  </message>
  <message>
   <source>The order of this scale is not known; give its values in order.</source>
   <translation>L’ordre de cette échelle n’est pas connu ; donnez ses valeurs dans l’ordre.</translation>
  </message>
  <message>
   <source>The other code and those above it</source>
   <translation>L’autre code et ceux au-dessus de lui</translation>
  </message>
  <message>
   <source>The other values need a value to become. Nothing was changed. Write one.</source>
   <translation>Les autres valeurs ont besoin d’une valeur à devenir. Rien n’a été changé. Écrivez-en une.</translation>
  </message>
  <message>
   <source>The passage as both coded it</source>
   <translation>Le passage tel que les deux l’ont codé</translation>
  </message>
  <message>
   <source>The passage stands as an example of {name} in the codebook.</source>
   <translation>Le passage sert d’exemple à {name} dans la grille de codes.</translation>
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
   <source>The project has changed since {file} was compared with it. Nothing was changed. Compare it once more.</source>
   <translation>Le projet a changé depuis que {file} lui a été comparé. Rien n’a été changé. Comparez de nouveau.</translation>
  </message>
  <message>
   <source>The project is open for reading only.</source>
   <translation>Le projet est ouvert en lecture seule.</translation>
  </message>
  <message>
   <source>The queries of this project; they are answered anew each time</source>
   <translation>Les requêtes de ce projet ; la réponse est cherchée de nouveau chaque fois</translation>
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
   <source>The report as it will be</source>
   <translation>Le rapport tel qu’il sera</translation>
  </message>
  <message>
   <source>The report {name} cannot be read: it is damaged, or a newer Codage made it. Nothing was written.</source>
   <translation>Le rapport {name} ne peut pas être lu : il est endommagé, ou un Codage plus récent l’a fait. Rien n’a été écrit.</translation>
  </message>
  <message>
   <source>The row shows nothing of the survey.</source>
   <translation>La ligne ne montre rien de l’enquête.</translation>
  </message>
  <message>
   <source>The row shows the share of those who gave one of the ticked answers, of all who answered. Tick one at least.</source>
   <translation>La ligne montre la part de ceux qui ont donné l’une des réponses cochées, parmi tous ceux qui ont répondu. Cochez-en au moins une.</translation>
  </message>
  <message>
   <source>The same content is already in the project as {document}.</source>
   <translation>Le même contenu est déjà dans le projet : {document}.</translation>
  </message>
  <message>
   <source>The search index does not agree with the texts.</source>
   <translation>L’index de recherche ne concorde pas avec les textes.</translation>
  </message>
  <message>
   <source>The search is still going on. Try again when it has ended.</source>
   <translation>La recherche est encore en cours. Réessayez quand elle sera finie.</translation>
  </message>
  <message>
   <source>The segment before (Backspace)</source>
   <translation>L’extrait précédent (Retour arrière)</translation>
  </message>
  <message>
   <source>The segments of this code are not in what respondents say. Nothing was changed. See to the roles of the speakers, in the menu Project.</source>
   <translation>Les extraits de ce code ne sont pas dans ce que disent les enquêtés. Rien n’a été changé. Revoyez les rôles des locuteurs, dans le menu Projet.</translation>
  </message>
  <message>
   <source>The star stands at the end of a word, as in mutualis*. To look for other parts of words, use a regular expression.</source>
   <translation>L’étoile se met à la fin d’un mot, comme dans mutualis*. Pour chercher d’autres parties de mots, utilisez une expression régulière.</translation>
  </message>
  <message>
   <source>The structure of a LimeSurvey survey (.lss) or an XLSForm gives the columns their questions, types and labels; one beside the table is used by itself</source>
   <translation>La structure d’une enquête LimeSurvey (.lss) ou un XLSForm donne aux colonnes leurs questions, types et libellés ; si l’un d’eux est à côté du tableau, il est utilisé de lui-même</translation>
  </message>
  <message>
   <source>The table has no column {key}. Nothing was imported. Its columns are: {columns}.</source>
   <translation>Le tableau n’a pas de colonne {key}. Rien n’a été importé. Ses colonnes sont : {columns}.</translation>
  </message>
  <message>
   <source>The table has one column only; check the delimiter.</source>
   <translation>Le tableau n’a qu’une colonne ; vérifiez le séparateur.</translation>
  </message>
  <message>
   <source>The table has {rows} rows and {columns} columns, more than a sheet holds. Nothing was written. Choose fewer codes, or export to .csv.</source>
   <translation>Le tableau a {rows} lignes et {columns} colonnes, plus qu’une feuille n’en contient. Rien n’a été écrit. Choisissez moins de codes, ou exportez en .csv.</translation>
  </message>
  <message>
   <source>The table is copied.</source>
   <translation>Le tableau est copié.</translation>
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
   <source>The test that the numbers allow</source>
   <translation>Le test que les nombres permettent</translation>
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
   <source>The topmost codes…</source>
   <translation>Les codes du premier niveau…</translation>
  </message>
  <message>
   <source>The tree of codes</source>
   <translation>L’arbre des codes</translation>
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
   <source>The value that stands for a ticked box</source>
   <translation>La valeur qui veut dire coché</translation>
  </message>
  <message>
   <source>The value {value} is there twice. Nothing was changed. Keep one of them.</source>
   <translation>La valeur {value} est là deux fois. Rien n’a été changé. Gardez-en une.</translation>
  </message>
  <message>
   <source>The variable of the survey</source>
   <translation>La variable de l’enquête</translation>
  </message>
  <message>
   <source>The variable of the survey to compare by</source>
   <translation>La variable du questionnaire selon laquelle comparer</translation>
  </message>
  <message>
   <source>The variable that tells one survey from the next: side by side</source>
   <translation>La variable qui distingue une enquête de la suivante : côte à côte</translation>
  </message>
  <message>
   <source>The weights change nothing.</source>
   <translation>Les poids ne changent rien.</translation>
  </message>
  <message>
   <source>The whole report</source>
   <translation>Tout le rapport</translation>
  </message>
  <message>
   <source>The whole segment</source>
   <translation>L’extrait entier</translation>
  </message>
  <message>
   <source>The word forms could not be read: the program that reads them has stopped. Nothing was changed; searches for words as they are written go on working.</source>
   <translation>Les formes des mots n’ont pas pu être lues : le programme qui les lit s’est arrêté. Rien n’a été changé ; les recherches de mots tels quels continuent de marcher.</translation>
  </message>
  <message>
   <source>The word, then the sentence, then the turn</source>
   <translation>Le mot, puis la phrase, puis le tour de parole</translation>
  </message>
  <message>
   <source>The words after</source>
   <translation>Les mots d’après</translation>
  </message>
  <message>
   <source>The words before</source>
   <translation>Les mots d’avant</translation>
  </message>
  <message>
   <source>The words of the segment</source>
   <translation>Le texte de l’extrait</translation>
  </message>
  <message>
   <source>The words of “{phrase}” have too many forms to be looked for together. Search for fewer words at once, or for words as written.</source>
   <translation>Les mots de « {phrase} » ont trop de formes pour être cherchés ensemble. Cherchez moins de mots à la fois, ou les mots tels quels.</translation>
  </message>
  <message>
   <source>The words that it is about</source>
   <translation>Les mots dont il parle</translation>
  </message>
  <message>
   <source>The words that people use: the most frequent, those typical of a group, those in the company of another word. Forms of one word count as one.</source>
   <translation>Les mots que les gens emploient : les plus fréquents, ceux qui sont typiques d’un groupe, ceux qui accompagnent un autre mot. Les formes d’un mot comptent pour un seul.</translation>
  </message>
  <message numerus="yes">
   <source>The {count} coded interviews were parted into {groups} groups. Each group in turn was set aside: the program learnt from the others alone and put the passages of that group in order. A proposal counts as right where a coder had given the code.

Right among the first {first}, group by group: {rounds}.
Average precision: {precision} (1 is perfect; {chance} by chance).</source>
   <translation>
    <numerusform>L’entretien codé ({count}) a été partagé en {groups} groupes. Chaque groupe, tour à tour, a été mis de côté : le programme a appris des autres seuls et a rangé les passages de ce groupe. Une proposition compte comme bonne là où un·e codeur·se avait donné le code.

Bonnes parmi les {first} premières, groupe par groupe : {rounds}.
Précision moyenne : {precision} (1 est parfait ; {chance} par hasard).</numerusform>
    <numerusform>Les {count} entretiens codés ont été partagés en {groups} groupes. Chaque groupe, tour à tour, a été mis de côté : le programme a appris des autres seuls et a rangé les passages de ce groupe. Une proposition compte comme bonne là où un·e codeur·se avait donné le code.

Bonnes parmi les {first} premières, groupe par groupe : {rounds}.
Précision moyenne : {precision} (1 est parfait ; {chance} par hasard).</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The {count} codes that make the axes most.</source>
   <translation>
    <numerusform>Le code qui fait le plus les axes.</numerusform>
    <numerusform>Les {count} codes qui font le plus les axes.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The {count} codes under it go too.</source>
   <translation>
    <numerusform>Le code placé dessous sera supprimé aussi.</numerusform>
    <numerusform>Les {count} codes placés dessous seront supprimés aussi.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The {count} codes under them too</source>
   <translation>
    <numerusform>Aussi le code qui est dessous</numerusform>
    <numerusform>Aussi les {count} codes qui sont dessous</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The {count} listed that are open</source>
   <translation>
    <numerusform>Celui de la liste qui est ouvert</numerusform>
    <numerusform>Les {count} de la liste qui sont ouverts</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The {count} most frequent codes.</source>
   <translation>
    <numerusform>Le code le plus fréquent.</numerusform>
    <numerusform>Les {count} codes les plus fréquents.</numerusform>
   </translation>
  </message>
  <message>
   <source>Their definitions, rules or examples differ.</source>
   <translation>Leurs définitions, règles ou exemples diffèrent.</translation>
  </message>
  <message>
   <source>Their share (0 to 1)</source>
   <translation>Leur part (0 à 1)</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>Thème</translation>
  </message>
  <message>
   <source>Theme and items</source>
   <translation>Thème et éléments</translation>
  </message>
  <message>
   <source>Themes and their items</source>
   <translation>Thèmes et leurs éléments</translation>
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
   <source>There is already a set of codes {name}. Nothing was changed. Choose another name.</source>
   <translation>Il y a déjà une famille de codes {name}. Rien n’a été changé. Choisissez un autre nom.</translation>
  </message>
  <message>
   <source>There is already a set of interviews {name}. Nothing was changed. Choose another name.</source>
   <translation>Il y a déjà un ensemble d’entretiens {name}. Rien n’a été changé. Choisissez un autre nom.</translation>
  </message>
  <message>
   <source>There is already a variable {name}. Nothing was changed. Choose another name.</source>
   <translation>Il y a déjà une variable {name}. Rien n’a été changé. Choisissez un autre nom.</translation>
  </message>
  <message>
   <source>There is already something saved as {name}. Nothing was changed. Choose another name.</source>
   <translation>Quelque chose est déjà enregistré sous le nom {name}. Rien n’a été changé. Choisissez un autre nom.</translation>
  </message>
  <message>
   <source>There is no agreed layer yet. Nothing was changed. Make it first.</source>
   <translation>Il n’y a pas encore de couche de l’accord. Rien n’a été changé. Créez-la d’abord.</translation>
  </message>
  <message>
   <source>There is no analysis called {name}. Choose one of: {names}.</source>
   <translation>Il n’y a pas d’analyse appelée {name}. Choisissez parmi : {names}.</translation>
  </message>
  <message>
   <source>There is no case yet. Cases come with the survey, or from linking interviews.</source>
   <translation>Il n’y a pas encore de cas. Les cas viennent avec l’enquête, ou en liant des entretiens.</translation>
  </message>
  <message>
   <source>There is no case yet: import the survey first.</source>
   <translation>Il n’y a pas encore de cas : importez d’abord le questionnaire.</translation>
  </message>
  <message>
   <source>There is no code {name}. The codes are: {known}.</source>
   <translation>Il n’y a pas de code {name}. Les codes sont : {known}.</translation>
  </message>
  <message>
   <source>There is no coder {name} in {file}. Its coders are: {known}.</source>
   <translation>Il n’y a pas de codeur·se {name} dans {file}. Les codeur·ses y sont : {known}.</translation>
  </message>
  <message>
   <source>There is no document {name}. The documents are: {known}.</source>
   <translation>Il n’y a pas d’entretien {name}. Les entretiens sont : {known}.</translation>
  </message>
  <message>
   <source>There is no export called {name}. Choose one of: {names}.</source>
   <translation>Il n’y a pas d’export nommé {name}. Choisissez parmi : {names}.</translation>
  </message>
  <message>
   <source>There is no interview yet.</source>
   <translation>Il n’y a pas encore d’entretien.</translation>
  </message>
  <message>
   <source>There is no pseudonym for {name}. Nothing was changed. Write one, or leave the name.</source>
   <translation>Il n’y a pas de pseudonyme pour {name}. Rien n’a été modifié. Écrivez-en un, ou gardez le nom.</translation>
  </message>
  <message>
   <source>There is no report called {name}. Those there are: {names}.</source>
   <translation>Il n’y a pas de rapport appelé {name}. Il y a : {names}.</translation>
  </message>
  <message>
   <source>There is no report in {file}. Make one on the page Report.</source>
   <translation>Il n’y a pas de rapport dans {file}. Faites-en un sur la page Rapport.</translation>
  </message>
  <message>
   <source>There is no survey.</source>
   <translation>Il n’y a pas d’enquête.</translation>
  </message>
  <message>
   <source>There is no variable {name} any more.</source>
   <translation>Il n’y a plus de variable {name}.</translation>
  </message>
  <message>
   <source>There is no variable {name}. Nothing was changed. Choose another source.</source>
   <translation>Il n’y a pas de variable {name}. Rien n’a été changé. Choisissez une autre source.</translation>
  </message>
  <message>
   <source>There is no variable {name}. The variables are: {known}.</source>
   <translation>Il n’y a pas de variable {name}. Les variables sont : {known}.</translation>
  </message>
  <message>
   <source>There is nothing to bring in: all of it is here already, or left out.</source>
   <translation>Il n’y a rien à faire entrer : tout est déjà ici, ou laissé de côté.</translation>
  </message>
  <message>
   <source>These codings were changed meanwhile. Nothing was settled. Look at them again.</source>
   <translation>Ces codages ont été changés entre-temps. Rien n’a été réglé. Regardez-les de nouveau.</translation>
  </message>
  <message>
   <source>These codings were made by someone else. Nothing was changed. Code the passage yourself, or choose their name in the menu Coder.</source>
   <translation>Ces codages sont de quelqu’un d’autre. Rien n’a été changé. Codez vous-même le passage, ou choisissez ce nom dans le menu Codeur·se.</translation>
  </message>
  <message>
   <source>These documents say no times: {names}. Choose --along share or --along words, or name other documents.</source>
   <translation>Ces entretiens n’indiquent pas d’heures : {names}. Choisissez --along share ou --along words, ou nommez d’autres entretiens.</translation>
  </message>
  <message>
   <source>These segments are no longer there.</source>
   <translation>Ces extraits n’existent plus.</translation>
  </message>
  <message numerus="yes">
   <source>They are linked to {cases} of the study’s {count} cases.</source>
   <translation>
    <numerusform>Ils sont liés à {cases} cas sur {count} dans l’étude.</numerusform>
    <numerusform>Ils sont liés à {cases} cas sur {count} dans l’étude.</numerusform>
   </translation>
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
   <source>This block is empty.</source>
   <translation>Ce bloc est vide.</translation>
  </message>
  <message>
   <source>This block is empty. {why}</source>
   <translation>Ce bloc est vide. {why}</translation>
  </message>
  <message>
   <source>This cell holds 0 shown as a date, which is no date; it is read as empty.</source>
   <translation>Cette cellule contient 0 affiché comme une date, ce qui n’en est pas une ; elle est lue comme vide.</translation>
  </message>
  <message>
   <source>This cell holds a spreadsheet error; it is read as empty.</source>
   <translation>Cette cellule contient une erreur de tableur ; elle est lue comme vide.</translation>
  </message>
  <message>
   <source>This code has no segment of the coders on show.</source>
   <translation>Ce code n’a pas d’extrait des codeur·ses affiché·es.</translation>
  </message>
  <message numerus="yes">
   <source>This code has {count} segments; proposals begin at {enough}. Nothing was changed. Code some more passages first.</source>
   <translation>
    <numerusform>Ce code a {count} extrait ; les propositions commencent à {enough}. Rien n’a été changé. Codez d’abord quelques passages de plus.</numerusform>
    <numerusform>Ce code a {count} extraits ; les propositions commencent à {enough}. Rien n’a été changé. Codez d’abord quelques passages de plus.</numerusform>
   </translation>
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
   <source>This date lies before all calendars; it is read as empty.</source>
   <translation>Cette date précède tout calendrier ; elle est lue comme vide.</translation>
  </message>
  <message>
   <source>This decision is no longer there. Nothing was changed.</source>
   <translation>Cette décision n’est plus là. Rien n’a été changé.</translation>
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
   <source>This file did not begin as a copy of this project: its study is “{study}”. Interviews are recognised by their words, codes and coders by their names.</source>
   <translation>Ce fichier n’est pas né comme copie de ce projet : son étude est « {study} ». Les entretiens sont reconnus à leurs mots, les codes et les codeur·ses à leurs noms.</translation>
  </message>
  <message>
   <source>This formula has no calculated value; it is read as empty. Open the table in a spreadsheet program and save it again.</source>
   <translation>Cette formule n’a pas de valeur calculée ; elle est lue comme vide. Ouvrez le tableau dans un tableur et enregistrez-le de nouveau.</translation>
  </message>
  <message>
   <source>This interview has no film, or it was not played yet.</source>
   <translation>Cet entretien n’a pas de film, ou il n’a pas encore été joué.</translation>
  </message>
  <message>
   <source>This interview is reviewed already</source>
   <translation>Cet entretien est déjà relu</translation>
  </message>
  <message>
   <source>This interview says no times: its text is shown in per cent instead.</source>
   <translation>Cet entretien ne dit pas de temps : son texte est montré en pour cent.</translation>
  </message>
  <message>
   <source>This is found in more than {most} places, too many to look at. Nothing was changed. Look for something longer, or for whole words.</source>
   <translation>Ceci se trouve à plus de {most} endroits, trop pour être regardés. Rien n’a été changé. Cherchez quelque chose de plus long, ou des mots entiers.</translation>
  </message>
  <message>
   <source>This is how it was on {day}, when the block was frozen; the study has changed since. Thaw the block to open what is behind.</source>
   <translation>C’était ainsi le {day}, quand le bloc a été figé ; l’étude a changé depuis. Défigez le bloc pour ouvrir ce qu’il y a derrière.</translation>
  </message>
  <message>
   <source>This is no longer among what was saved. Nothing was changed.</source>
   <translation>Ce n’est plus parmi ce qui était enregistré. Rien n’a été changé.</translation>
  </message>
  <message>
   <source>This is no longer in the project. Nothing was changed.</source>
   <translation>Ce n’est plus dans le projet. Rien n’a été changé.</translation>
  </message>
  <message>
   <source>This is the folder of the project. Whoever is given the folder gets the key with it, and with the key every name.</source>
   <translation>C’est le dossier du projet. Qui reçoit le dossier reçoit la clé avec lui, et avec la clé tous les noms.</translation>
  </message>
  <message>
   <source>This key for the code in hand</source>
   <translation>Cette touche pour le code en main</translation>
  </message>
  <message>
   <source>This memo is no longer there. Nothing was changed.</source>
   <translation>Ce mémo n’est plus là. Rien n’a été changé.</translation>
  </message>
  <message>
   <source>This only says what to leave out. Say what to look for as well.</source>
   <translation>Ceci dit seulement ce qu’il faut écarter. Dites aussi ce qu’il faut chercher.</translation>
  </message>
  <message>
   <source>This passage does not have the code; later proposals learn from it</source>
   <translation>Ce passage n’a pas le code ; les propositions suivantes en tirent la leçon</translation>
  </message>
  <message>
   <source>This passage is no longer in the project. Nothing was changed.</source>
   <translation>Ce passage n’est plus dans le projet. Rien n’a été modifié.</translation>
  </message>
  <message>
   <source>This project has no report.</source>
   <translation>Ce projet n’a pas de rapport.</translation>
  </message>
  <message>
   <source>This query was saved by a newer version of Codage. It was left as it is. Install the newer version to use it.</source>
   <translation>Cette requête a été enregistrée par une version plus récente de Codage. Elle est laissée telle quelle. Installez la version plus récente pour l’utiliser.</translation>
  </message>
  <message>
   <source>This regular expression cannot be used: {reason}.</source>
   <translation>Cette expression régulière ne peut pas être utilisée : {reason}.</translation>
  </message>
  <message>
   <source>This regular expression cannot be used: {reason}. Nothing was changed. Correct it, or search for the text as it is.</source>
   <translation>Cette expression régulière n’est pas utilisable : {reason}. Rien n’a été modifié. Corrigez-la, ou cherchez le texte tel quel.</translation>
  </message>
  <message>
   <source>This regular expression takes too long and was stopped. Write it without repetitions inside repetitions.</source>
   <translation>Cette expression régulière prend trop de temps et a été arrêtée. Écrivez-la sans répétitions dans des répétitions.</translation>
  </message>
  <message>
   <source>This regular expression takes too long. Nothing was changed. Write it without repetitions inside repetitions.</source>
   <translation>Cette expression régulière prend trop de temps. Rien n’a été modifié. Écrivez-la sans répétitions imbriquées.</translation>
  </message>
  <message>
   <source>This row is a trial of the survey, not an answer.</source>
   <translation>Cette ligne est un essai de l’enquête, pas une réponse.</translation>
  </message>
  <message>
   <source>This saved query cannot be read. It was left as it is. Make it again, and remove it.</source>
   <translation>Cette requête enregistrée ne peut pas être lue. Elle est laissée telle quelle. Refaites-la, et supprimez-la.</translation>
  </message>
  <message>
   <source>This set of codes is no longer there. Nothing was changed.</source>
   <translation>Cette famille de codes n’est plus là. Rien n’a été changé.</translation>
  </message>
  <message>
   <source>This set of interviews is no longer there. Nothing was changed.</source>
   <translation>Cet ensemble d’entretiens n’est plus là. Rien n’a été changé.</translation>
  </message>
  <message>
   <source>This sheet holds a group of questions that repeats: each row is one of the things that were told of, not one of those who answered. Their answers are on another sheet.</source>
   <translation>Cette feuille contient un groupe de questions répété : chaque ligne est l’une des choses décrites, et non une personne ayant répondu. Les réponses de ces personnes sont sur une autre feuille.</translation>
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
   <source>This variable is no longer there. Nothing was changed.</source>
   <translation>Cette variable n’est plus là. Rien n’a été changé.</translation>
  </message>
  <message>
   <source>Those of other coders are not listed.</source>
   <translation>Ceux des autres codeur·ses ne sont pas listés.</translation>
  </message>
  <message>
   <source>Those that have the code</source>
   <translation>Ceux qui ont le code</translation>
  </message>
  <message>
   <source>Tick all</source>
   <translation>Tout cocher</translation>
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
   <source>Tick two coders or more to compare them.</source>
   <translation>Cochez deux codeur·ses ou plus pour les comparer.</translation>
  </message>
  <message>
   <source>Ticked is</source>
   <translation>Coché est</translation>
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
   <source>Time in the interview, minutes</source>
   <translation>Temps de l’entretien, minutes</translation>
  </message>
  <message>
   <source>Time is there for interviews whose turns say when they begin</source>
   <translation>Le temps est là pour les entretiens dont les tours de parole disent quand ils commencent</translation>
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
  <message numerus="yes">
   <source>Times at most {window} words from {word}, which is said {count} times</source>
   <translation>
    <numerusform>Occurrences à {window} mots au plus de {word}, dit {count} fois</numerusform>
    <numerusform>Occurrences à {window} mots au plus de {word}, dit {count} fois</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Times elsewhere ({count} words)</source>
   <translation>
    <numerusform>Occurrences ailleurs ({count} mot)</numerusform>
    <numerusform>Occurrences ailleurs ({count} mots)</numerusform>
   </translation>
  </message>
  <message>
   <source>Times for 1,000 words</source>
   <translation>Fois pour 1 000 mots</translation>
  </message>
  <message>
   <source>Times for 1,000 words elsewhere</source>
   <translation>Occurrences pour 1 000 mots ailleurs</translation>
  </message>
  <message>
   <source>Times for 1,000 words in the group</source>
   <translation>Occurrences pour 1 000 mots dans le groupe</translation>
  </message>
  <message numerus="yes">
   <source>Times for 1,000 words, of {count} words looked at</source>
   <translation>
    <numerusform>Occurrences pour 1 000 mots, sur {count} mot examiné</numerusform>
    <numerusform>Occurrences pour 1 000 mots, sur {count} mots examinés</numerusform>
   </translation>
  </message>
  <message>
   <source>Times here</source>
   <translation>Fois ici</translation>
  </message>
  <message>
   <source>Times in all</source>
   <translation>Fois en tout</translation>
  </message>
  <message numerus="yes">
   <source>Times in all ({count} words)</source>
   <translation>
    <numerusform>Occurrences en tout ({count} mot)</numerusform>
    <numerusform>Occurrences en tout ({count} mots)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Times in the group ({count} words)</source>
   <translation>
    <numerusform>Occurrences dans le groupe ({count} mot)</numerusform>
    <numerusform>Occurrences dans le groupe ({count} mots)</numerusform>
   </translation>
  </message>
  <message>
   <source>Times it is said</source>
   <translation>Nombre d’occurrences</translation>
  </message>
  <message>
   <source>Times its cases say it</source>
   <translation>Occurrences chez ses cas</translation>
  </message>
  <message>
   <source>Times near</source>
   <translation>Fois à côté</translation>
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
   <source>Title page, labels and checks</source>
   <translation>Page de titre, libellés et vérifications</translation>
  </message>
  <message>
   <source>To confirm</source>
   <translation>À confirmer</translation>
  </message>
  <message>
   <source>To its place in the transcript</source>
   <translation>À sa place dans la transcription</translation>
  </message>
  <message>
   <source>To look at</source>
   <translation>À examiner</translation>
  </message>
  <message>
   <source>To look at before others read the report</source>
   <translation>À regarder avant que d’autres ne lisent le rapport</translation>
  </message>
  <message>
   <source>To mind</source>
   <translation>À garder à l’esprit</translation>
  </message>
  <message>
   <source>To the ends of the interview</source>
   <translation>Aux bouts de l’entretien</translation>
  </message>
  <message>
   <source>To the ends of the line</source>
   <translation>Aux bouts de la ligne</translation>
  </message>
  <message>
   <source>Together in:</source>
   <translation>Ensemble dans :</translation>
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
   <source>Turn</source>
   <translation>Tour de parole</translation>
  </message>
  <message>
   <source>Turn of speech</source>
   <translation>Tour de parole</translation>
  </message>
  <message>
   <source>Turns</source>
   <translation>Tours de parole</translation>
  </message>
  <message>
   <source>Turns of</source>
   <translation>Tours de parole de</translation>
  </message>
  <message>
   <source>Two columns or more have this header.</source>
   <translation>Plusieurs colonnes ont cet en-tête.</translation>
  </message>
  <message>
   <source>Two turns in a row</source>
   <translation>Deux tours de parole qui se suivent</translation>
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
   <source>Type a word that is said in the interviews.</source>
   <translation>Tapez un mot qui est dit dans les entretiens.</translation>
  </message>
  <message>
   <source>Type of case; empty for all</source>
   <translation>Type de cas ; vide pour tous</translation>
  </message>
  <message>
   <source>Type words to see every place where they are said, in context.

"two words" side by side
mutualis* any word that begins so
ville NEAR/5 donnée close to each other

“Families” finds mutualisation for mutualiser too.</source>
   <translation>Tapez des mots pour voir, en contexte, chaque endroit où ils sont dits.

"deux mots" côte à côte
mutualis* tout mot qui commence ainsi
ville NEAR/5 donnée proches l’un de l’autre

« Familles » trouve aussi mutualisation pour mutualiser.</translation>
  </message>
  <message>
   <source>Typical of the group</source>
   <translation>Typique du groupe</translation>
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
   <source>Uncoded interviews were read</source>
   <translation>Les entretiens non codés ont été lus</translation>
  </message>
  <message>
   <source>Undecided</source>
   <translation>Non décidé</translation>
  </message>
  <message>
   <source>Under what they are about</source>
   <translation>Sous ce dont ils parlent</translation>
  </message>
  <message>
   <source>Under {name} go: {names}.</source>
   <translation>Sous {name} vont : {names}.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Undo (U)</source>
   <translation>Annuler (U)</translation>
  </message>
  <message>
   <source>Undo brings all of it back.</source>
   <translation>Annuler rétablit le tout.</translation>
  </message>
  <message>
   <source>Undoing…</source>
   <translation>Retour à l’état précédent…</translation>
  </message>
  <message>
   <source>Undone: {label}</source>
   <translation>Annulé : {label}</translation>
  </message>
  <message>
   <source>Units</source>
   <translation>Unités</translation>
  </message>
  <message>
   <source>Units that some coder gave the code</source>
   <translation>Unités auxquelles un·e codeur·se a donné le code</translation>
  </message>
  <message>
   <source>Units that {coder} gave the code</source>
   <translation>Unités auxquelles {coder} a donné le code</translation>
  </message>
  <message numerus="yes">
   <source>Units with both, of {count}</source>
   <translation>
    <numerusform>Unités avec les deux, sur {count}</numerusform>
    <numerusform>Unités avec les deux, sur {count}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Units with the code, of {count}</source>
   <translation>
    <numerusform>Unités avec le code, sur {count}</numerusform>
    <numerusform>Unités avec le code, sur {count}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Units with the other, of {count}</source>
   <translation>
    <numerusform>Unités avec l’autre, sur {count}</numerusform>
    <numerusform>Unités avec l’autre, sur {count}</numerusform>
   </translation>
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
   <source>Untick all</source>
   <translation>Tout décocher</translation>
  </message>
  <message>
   <source>Untick what is no speaker: its name stays in the text</source>
   <translation>Décochez ce qui n’est pas un locuteur : son nom reste dans le texte</translation>
  </message>
  <message>
   <source>Up and down the list</source>
   <translation>Monter et descendre dans la liste</translation>
  </message>
  <message>
   <source>Upper bound of 95 % of the means with other weights</source>
   <translation>Borne supérieure de 95 % des moyennes avec d’autres poids</translation>
  </message>
  <message>
   <source>Upper bound of the effect, 95 %</source>
   <translation>Borne supérieure de l’effet, 95 %</translation>
  </message>
  <message>
   <source>Upper end of its 95 % bootstrap interval</source>
   <translation>Borne supérieure de son intervalle bootstrap à 95 %</translation>
  </message>
  <message>
   <source>Upper end of its 95 % interval</source>
   <translation>Borne supérieure de son intervalle à 95 %</translation>
  </message>
  <message>
   <source>Use &amp;as the code's example</source>
   <translation>&amp;Prendre comme exemple du code</translation>
  </message>
  <message>
   <source>Use as the code's example</source>
   <translation>Prendre comme exemple du code</translation>
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
   <source>Values</source>
   <translation>Valeurs</translation>
  </message>
  <message>
   <source>Values and what they mean</source>
   <translation>Valeurs et leur signification</translation>
  </message>
  <message>
   <source>Values left empty</source>
   <translation>Valeurs laissées vides</translation>
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
   <source>Variable described anew</source>
   <translation>Variable décrite de nouveau</translation>
  </message>
  <message>
   <source>Variable not in the file: stays</source>
   <translation>Variable absente du fichier : elle reste</translation>
  </message>
  <message>
   <source>Variables</source>
   <translation>Variables</translation>
  </message>
  <message>
   <source>Verdict</source>
   <translation>Verdict</translation>
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
   <source>Versions</source>
   <translation>Versions</translation>
  </message>
  <message>
   <source>Voices</source>
   <translation>Voix</translation>
  </message>
  <message>
   <source>Walk through the segments of one interview or coder only</source>
   <translation>Ne parcourir que les extraits d’un entretien ou d’un·e codeur·se</translation>
  </message>
  <message>
   <source>Warn of a case above</source>
   <translation>Avertir d’un cas au-dessus de</translation>
  </message>
  <message>
   <source>Warn of cells below</source>
   <translation>Avertir des cases de moins de</translation>
  </message>
  <message>
   <source>Was there as {name} when the journal began</source>
   <translation>Était là sous le nom {name} quand le journal a commencé</translation>
  </message>
  <message>
   <source>Wave</source>
   <translation>Vague</translation>
  </message>
  <message>
   <source>Waves</source>
   <translation>Vagues</translation>
  </message>
  <message>
   <source>Waves:</source>
   <translation>Vagues :</translation>
  </message>
  <message>
   <source>Web addresses</source>
   <translation>Adresses web</translation>
  </message>
  <message>
   <source>Web page</source>
   <translation>Page web</translation>
  </message>
  <message>
   <source>Weigh a coding</source>
   <translation>Donner un poids à un codage</translation>
  </message>
  <message>
   <source>Weight</source>
   <translation>Poids</translation>
  </message>
  <message>
   <source>Weight and scores of the item, name of the theme (F2)</source>
   <translation>Poids et notes de l’élément, nom du thème (F2)</translation>
  </message>
  <message>
   <source>Weight of the coding, 0 to 100</source>
   <translation>Poids du codage, de 0 à 100</translation>
  </message>
  <message>
   <source>Weight:</source>
   <translation>Poids :</translation>
  </message>
  <message>
   <source>Weight: {weight}</source>
   <translation>Poids : {weight}</translation>
  </message>
  <message>
   <source>Weights are of each theme: beside an item stands its share of the theme’s weight.</source>
   <translation>Les poids sont ceux de chaque thème : à côté d’un élément figure sa part du poids du thème.</translation>
  </message>
  <message>
   <source>Weight…</source>
   <translation>Poids…</translation>
  </message>
  <message>
   <source>Well shown</source>
   <translation>Bien montré</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Quoi</translation>
  </message>
  <message numerus="yes">
   <source>What changes ({count})</source>
   <translation>
    <numerusform>Ce qui change ({count})</numerusform>
    <numerusform>Ce qui change ({count})</numerusform>
   </translation>
  </message>
  <message>
   <source>What coders agree or disagree about</source>
   <translation>Ce sur quoi les codeur·ses s’accordent ou non</translation>
  </message>
  <message>
   <source>What comes in</source>
   <translation>Ce qui entre</translation>
  </message>
  <message>
   <source>What do these segments say of this case, in your words?</source>
   <translation>Que disent ces extraits de ce cas, avec vos mots ?</translation>
  </message>
  <message>
   <source>What each theme is made of</source>
   <translation>De quoi chaque thème est fait</translation>
  </message>
  <message>
   <source>What follows what: after a segment of the code of the row, which code comes next. Blue cells follow each other more often than chance, orange ones less often.</source>
   <translation>Ce qui suit quoi : après un extrait du code de la ligne, quel code vient ensuite. Les cases bleues se suivent plus souvent que par hasard, les orange moins souvent.</translation>
  </message>
  <message>
   <source>What goes with what: tables and charts, and the segments behind each number</source>
   <translation>Ce qui va avec quoi : des tableaux, des graphiques, et les extraits derrière chaque nombre</translation>
  </message>
  <message>
   <source>What is counted</source>
   <translation>Ce qui est compté</translation>
  </message>
  <message>
   <source>What is it about?</source>
   <translation>De quoi parle-t-il ?</translation>
  </message>
  <message numerus="yes">
   <source>What is otherwise there ({count})</source>
   <translation>
    <numerusform>Ce qui y est autrement ({count})</numerusform>
    <numerusform>Ce qui y est autrement ({count})</numerusform>
   </translation>
  </message>
  <message>
   <source>What is said under a code, or by cases that gave an answer</source>
   <translation>Ce qui est dit sous un code, ou par les cas qui ont donné une réponse</translation>
  </message>
  <message>
   <source>What is spoken of</source>
   <translation>Ce dont on parle</translation>
  </message>
  <message>
   <source>What it comes to</source>
   <translation>Ce que cela donne</translation>
  </message>
  <message>
   <source>What it is &amp;for</source>
   <translation>À quoi c’est &amp;destiné</translation>
  </message>
  <message>
   <source>What it means</source>
   <translation>Signification</translation>
  </message>
  <message>
   <source>What it says, for tables and charts</source>
   <translation>Ce qu’il dit, pour les tableaux et les graphiques</translation>
  </message>
  <message>
   <source>What it tells</source>
   <translation>Ce que cela dit</translation>
  </message>
  <message>
   <source>What kind of thing it is about</source>
   <translation>La sorte de chose dont il parle</translation>
  </message>
  <message>
   <source>What memos are about</source>
   <translation>Ce dont parlent les mémos</translation>
  </message>
  <message>
   <source>What spoke for it:</source>
   <translation>Ce qui a parlé pour lui :</translation>
  </message>
  <message>
   <source>What stands under each quotation: the case’s name, its type, its size, or nothing</source>
   <translation>Ce qui figure sous chaque citation : le nom du cas, son type, sa taille, ou rien</translation>
  </message>
  <message>
   <source>What stood behind this is no longer there.</source>
   <translation>Ce qu’il y avait derrière n’y est plus.</translation>
  </message>
  <message>
   <source>What the cells show; all of them shade what stands out (residual beyond ±2)</source>
   <translation>Ce que montrent les cases ; toutes ombrent ce qui ressort (résidu au-delà de ±2)</translation>
  </message>
  <message>
   <source>What the interview is about</source>
   <translation>Sur quoi porte l’entretien</translation>
  </message>
  <message>
   <source>What the numbers keep to</source>
   <translation>À quoi se limitent les nombres</translation>
  </message>
  <message>
   <source>What the survey says beside what the interviews say, theme by theme</source>
   <translation>Ce que dit l’enquête à côté de ce que disent les entretiens, thème par thème</translation>
  </message>
  <message>
   <source>What the two sources say together</source>
   <translation>Ce que les deux sources disent ensemble</translation>
  </message>
  <message>
   <source>What the value is</source>
   <translation>Ce qu’est la valeur</translation>
  </message>
  <message>
   <source>What this line cannot bear</source>
   <translation>Ce que cette ligne ne permet pas de dire</translation>
  </message>
  <message>
   <source>What this link led to is no longer in the project. The memo is as it was.</source>
   <translation>Ce vers quoi menait ce lien n’est plus dans le projet. Le mémo est resté tel quel.</translation>
  </message>
  <message>
   <source>What this memo is about is no longer in the project. Nothing was changed.</source>
   <translation>Ce dont parle ce mémo n’est plus dans le projet. Rien n’a été changé.</translation>
  </message>
  <message>
   <source>What to &amp;code:</source>
   <translation>Que &amp;coder :</translation>
  </message>
  <message>
   <source>What to know</source>
   <translation>À savoir</translation>
  </message>
  <message>
   <source>What to mind when reading kappa</source>
   <translation>À quoi prendre garde en lisant kappa</translation>
  </message>
  <message>
   <source>What was found</source>
   <translation>Ce qui a été trouvé</translation>
  </message>
  <message>
   <source>What you decide goes into a layer of its own, beside the coders’ codings, which stay as they are.
Name of the layer:</source>
   <translation>Ce que vous décidez va dans une couche à part, à côté des codages des codeur·ses, qui restent tels quels.
Nom de la couche :</translation>
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
   <source>When it was changed last (UTC)</source>
   <translation>Quand il a été changé pour la dernière fois (UTC)</translation>
  </message>
  <message>
   <source>When it was written (UTC)</source>
   <translation>Quand il a été écrit (UTC)</translation>
  </message>
  <message>
   <source>When not to use it</source>
   <translation>Quand ne pas l’employer</translation>
  </message>
  <message>
   <source>When not to use it revised</source>
   <translation>Quand ne pas l’utiliser : révisé</translation>
  </message>
  <message>
   <source>When the code came, what it was called before, what was merged into it</source>
   <translation>Quand le code est arrivé, comment il s’appelait avant, ce qui a été fusionné dans lui</translation>
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
   <source>When to use it revised</source>
   <translation>Quand l’utiliser : révisé</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Où</translation>
  </message>
  <message>
   <source>Where it begins in the turn, in characters</source>
   <translation>Où il commence dans le tour de parole, en caractères</translation>
  </message>
  <message>
   <source>Where it begins, in {unit}</source>
   <translation>Où il commence, en {unit}</translation>
  </message>
  <message>
   <source>Where it ends in the turn, in characters</source>
   <translation>Où il finit dans le tour de parole, en caractères</translation>
  </message>
  <message>
   <source>Where it ends, in {unit}</source>
   <translation>Où il finit, en {unit}</translation>
  </message>
  <message>
   <source>Where its first segment begins</source>
   <translation>Où commence son premier extrait</translation>
  </message>
  <message>
   <source>Where its last segment ends</source>
   <translation>Où finit son dernier extrait</translation>
  </message>
  <message>
   <source>Where the &amp;recordings are, with their names</source>
   <translation>Où sont les en&amp;registrements, avec leurs noms</translation>
  </message>
  <message>
   <source>Where the method comes from</source>
   <translation>D’où vient la méthode</translation>
  </message>
  <message>
   <source>Where this segment goes</source>
   <translation>Où va cet extrait</translation>
  </message>
  <message>
   <source>Where to keep the key</source>
   <translation>Où garder la clé</translation>
  </message>
  <message>
   <source>Where to look</source>
   <translation>Où chercher</translation>
  </message>
  <message>
   <source>Where to look: whose turns, which interviews, codings</source>
   <translation>Où chercher : quels tours de parole, entretiens, codages</translation>
  </message>
  <message>
   <source>Whether it is there: yes or no</source>
   <translation>S’il est là : oui ou non</translation>
  </message>
  <message>
   <source>Whether one more interview would still bring new codes. A curve that has become flat says that the last interviews spoke of what was known already.</source>
   <translation>Si un entretien de plus apporterait encore de nouveaux codes. Une courbe devenue plate dit que les derniers entretiens ont parlé de ce qu’on savait déjà.</translation>
  </message>
  <message>
   <source>Whether there is a segment (0 or 1): {code}</source>
   <translation>Présence d’un extrait (0 ou 1) : {code}</translation>
  </message>
  <message>
   <source>Which codes</source>
   <translation>Quels codes</translation>
  </message>
  <message>
   <source>Which one</source>
   <translation>Lequel</translation>
  </message>
  <message>
   <source>Which themes are spoken of in the same breath. A pair that stands together often may be one idea, a cause and its effect, or a quarrel: read its segments.</source>
   <translation>Quels thèmes sont évoqués d’un même souffle. Une paire souvent ensemble peut être une seule idée, une cause et son effet, ou une querelle : lisez ses extraits.</translation>
  </message>
  <message>
   <source>Which themes are spoken of more by one group of cases than by others, and whether the difference is larger than chance would make it. A case has a code when one of its interviews shows it. Blue cells lie above what groups that speak alike would have, orange ones below; where cells are small, trust the test.</source>
   <translation>Quels thèmes un groupe de cas évoque plus que d’autres, et si la différence dépasse ce que ferait le hasard. Un cas a un code quand l’un de ses entretiens le montre. Les cases bleues sont au-dessus de ce qu’auraient des groupes qui parleraient de même, les orange au-dessous ; quand les effectifs sont petits, fiez-vous au test.</translation>
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
   <source>Who wrote</source>
   <translation>Qui a écrit</translation>
  </message>
  <message>
   <source>Who wrote it</source>
   <translation>Qui l’a écrit</translation>
  </message>
  <message>
   <source>Whoever codes now. Click to change it, or whose codings show.</source>
   <translation>Qui code en ce moment. Cliquez pour changer, ou pour choisir de qui les codages se montrent.</translation>
  </message>
  <message>
   <source>Whole number</source>
   <translation>Nombre entier</translation>
  </message>
  <message>
   <source>Whole or in short</source>
   <translation>En entier ou en bref</translation>
  </message>
  <message>
   <source>Whose segments are counted</source>
   <translation>De qui les extraits sont comptés</translation>
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
   <source>Why the figures say little</source>
   <translation>Pourquoi les chiffres disent peu</translation>
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
   <source>With any one of its items left out: {scores}.</source>
   <translation>En ôtant l’un quelconque de ses éléments : {scores}.</translation>
  </message>
  <message>
   <source>With other weights, each from half to one and a half of what it is, the scores of all cases would lie here: {scores}.</source>
   <translation>Avec d’autres poids, chacun entre sa moitié et une fois et demie sa valeur, les notes de tous les cas seraient ici : {scores}.</translation>
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
   <source>With the codes under them</source>
   <translation>Avec les codes qui sont dessous</translation>
  </message>
  <message>
   <source>With the key, the file is searched for every name that was replaced, single letters excepted.</source>
   <translation>Avec la clé, le fichier est fouillé pour chaque nom remplacé, sauf les lettres seules.</translation>
  </message>
  <message>
   <source>Without a case</source>
   <translation>Sans cas</translation>
  </message>
  <message>
   <source>Without an item, from</source>
   <translation>Sans un élément, de</translation>
  </message>
  <message>
   <source>Without an item, to</source>
   <translation>Sans un élément, à</translation>
  </message>
  <message>
   <source>Without one of its items: {low} to {high}.</source>
   <translation>Sans l’un de ses éléments : {low} à {high}.</translation>
  </message>
  <message>
   <source>Word</source>
   <translation>Mot</translation>
  </message>
  <message>
   <source>Word document</source>
   <translation>Document Word</translation>
  </message>
  <message>
   <source>Word forms: paused</source>
   <translation>Formes des mots : en pause</translation>
  </message>
  <message>
   <source>Word forms: {percent} %</source>
   <translation>Formes des mots : {percent} %</translation>
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
   <source>Words are counted by their dictionary form, so that mutualise and mutualisons are one. These forms have not been read yet; it takes a minute.</source>
   <translation>Les mots sont comptés par leur forme du dictionnaire, si bien que mutualise et mutualisons ne font qu’un. Ces formes n’ont pas encore été lues ; cela prend une minute.</translation>
  </message>
  <message>
   <source>Words are not drawn one by one: a word said often by one person looks typical of all. Look at how many interviews stand behind it.</source>
   <translation>Les mots ne sont pas tirés un par un : un mot souvent dit par une personne semble typique de tous. Regardez combien d’entretiens sont derrière.</translation>
  </message>
  <message>
   <source>Words around it</source>
   <translation>Mots autour</translation>
  </message>
  <message>
   <source>Words as written</source>
   <translation>Mots tels quels</translation>
  </message>
  <message>
   <source>Words before</source>
   <translation>Mots avant</translation>
  </message>
  <message>
   <source>Words by code</source>
   <translation>Mots par code</translation>
  </message>
  <message>
   <source>Words by variable</source>
   <translation>Mots par variable</translation>
  </message>
  <message>
   <source>Words coded</source>
   <translation>Mots codés</translation>
  </message>
  <message>
   <source>Words coded, as a share of the words looked at (0 to 1)</source>
   <translation>Mots codés, en part des mots examinés (0 à 1)</translation>
  </message>
  <message numerus="yes">
   <source>Words coded, as a share of {count} words (0 to 1)</source>
   <translation>
    <numerusform>Mots codés, en part de {count} mot (0 à 1)</numerusform>
    <numerusform>Mots codés, en part de {count} mots (0 à 1)</numerusform>
   </translation>
  </message>
  <message>
   <source>Words coded: {code}</source>
   <translation>Mots codés : {code}</translation>
  </message>
  <message>
   <source>Words in the segment, a code, a case</source>
   <translation>Mots de l’extrait, un code, un cas</translation>
  </message>
  <message>
   <source>Words near another</source>
   <translation>Mots proches d’un autre</translation>
  </message>
  <message>
   <source>Words near “{word}”</source>
   <translation>Mots près de « {word} »</translation>
  </message>
  <message>
   <source>Words of a code's name, definition, rules or example; accents and capitals do not matter</source>
   <translation>Mots du nom, de la définition, des règles ou de l’exemple d’un code ; accents et capitales n’importent pas</translation>
  </message>
  <message>
   <source>Words of a group</source>
   <translation>Mots d’un groupe</translation>
  </message>
  <message>
   <source>Words of a title or a memo; accents and capitals do not matter</source>
   <translation>Mots d’un titre ou d’un mémo ; accents et capitales n’importent pas</translation>
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
   <source>Words of {group}</source>
   <translation>Mots de {group}</translation>
  </message>
  <message>
   <source>Words said by its cases</source>
   <translation>Mots dits par ses cas</translation>
  </message>
  <message>
   <source>Words that are derived from each other: mutualiser finds mutualisation too.
Words of the family can be left out below.</source>
   <translation>Mots dérivés les uns des autres : mutualiser trouve aussi mutualisation.
Des mots de la famille peuvent être écartés ci-dessous.</translation>
  </message>
  <message>
   <source>Words under it</source>
   <translation>Mots sous lui</translation>
  </message>
  <message>
   <source>Words under the code, of all words looked at; each counts once</source>
   <translation>Mots sous le code, parmi tous les mots examinés ; chacun compte une fois</translation>
  </message>
  <message>
   <source>Words under the code; n: words of the column.</source>
   <translation>Mots sous le code ; n : mots de la colonne.</translation>
  </message>
  <message>
   <source>Words, tables, charts and quotations that follow the data, out to Word, web and PDF</source>
   <translation>Mots, tableaux, graphiques et citations qui suivent les données, vers Word, le web et PDF</translation>
  </message>
  <message>
   <source>Words:</source>
   <translation>Mots :</translation>
  </message>
  <message>
   <source>Works offline: nothing you write here leaves this computer.</source>
   <translation>Fonctionne hors ligne : rien de ce que vous écrivez ici ne quitte cet ordinateur.</translation>
  </message>
  <message>
   <source>Write</source>
   <translation>Écrire</translation>
  </message>
  <message>
   <source>Write a copy without journal, personal columns and names of files</source>
   <translation>Écrire une copie sans journal, sans colonnes personnelles ni noms de fichiers</translation>
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
   <source>Write about how someone codes</source>
   <translation>Écrire sur la façon de coder de quelqu’un</translation>
  </message>
  <message>
   <source>Write about the case of the interview on show, or about another</source>
   <translation>Écrire sur le cas de l’entretien affiché, ou sur un autre</translation>
  </message>
  <message>
   <source>Write about the code in hand</source>
   <translation>Écrire sur le code en main</translation>
  </message>
  <message>
   <source>Write about the interview on show</source>
   <translation>Écrire sur l’entretien affiché</translation>
  </message>
  <message>
   <source>Write about the turn at the caret</source>
   <translation>Écrire sur le tour de parole au curseur</translation>
  </message>
  <message>
   <source>Write in the cell</source>
   <translation>Écrire dans la case</translation>
  </message>
  <message>
   <source>Write in the interview; its codings follow the words</source>
   <translation>Écrire dans l’entretien ; ses codages suivent les mots</translation>
  </message>
  <message>
   <source>Write in the memo</source>
   <translation>Écrire dans le mémo</translation>
  </message>
  <message>
   <source>Write in the research &amp;journal</source>
   <translation>Écrire dans le &amp;journal de recherche</translation>
  </message>
  <message>
   <source>Write in the research journal</source>
   <translation>Écrire dans le journal de recherche</translation>
  </message>
  <message>
   <source>Write nothing</source>
   <translation>Ne rien écrire</translation>
  </message>
  <message>
   <source>Write on what is at hand: the selected words, the coding or the turn at the caret, the code, the interview; or open the memo that is there</source>
   <translation>Écrire sur ce qui est sous la main : les mots sélectionnés, le codage ou le tour de parole au curseur, le code, l’entretien ; ou ouvrir le mémo qui est là</translation>
  </message>
  <message>
   <source>Write the frequencies to a file</source>
   <translation>Écrire les fréquences dans un fichier</translation>
  </message>
  <message>
   <source>Write the grid to a file, for Excel or Word</source>
   <translation>Écrire la grille dans un fichier, pour Excel ou Word</translation>
  </message>
  <message>
   <source>Write the hits of the search with their context into a table</source>
   <translation>Écrire les occurrences de la recherche avec leur contexte dans un tableau</translation>
  </message>
  <message>
   <source>Write the memo of a coding</source>
   <translation>Écrire le mémo d’un codage</translation>
  </message>
  <message>
   <source>Write the memo of the coding under the caret</source>
   <translation>Écrire le mémo du codage au curseur</translation>
  </message>
  <message>
   <source>Write the report for Word, for the web, or as a PDF</source>
   <translation>Écrire le rapport pour Word, pour le web, ou en PDF</translation>
  </message>
  <message>
   <source>Write the summary of {case} under {code}</source>
   <translation>Écrire la synthèse de {case} sous {code}</translation>
  </message>
  <message>
   <source>Write the table as it stands, for Word, Excel or the web</source>
   <translation>Écrire le tableau tel quel, pour Word, Excel ou le web</translation>
  </message>
  <message numerus="yes">
   <source>Write the {count} cells that fit</source>
   <translation>
    <numerusform>Écrire la case qui convient</numerusform>
    <numerusform>Écrire les {count} cases qui conviennent</numerusform>
   </translation>
  </message>
  <message>
   <source>Write this table to a file</source>
   <translation>Écrire ce tableau dans un fichier</translation>
  </message>
  <message>
   <source>Write to a file…</source>
   <translation>Écrire dans un fichier…</translation>
  </message>
  <message>
   <source>Write what you think of it. It is saved as you type.</source>
   <translation>Écrivez ce que vous en pensez. C’est enregistré au fil de la frappe.</translation>
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
   <source>Writing the cells</source>
   <translation>Écriture des cases</translation>
  </message>
  <message>
   <source>Writing what was found</source>
   <translation>Écriture de ce qui a été trouvé</translation>
  </message>
  <message>
   <source>Written by itself</source>
   <translation>S’écrit de lui-même</translation>
  </message>
  <message>
   <source>Year, month, day (2026-11-24)</source>
   <translation>Année, mois, jour (2026-11-24)</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>Oui</translation>
  </message>
  <message>
   <source>You have come to the end. Ctrl+Shift+Enter takes the interview further.</source>
   <translation>Vous êtes à la fin. Ctrl+Maj+Entrée fait avancer l’entretien.</translation>
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
   <source>a code</source>
   <translation>un code</translation>
  </message>
  <message>
   <source>a list</source>
   <translation>une liste</translation>
  </message>
  <message>
   <source>a person</source>
   <translation>une personne</translation>
  </message>
  <message>
   <source>address</source>
   <translation>adresse</translation>
  </message>
  <message>
   <source>all cases or none</source>
   <translation>tous les cas ou aucun</translation>
  </message>
  <message>
   <source>and</source>
   <translation>et</translation>
  </message>
  <message>
   <source>any code</source>
   <translation>n’importe quel code</translation>
  </message>
  <message>
   <source>archived</source>
   <translation>archivé</translation>
  </message>
  <message>
   <source>are followed by</source>
   <translation>sont suivis par</translation>
  </message>
  <message>
   <source>are in</source>
   <translation>sont dans</translation>
  </message>
  <message>
   <source>are in another interview than</source>
   <translation>sont dans un autre entretien que</translation>
  </message>
  <message>
   <source>are in the same interview as</source>
   <translation>sont dans le même entretien que</translation>
  </message>
  <message>
   <source>are missing</source>
   <translation>manquent</translation>
  </message>
  <message>
   <source>are near</source>
   <translation>sont près de</translation>
  </message>
  <message>
   <source>are not followed by</source>
   <translation>ne sont pas suivis par</translation>
  </message>
  <message>
   <source>are not in</source>
   <translation>ne sont pas dans</translation>
  </message>
  <message>
   <source>are not near</source>
   <translation>ne sont pas près de</translation>
  </message>
  <message>
   <source>are not preceded by</source>
   <translation>ne sont pas précédés par</translation>
  </message>
  <message>
   <source>are preceded by</source>
   <translation>sont précédés par</translation>
  </message>
  <message>
   <source>as in the codebook</source>
   <translation>comme dans la grille de codes</translation>
  </message>
  <message>
   <source>as they appear</source>
   <translation>comme ils apparaissent</translation>
  </message>
  <message>
   <source>bands of about as many cases</source>
   <translation>classes d’à peu près autant de cas</translation>
  </message>
  <message>
   <source>become one value:</source>
   <translation>deviennent une seule valeur :</translation>
  </message>
  <message>
   <source>between</source>
   <translation>entre</translation>
  </message>
  <message>
   <source>by another coder</source>
   <translation>par un·e autre codeur·se</translation>
  </message>
  <message>
   <source>by anyone</source>
   <translation>par n’importe qui</translation>
  </message>
  <message>
   <source>by name</source>
   <translation>par nom</translation>
  </message>
  <message>
   <source>by the same coder</source>
   <translation>par la même personne</translation>
  </message>
  <message>
   <source>changed</source>
   <translation>changé</translation>
  </message>
  <message>
   <source>changed {when}</source>
   <translation>changé {when}</translation>
  </message>
  <message>
   <source>characters</source>
   <translation>caractères</translation>
  </message>
  <message>
   <source>chart</source>
   <translation>graphique</translation>
  </message>
  <message>
   <source>chi-square</source>
   <translation>khi-deux</translation>
  </message>
  <message>
   <source>choose a coder</source>
   <translation>choisir un·e codeur·se</translation>
  </message>
  <message>
   <source>choose a variable</source>
   <translation>choisir une variable</translation>
  </message>
  <message>
   <source>choose answers</source>
   <translation>choisir des réponses</translation>
  </message>
  <message>
   <source>choose codes</source>
   <translation>choisir des codes</translation>
  </message>
  <message>
   <source>choose interviews or a set of them</source>
   <translation>choisir des entretiens ou un ensemble</translation>
  </message>
  <message>
   <source>choose variables</source>
   <translation>choisir des variables</translation>
  </message>
  <message>
   <source>code</source>
   <translation>code</translation>
  </message>
  <message>
   <source>code nearly nowhere or nearly everywhere</source>
   <translation>code presque nulle part ou presque partout</translation>
  </message>
  <message>
   <source>coded</source>
   <translation>codé</translation>
  </message>
  <message>
   <source>coded by {names}</source>
   <translation>codé par {names}</translation>
  </message>
  <message>
   <source>coded passages</source>
   <translation>passages codés</translation>
  </message>
  <message>
   <source>coded passages that share at least {overlap} % of what they cover together</source>
   <translation>passages codés qui partagent au moins {overlap} % de ce qu’ils couvrent ensemble</translation>
  </message>
  <message>
   <source>coded so already</source>
   <translation>déjà codé ainsi</translation>
  </message>
  <message>
   <source>confirms</source>
   <translation>confirme</translation>
  </message>
  <message>
   <source>contain</source>
   <translation>contiennent</translation>
  </message>
  <message>
   <source>contradicts</source>
   <translation>contredit</translation>
  </message>
  <message>
   <source>copy</source>
   <translation>copie</translation>
  </message>
  <message>
   <source>cuα</source>
   <translation>cuα</translation>
  </message>
  <message>
   <source>cuα compares {share} of the text</source>
   <translation>cuα compare {share} du texte</translation>
  </message>
  <message>
   <source>date</source>
   <translation>date</translation>
  </message>
  <message>
   <source>definition</source>
   <translation>définition</translation>
  </message>
  <message>
   <source>different bounds</source>
   <translation>limites différentes</translation>
  </message>
  <message>
   <source>do not contain</source>
   <translation>ne contiennent pas</translation>
  </message>
  <message>
   <source>do not have a case whose</source>
   <translation>n’ont pas un cas dont</translation>
  </message>
  <message>
   <source>do not lie inside</source>
   <translation>ne sont pas dans</translation>
  </message>
  <message>
   <source>do not meet these conditions together:</source>
   <translation>ne remplissent pas ensemble ces conditions :</translation>
  </message>
  <message>
   <source>do not overlap</source>
   <translation>ne recouvrent pas</translation>
  </message>
  <message>
   <source>do not weigh</source>
   <translation>ne pèsent pas</translation>
  </message>
  <message>
   <source>empty</source>
   <translation>vide</translation>
  </message>
  <message>
   <source>example</source>
   <translation>exemple</translation>
  </message>
  <message>
   <source>few cases</source>
   <translation>peu de cas</translation>
  </message>
  <message>
   <source>fewer than</source>
   <translation>moins de</translation>
  </message>
  <message>
   <source>for example 12:34 or 1:02:03</source>
   <translation>par exemple 12:34 ou 1:02:03</translation>
  </message>
  <message>
   <source>found by a search</source>
   <translation>trouvé par une recherche</translation>
  </message>
  <message>
   <source>frequencies</source>
   <translation>fréquences</translation>
  </message>
  <message>
   <source>from</source>
   <translation>de</translation>
  </message>
  <message>
   <source>group</source>
   <translation>groupe</translation>
  </message>
  <message>
   <source>have a case whose</source>
   <translation>ont un cas dont</translation>
  </message>
  <message>
   <source>here with other words: codings follow them</source>
   <translation>ici avec d’autres mots : les codages les suivent</translation>
  </message>
  <message>
   <source>hidden</source>
   <translation>masqué</translation>
  </message>
  <message>
   <source>hidden, of {n} cases interviewed</source>
   <translation>masqué, sur {n} cas interrogés en entretien</translation>
  </message>
  <message>
   <source>hidden, of {n} who answered</source>
   <translation>masqué, sur {n} qui ont répondu</translation>
  </message>
  <message>
   <source>hits</source>
   <translation>occurrences</translation>
  </message>
  <message>
   <source>imported</source>
   <translation>importé</translation>
  </message>
  <message>
   <source>in a turn nearby</source>
   <translation>dans un tour de parole proche</translation>
  </message>
  <message>
   <source>in the order of import</source>
   <translation>dans l’ordre d’import</translation>
  </message>
  <message>
   <source>in this turn</source>
   <translation>dans ce tour de parole</translation>
  </message>
  <message numerus="yes">
   <source>in {count} interviews</source>
   <translation>
    <numerusform>dans {count} entretien</numerusform>
    <numerusform>dans {count} entretiens</numerusform>
   </translation>
  </message>
  <message>
   <source>interviewee outside the survey</source>
   <translation>enquêté hors de l’enquête</translation>
  </message>
  <message>
   <source>interviewees’ words</source>
   <translation>mots des enquêtés</translation>
  </message>
  <message>
   <source>interviews</source>
   <translation>entretiens</translation>
  </message>
  <message>
   <source>is</source>
   <translation>est</translation>
  </message>
  <message>
   <source>is at least</source>
   <translation>est au moins</translation>
  </message>
  <message>
   <source>is at most</source>
   <translation>est au plus</translation>
  </message>
  <message>
   <source>is here; Enter takes it off</source>
   <translation>est ici ; Entrée l’ôte</translation>
  </message>
  <message>
   <source>its place in the interview</source>
   <translation>sa place dans l’entretien</translation>
  </message>
  <message>
   <source>its text, in per cent</source>
   <translation>son texte, en pour cent</translation>
  </message>
  <message>
   <source>its time, in minutes</source>
   <translation>son temps, en minutes</translation>
  </message>
  <message>
   <source>its words</source>
   <translation>ses mots</translation>
  </message>
  <message>
   <source>joined</source>
   <translation>réunis</translation>
  </message>
  <message>
   <source>kept both</source>
   <translation>les deux gardés</translation>
  </message>
  <message>
   <source>kept neither</source>
   <translation>aucun gardé</translation>
  </message>
  <message>
   <source>kept {name}’s</source>
   <translation>celui de {name} gardé</translation>
  </message>
  <message>
   <source>key</source>
   <translation>clé</translation>
  </message>
  <message>
   <source>lie inside</source>
   <translation>sont dans</translation>
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
   <source>makes axis {number}</source>
   <translation>contribution à l’axe {number}</translation>
  </message>
  <message>
   <source>meet these conditions together:</source>
   <translation>remplissent ensemble ces conditions :</translation>
  </message>
  <message>
   <source>mentions</source>
   <translation>mentionne</translation>
  </message>
  <message>
   <source>minutes</source>
   <translation>minutes</translation>
  </message>
  <message>
   <source>n</source>
   <translation>n</translation>
  </message>
  <message numerus="yes">
   <source>n = {count} cases that have a coded interview, in {groups} groups.</source>
   <translation>
    <numerusform>n = {count} cas qui a un entretien codé, dans {groups} groupes.</numerusform>
    <numerusform>n = {count} cas qui ont un entretien codé, dans {groups} groupes.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>n = {count} cases that have an interview and answered “{variable}”</source>
   <translation>
    <numerusform>n = {count} cas qui a un entretien et a répondu à « {variable} »</numerusform>
    <numerusform>n = {count} cas qui ont un entretien et ont répondu à « {variable} »</numerusform>
   </translation>
  </message>
  <message>
   <source>near another word</source>
   <translation>près d’un autre mot</translation>
  </message>
  <message>
   <source>no</source>
   <translation>non</translation>
  </message>
  <message>
   <source>no answer</source>
   <translation>pas de réponse</translation>
  </message>
  <message>
   <source>no case</source>
   <translation>aucun cas</translation>
  </message>
  <message>
   <source>no test</source>
   <translation>pas de test</translation>
  </message>
  <message>
   <source>no value</source>
   <translation>pas de valeur</translation>
  </message>
  <message>
   <source>none</source>
   <translation>aucune</translation>
  </message>
  <message>
   <source>not ({clauses})</source>
   <translation>non ({clauses})</translation>
  </message>
  <message>
   <source>not tested</source>
   <translation>non testé</translation>
  </message>
  <message>
   <source>not ticked</source>
   <translation>non coché</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>rien</translation>
  </message>
  <message>
   <source>nothing to compare</source>
   <translation>rien à comparer</translation>
  </message>
  <message>
   <source>nothing to compare: all cases have it, or none, or all answered alike</source>
   <translation>rien à comparer : tous les cas l’ont, ou aucun, ou tous ont répondu de même</translation>
  </message>
  <message>
   <source>nuances</source>
   <translation>nuance</translation>
  </message>
  <message>
   <source>number</source>
   <translation>numéro</translation>
  </message>
  <message>
   <source>of</source>
   <translation>de</translation>
  </message>
  <message>
   <source>often beside the codes here</source>
   <translation>souvent à côté des codes d’ici</translation>
  </message>
  <message>
   <source>on this passage</source>
   <translation>sur ce passage</translation>
  </message>
  <message>
   <source>only {name}</source>
   <translation>{name} seulement</translation>
  </message>
  <message>
   <source>or</source>
   <translation>ou</translation>
  </message>
  <message>
   <source>other segments</source>
   <translation>d’autres extraits</translation>
  </message>
  <message>
   <source>overlap</source>
   <translation>recouvrent</translation>
  </message>
  <message>
   <source>p</source>
   <translation>p</translation>
  </message>
  <message>
   <source>p corrected because many codes are tested at once: trust this one</source>
   <translation>p corrigé parce que beaucoup de codes sont testés à la fois : fiez-vous à celui-ci</translation>
  </message>
  <message>
   <source>p corrected for the number of codes (Benjamini and Hochberg)</source>
   <translation>p corrigé pour le nombre de codes (Benjamini et Hochberg)</translation>
  </message>
  <message>
   <source>p corrected for the number of words (Benjamini and Hochberg)</source>
   <translation>p corrigé du nombre de mots (Benjamini et Hochberg)</translation>
  </message>
  <message>
   <source>p corrected for the number of words compared</source>
   <translation>p corrigé pour le nombre de mots comparés</translation>
  </message>
  <message>
   <source>per cent of the text</source>
   <translation>pour cent du texte</translation>
  </message>
  <message>
   <source>permutations</source>
   <translation>permutations</translation>
  </message>
  <message>
   <source>phone</source>
   <translation>téléphone</translation>
  </message>
  <message>
   <source>proposed and accepted</source>
   <translation>proposé et accepté</translation>
  </message>
  <message>
   <source>rare code</source>
   <translation>code rare</translation>
  </message>
  <message>
   <source>rules</source>
   <translation>règles</translation>
  </message>
  <message>
   <source>segments coded</source>
   <translation>extraits codés</translation>
  </message>
  <message>
   <source>segments coded {codes}</source>
   <translation>extraits codés {codes}</translation>
  </message>
  <message>
   <source>segments; present (0 or 1); words (coded); share (of the respondents' own words, 0 to 1)</source>
   <translation>extraits ; présence (0 ou 1) ; mots (codés) ; part (des mots des personnes interrogées, 0 à 1)</translation>
  </message>
  <message>
   <source>share a turn with</source>
   <translation>partagent un tour de parole avec</translation>
  </message>
  <message>
   <source>share no turn with</source>
   <translation>ne partagent aucun tour de parole avec</translation>
  </message>
  <message>
   <source>share of the text where cuα compares</source>
   <translation>part du texte où cuα compare</translation>
  </message>
  <message>
   <source>silent</source>
   <translation>muet</translation>
  </message>
  <message>
   <source>since</source>
   <translation>depuis</translation>
  </message>
  <message>
   <source>small cells</source>
   <translation>petites cases</translation>
  </message>
  <message>
   <source>small cells: exact or permutation test</source>
   <translation>petits effectifs : test exact ou par permutation</translation>
  </message>
  <message>
   <source>stay as they are</source>
   <translation>restent tels quels</translation>
  </message>
  <message>
   <source>stays in {name}</source>
   <translation>reste dans {name}</translation>
  </message>
  <message>
   <source>that</source>
   <translation>qui</translation>
  </message>
  <message numerus="yes">
   <source>that are at most {count} turns from {others}</source>
   <translation>
    <numerusform>à au plus {count} tour de parole de {others}</numerusform>
    <numerusform>à au plus {count} tours de parole de {others}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>that are followed within {count} turns by {others}</source>
   <translation>
    <numerusform>suivis à moins de {count} tour de parole par {others}</numerusform>
    <numerusform>suivis à moins de {count} tours de parole par {others}</numerusform>
   </translation>
  </message>
  <message>
   <source>that are in another interview than {others}</source>
   <translation>qui sont dans un autre entretien que {others}</translation>
  </message>
  <message>
   <source>that are in the same interview as {others}</source>
   <translation>qui sont dans le même entretien que {others}</translation>
  </message>
  <message>
   <source>that are in {names}</source>
   <translation>qui sont dans {names}</translation>
  </message>
  <message numerus="yes">
   <source>that are more than {count} turns from {others}</source>
   <translation>
    <numerusform>à plus de {count} tour de parole de {others}</numerusform>
    <numerusform>à plus de {count} tours de parole de {others}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>that are not followed within {count} turns by {others}</source>
   <translation>
    <numerusform>non suivis à moins de {count} tour de parole par {others}</numerusform>
    <numerusform>non suivis à moins de {count} tours de parole par {others}</numerusform>
   </translation>
  </message>
  <message>
   <source>that are not in {names}</source>
   <translation>qui ne sont pas dans {names}</translation>
  </message>
  <message numerus="yes">
   <source>that are not preceded within {count} turns by {others}</source>
   <translation>
    <numerusform>non précédés à moins de {count} tour de parole par {others}</numerusform>
    <numerusform>non précédés à moins de {count} tours de parole par {others}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>that are preceded within {count} turns by {others}</source>
   <translation>
    <numerusform>précédés à moins de {count} tour de parole par {others}</numerusform>
    <numerusform>précédés à moins de {count} tours de parole par {others}</numerusform>
   </translation>
  </message>
  <message>
   <source>that contain {others}</source>
   <translation>qui contiennent {others}</translation>
  </message>
  <message>
   <source>that do not contain {others}</source>
   <translation>qui ne contiennent pas {others}</translation>
  </message>
  <message>
   <source>that do not lie inside {others}</source>
   <translation>qui ne sont pas à l’intérieur de {others}</translation>
  </message>
  <message>
   <source>that do not overlap {others}</source>
   <translation>qui ne recouvrent pas {others}</translation>
  </message>
  <message>
   <source>that do not weigh {least} to {most}</source>
   <translation>qui ne pèsent pas de {least} à {most}</translation>
  </message>
  <message>
   <source>that lie inside {others}</source>
   <translation>qui sont à l’intérieur de {others}</translation>
  </message>
  <message>
   <source>that overlap {others}</source>
   <translation>qui recouvrent {others}</translation>
  </message>
  <message>
   <source>that share a turn with {others}</source>
   <translation>qui partagent un tour de parole avec {others}</translation>
  </message>
  <message>
   <source>that share no turn with {others}</source>
   <translation>qui ne partagent aucun tour de parole avec {others}</translation>
  </message>
  <message>
   <source>that weigh {least} to {most}</source>
   <translation>qui pèsent de {least} à {most}</translation>
  </message>
  <message>
   <source>that were coded from {first} to {last}</source>
   <translation>codés du {first} au {last}</translation>
  </message>
  <message>
   <source>that were coded since {first}</source>
   <translation>codés depuis le {first}</translation>
  </message>
  <message>
   <source>that were coded until {last}</source>
   <translation>codés jusqu’au {last}</translation>
  </message>
  <message>
   <source>that {names} coded</source>
   <translation>codés par {names}</translation>
  </message>
  <message>
   <source>that {names} did not code</source>
   <translation>que {names} n’a pas codés</translation>
  </message>
  <message>
   <source>the most frequent</source>
   <translation>les plus fréquents</translation>
  </message>
  <message>
   <source>the question before it ({words})</source>
   <translation>la question qui précède ({words})</translation>
  </message>
  <message>
   <source>the same as here</source>
   <translation>le même qu’ici</translation>
  </message>
  <message>
   <source>the same interview</source>
   <translation>le même entretien</translation>
  </message>
  <message>
   <source>the same turn</source>
   <translation>le même tour de parole</translation>
  </message>
  <message>
   <source>the same words</source>
   <translation>les mêmes mots</translation>
  </message>
  <message>
   <source>the set “{name}”</source>
   <translation>l’ensemble « {name} »</translation>
  </message>
  <message>
   <source>the share of the boxes ticked</source>
   <translation>la part des cases cochées</translation>
  </message>
  <message>
   <source>ticked</source>
   <translation>coché</translation>
  </message>
  <message>
   <source>to</source>
   <translation>à</translation>
  </message>
  <message>
   <source>to share</source>
   <translation>à partager</translation>
  </message>
  <message>
   <source>too rare or too common</source>
   <translation>trop rare ou trop fréquent</translation>
  </message>
  <message>
   <source>turns</source>
   <translation>tours de parole</translation>
  </message>
  <message>
   <source>turns apart</source>
   <translation>tours de parole d’écart</translation>
  </message>
  <message>
   <source>turns close by</source>
   <translation>tours de parole proches</translation>
  </message>
  <message>
   <source>turns of speech</source>
   <translation>tours de parole</translation>
  </message>
  <message>
   <source>typical of a group</source>
   <translation>typiques d’un groupe</translation>
  </message>
  <message>
   <source>under {number}</source>
   <translation>moins de {number}</translation>
  </message>
  <message>
   <source>units</source>
   <translation>unités</translation>
  </message>
  <message>
   <source>until</source>
   <translation>jusqu’à</translation>
  </message>
  <message>
   <source>used lately</source>
   <translation>utilisé récemment</translation>
  </message>
  <message>
   <source>uα</source>
   <translation>uα</translation>
  </message>
  <message>
   <source>was removed here</source>
   <translation>a été supprimé ici</translation>
  </message>
  <message>
   <source>web</source>
   <translation>site</translation>
  </message>
  <message>
   <source>weigh</source>
   <translation>pèsent</translation>
  </message>
  <message>
   <source>weight {weight}</source>
   <translation>poids {weight}</translation>
  </message>
  <message>
   <source>weights: {range}</source>
   <translation>poids : {range}</translation>
  </message>
  <message>
   <source>were coded</source>
   <translation>ont été codés</translation>
  </message>
  <message>
   <source>were coded by</source>
   <translation>ont été codés par</translation>
  </message>
  <message>
   <source>were not coded</source>
   <translation>n’ont pas été codés</translation>
  </message>
  <message>
   <source>were not coded by</source>
   <translation>n’ont pas été codés par</translation>
  </message>
  <message>
   <source>what is said just before and after</source>
   <translation>ce qui est dit juste avant et après</translation>
  </message>
  <message>
   <source>whatever the distance</source>
   <translation>quelle que soit la distance</translation>
  </message>
  <message>
   <source>whole number</source>
   <translation>nombre entier</translation>
  </message>
  <message>
   <source>whose case does not have at least {value} as “{variable}”</source>
   <translation>dont le cas n’a pas au moins {value} pour « {variable} »</translation>
  </message>
  <message>
   <source>whose case does not have at most {value} as “{variable}”</source>
   <translation>dont le cas n’a pas au plus {value} pour « {variable} »</translation>
  </message>
  <message>
   <source>whose case does not have {value} as “{variable}”</source>
   <translation>dont le cas n’a pas {value} pour « {variable} »</translation>
  </message>
  <message>
   <source>whose case does not say “{value}” under “{variable}”</source>
   <translation>dont le cas ne dit pas « {value} » dans « {variable} »</translation>
  </message>
  <message>
   <source>whose case has at least {value} as “{variable}”</source>
   <translation>dont le cas a au moins {value} pour « {variable} »</translation>
  </message>
  <message>
   <source>whose case has at most {value} as “{variable}”</source>
   <translation>dont le cas a au plus {value} pour « {variable} »</translation>
  </message>
  <message>
   <source>whose case has {value} as “{variable}”</source>
   <translation>dont le cas a {value} pour « {variable} »</translation>
  </message>
  <message>
   <source>whose case says “{value}” under “{variable}”</source>
   <translation>dont le cas dit « {value} » dans « {variable} »</translation>
  </message>
  <message>
   <source>with a weight</source>
   <translation>avec un poids</translation>
  </message>
  <message>
   <source>with the codes under it: {counts}</source>
   <translation>avec les codes qui sont dessous : {counts}</translation>
  </message>
  <message>
   <source>within</source>
   <translation>à moins de</translation>
  </message>
  <message>
   <source>within some turns</source>
   <translation>à quelques tours de parole</translation>
  </message>
  <message>
   <source>without a weight</source>
   <translation>sans poids</translation>
  </message>
  <message>
   <source>words</source>
   <translation>mots</translation>
  </message>
  <message>
   <source>words apart at most</source>
   <translation>mots d’écart au plus</translation>
  </message>
  <message>
   <source>words on either side</source>
   <translation>mots de chaque côté</translation>
  </message>
  <message>
   <source>words, questions too</source>
   <translation>mots, questions comprises</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>oui</translation>
  </message>
  <message>
   <source>{accepted} accepted · {refused} refused · {left} left</source>
   <translation>{accepted} acceptés · {refused} refusés · {left} restants</translation>
  </message>
  <message>
   <source>{before}; {further}</source>
   <translation>{before} ; {further}</translation>
  </message>
  <message>
   <source>{block} (frozen)</source>
   <translation>{block} (figé)</translation>
  </message>
  <message>
   <source>{caption} (only: {part}; n = {size})</source>
   <translation>{caption} (seulement : {part} ; n = {size})</translation>
  </message>
  <message numerus="yes">
   <source>{cases} and {count} variables; personal ones are left out.</source>
   <translation>
    <numerusform>{cases} et {count} variable, sans les personnelles.</numerusform>
    <numerusform>{cases} et {count} variables, sans les personnelles.</numerusform>
   </translation>
  </message>
  <message>
   <source>{cases} of {n} cases interviewed</source>
   <translation>{cases} sur {n} cas interrogés en entretien</translation>
  </message>
  <message>
   <source>{case}  ({share} %)</source>
   <translation>{case}  ({share} %)</translation>
  </message>
  <message numerus="yes">
   <source>{case} gives {count} of the {all} quotations, more than {most} %.</source>
   <translation>
    <numerusform>{case} donne {count} des {all} citations, plus de {most} %.</numerusform>
    <numerusform>{case} donne {count} des {all} citations, plus de {most} %.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{coded} of {count} coded</source>
   <translation>
    <numerusform>{coded} sur {count} codé</numerusform>
    <numerusform>{coded} sur {count} codés</numerusform>
   </translation>
  </message>
  <message>
   <source>{codes} and the codes under it</source>
   <translation>{codes} et les codes qui sont dessous</translation>
  </message>
  <message>
   <source>{codes} and those under</source>
   <translation>{codes} et ceux qui sont dessous</translation>
  </message>
  <message numerus="yes">
   <source>{codes} codes in {count} interviews; an interview without any of them counts too.</source>
   <translation>
    <numerusform>{codes} codes dans {count} entretien ; un entretien sans aucun d’eux compte aussi.</numerusform>
    <numerusform>{codes} codes dans {count} entretiens ; un entretien sans aucun d’eux compte aussi.</numerusform>
   </translation>
  </message>
  <message>
   <source>{codes} codes, {pairs} pairs that stand together at least {least} times; circles grow with the segments, lines with how often they stand together.</source>
   <translation>{codes} codes, {pairs} paires ensemble au moins {least} fois ; les cercles grandissent avec les extraits, les traits avec le nombre de fois où ils sont ensemble.</translation>
  </message>
  <message numerus="yes">
   <source>{code} – {count} more needed</source>
   <translation>
    <numerusform>{code} – encore {count}</numerusform>
    <numerusform>{code} – encore {count}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{code} – {count} segments</source>
   <translation>
    <numerusform>{code} – {count} extrait</numerusform>
    <numerusform>{code} – {count} extraits</numerusform>
   </translation>
  </message>
  <message>
   <source>{code}, {value}</source>
   <translation>{code}, {value}</translation>
  </message>
  <message numerus="yes">
   <source>{code}: segment {place} of {count}</source>
   <translation>
    <numerusform>{code} : extrait {place} sur {count}</numerusform>
    <numerusform>{code} : extrait {place} sur {count}</numerusform>
   </translation>
  </message>
  <message>
   <source>{column} (personal)</source>
   <translation>{column} (personnelle)</translation>
  </message>
  <message numerus="yes">
   <source>{count} answers change</source>
   <translation>
    <numerusform>{count} réponse change</numerusform>
    <numerusform>{count} réponses changent</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} archived</source>
   <translation>
    <numerusform>{count} archivé</numerusform>
    <numerusform>{count} archivés</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} are coded so already</source>
   <translation>
    <numerusform>{count} est déjà codé ainsi</numerusform>
    <numerusform>{count} sont déjà codés ainsi</numerusform>
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
   <source>{count} are still open; they stay.</source>
   <translation>
    <numerusform>{count} est encore ouvert ; il reste.</numerusform>
    <numerusform>{count} sont encore ouverts ; ils restent.</numerusform>
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
   <source>{count} cases answered and were interviewed.</source>
   <translation>
    <numerusform>{count} cas a répondu et a été interrogé en entretien.</numerusform>
    <numerusform>{count} cas ont répondu et ont été interrogés en entretien.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} cases are named anew</source>
   <translation>
    <numerusform>{count} cas est renommé</numerusform>
    <numerusform>{count} cas sont renommés</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} cases are not in the file and stay</source>
   <translation>
    <numerusform>{count} cas n’est pas dans le fichier et reste</numerusform>
    <numerusform>{count} cas ne sont pas dans le fichier et restent</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} cases are too few to speak of other cases than these: read the differences as a description of this corpus.</source>
   <translation>
    <numerusform>{count} cas ne suffit pas pour parler d’autres cas : lisez les différences comme une description de ce corpus.</numerusform>
    <numerusform>{count} cas ne suffisent pas pour parler d’autres cas : lisez les différences comme une description de ce corpus.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} cases without an answer are left out</source>
   <translation>
    <numerusform>{count} cas sans réponse est laissé de côté</numerusform>
    <numerusform>{count} cas sans réponse sont laissés de côté</numerusform>
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
   <source>{count} cells are hidden so that nobody is recognised.</source>
   <translation>
    <numerusform>{count} case est masquée pour que personne ne soit reconnu.</numerusform>
    <numerusform>{count} cases sont masquées pour que personne ne soit reconnu.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} cells are of fewer than {least} cases: someone could be recognised.</source>
   <translation>
    <numerusform>{count} case est de moins de {least} cas : quelqu’un pourrait être reconnu.</numerusform>
    <numerusform>{count} cases sont de moins de {least} cas : quelqu’un pourrait être reconnu.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} cells more do not fit.</source>
   <translation>
    <numerusform>{count} case de plus ne convient pas.</numerusform>
    <numerusform>{count} cases de plus ne conviennent pas.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} cells written; Undo takes them back</source>
   <translation>
    <numerusform>{count} case écrite ; Annuler la reprend</numerusform>
    <numerusform>{count} cases écrites ; Annuler les reprend</numerusform>
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
   <source>{count} chosen…</source>
   <translation>
    <numerusform>{count} choisi…</numerusform>
    <numerusform>{count} choisis…</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} coders</source>
   <translation>
    <numerusform>{count} codeur·se</numerusform>
    <numerusform>{count} codeur·ses</numerusform>
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
   <source>{count} codes in the set</source>
   <translation>
    <numerusform>{count} code dans la famille</numerusform>
    <numerusform>{count} codes dans la famille</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} codes in {name}</source>
   <translation>
    <numerusform>{count} code dans {name}</numerusform>
    <numerusform>{count} codes dans {name}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} codes met in {interviews}.</source>
   <translation>
    <numerusform>{count} code rencontré dans {interviews}.</numerusform>
    <numerusform>{count} codes rencontrés dans {interviews}.</numerusform>
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
   <source>{count} codes used</source>
   <translation>
    <numerusform>{count} code utilisé</numerusform>
    <numerusform>{count} codes utilisés</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} codes: {families} at the top, {defined} with a definition.</source>
   <translation>
    <numerusform>{count} code, dont {families} de premier niveau et {defined} avec une définition.</numerusform>
    <numerusform>{count} codes, dont {families} de premier niveau et {defined} avec une définition.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} codes…</source>
   <translation>
    <numerusform>{count} code…</numerusform>
    <numerusform>{count} codes…</numerusform>
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
   <source>{count} codings that were taken away here</source>
   <translation>
    <numerusform>{count} codage ôté ici depuis</numerusform>
    <numerusform>{count} codages ôtés ici depuis</numerusform>
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
   <source>{count} columns lie beyond the last variable on show. Add variables first.</source>
   <translation>
    <numerusform>{count} colonne dépasse la dernière variable affichée. Ajoutez d’abord des variables.</numerusform>
    <numerusform>{count} colonnes dépassent la dernière variable affichée. Ajoutez d’abord des variables.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} derived (ƒ)</source>
   <translation>
    <numerusform>{count} dérivée (ƒ)</numerusform>
    <numerusform>{count} dérivées (ƒ)</numerusform>
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
   <source>{count} groups have fewer than 5 cases: their place is that of a few interviews.</source>
   <translation>
    <numerusform>{count} groupe a moins de 5 cas : sa place est celle de quelques entretiens.</numerusform>
    <numerusform>{count} groupes ont moins de 5 cas : leur place est celle de quelques entretiens.</numerusform>
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
   <source>{count} hits in {interviews}</source>
   <translation>
    <numerusform>{count} occurrence dans {interviews}</numerusform>
    <numerusform>{count} occurrences dans {interviews}</numerusform>
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
   <source>{count} interviews have no case.</source>
   <translation>
    <numerusform>{count} entretien n’a pas de cas.</numerusform>
    <numerusform>{count} entretiens n’ont pas de cas.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} interviews have no value and are left out.</source>
   <translation>
    <numerusform>{count} entretien n’a pas de valeur et est écarté.</numerusform>
    <numerusform>{count} entretiens n’ont pas de valeur et sont écartés.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} interviews that two coders or more coded: {coders}.</source>
   <translation>
    <numerusform>{count} entretien codé par deux codeur·ses ou plus : {coders}.</numerusform>
    <numerusform>{count} entretiens codés par deux codeur·ses ou plus : {coders}.</numerusform>
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
   <source>{count} interviews without a case</source>
   <translation>
    <numerusform>{count} entretien sans cas</numerusform>
    <numerusform>{count} entretiens sans cas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} interviews; Space ticks, F2 renames the set</source>
   <translation>
    <numerusform>{count} entretien ; Espace coche, F2 renomme l’ensemble</numerusform>
    <numerusform>{count} entretiens ; Espace coche, F2 renomme l’ensemble</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} items stand on a code or a variable that is gone, and score nothing.</source>
   <translation>
    <numerusform>{count} élément repose sur un code ou une variable disparus, et ne note rien.</numerusform>
    <numerusform>{count} éléments reposent sur un code ou une variable disparus, et ne notent rien.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} known</source>
   <translation>
    <numerusform>{count} connu</numerusform>
    <numerusform>{count} connus</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} memos</source>
   <translation>
    <numerusform>{count} mémo</numerusform>
    <numerusform>{count} mémos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} memos go over.</source>
   <translation>
    <numerusform>{count} mémo passe.</numerusform>
    <numerusform>{count} mémos passent.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} memos have lost their words and are about the interview now.</source>
   <translation>
    <numerusform>{count} mémo a perdu ses mots et porte maintenant sur l’entretien.</numerusform>
    <numerusform>{count} mémos ont perdu leurs mots et portent maintenant sur l’entretien.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} memos on this interview</source>
   <translation>
    <numerusform>{count} mémo sur cet entretien</numerusform>
    <numerusform>{count} mémos sur cet entretien</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} more</source>
   <translation>
    <numerusform>{count} de plus</numerusform>
    <numerusform>{count} de plus</numerusform>
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
   <source>{count} new cases</source>
   <translation>
    <numerusform>{count} nouveau cas</numerusform>
    <numerusform>{count} nouveaux cas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} new links of interviews and cases</source>
   <translation>
    <numerusform>{count} nouveau lien d’entretien et de cas</numerusform>
    <numerusform>{count} nouveaux liens d’entretiens et de cas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} new memos</source>
   <translation>
    <numerusform>{count} nouveau mémo</numerusform>
    <numerusform>{count} nouveaux mémos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} new sets</source>
   <translation>
    <numerusform>{count} nouvel ensemble</numerusform>
    <numerusform>{count} nouveaux ensembles</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} new summaries</source>
   <translation>
    <numerusform>{count} nouvelle synthèse</numerusform>
    <numerusform>{count} nouvelles synthèses</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} new variables</source>
   <translation>
    <numerusform>{count} nouvelle variable</numerusform>
    <numerusform>{count} nouvelles variables</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} of {total} cases have a value</source>
   <translation>
    <numerusform>{count} sur {total} cas a une valeur</numerusform>
    <numerusform>{count} sur {total} cas ont une valeur</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} other codes have enough: choose one above.</source>
   <translation>
    <numerusform>{count} autre code en a assez : choisissez-le ci-dessus.</numerusform>
    <numerusform>{count} autres codes en ont assez : choisissez-en un ci-dessus.</numerusform>
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
   <source>{count} passages are coded with both by one coder: each is kept once, with its memos.</source>
   <translation>
    <numerusform>{count} passage est codé avec les deux par une même personne : il est gardé une fois, avec ses mémos.</numerusform>
    <numerusform>{count} passages sont codés avec les deux par une même personne : chacun est gardé une fois, avec ses mémos.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} passages are coded with {code}.</source>
   <translation>
    <numerusform>{count} passage est codé avec {code}.</numerusform>
    <numerusform>{count} passages sont codés avec {code}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} passages ticked</source>
   <translation>
    <numerusform>{count} passage coché</numerusform>
    <numerusform>{count} passages cochés</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} passages were copied to the agreed layer.</source>
   <translation>
    <numerusform>{count} passage a été copié dans la couche de l’accord.</numerusform>
    <numerusform>{count} passages ont été copiés dans la couche de l’accord.</numerusform>
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
   <source>{count} personal ones hidden</source>
   <translation>
    <numerusform>{count} personnelle masquée</numerusform>
    <numerusform>{count} personnelles masquées</numerusform>
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
   <source>{count} quotations are no longer coded.</source>
   <translation>
    <numerusform>{count} citation n’est plus codée.</numerusform>
    <numerusform>{count} citations ne sont plus codées.</numerusform>
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
   <source>{count} refused passages</source>
   <translation>
    <numerusform>{count} passage refusé</numerusform>
    <numerusform>{count} passages refusés</numerusform>
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
   <source>{count} rows lie below the last case on show. Add cases first.</source>
   <translation>
    <numerusform>{count} ligne dépasse le dernier cas affiché. Ajoutez d’abord des cas.</numerusform>
    <numerusform>{count} lignes dépassent le dernier cas affiché. Ajoutez d’abord des cas.</numerusform>
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
   <source>{count} segments came over when {name} was split</source>
   <translation>
    <numerusform>{count} extrait est arrivé quand {name} a été scindé</numerusform>
    <numerusform>{count} extraits sont arrivés quand {name} a été scindé</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} segments go elsewhere</source>
   <translation>
    <numerusform>{count} extrait va ailleurs</numerusform>
    <numerusform>{count} extraits vont ailleurs</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} segments of {codes} codes in {groups} groups. The two axes show {share} % of what sets the groups apart.</source>
   <translation>
    <numerusform>{count} extrait de {codes} codes dans {groups} groupes. Les deux axes montrent {share} % de ce qui distingue les groupes.</numerusform>
    <numerusform>{count} extraits de {codes} codes dans {groups} groupes. Les deux axes montrent {share} % de ce qui distingue les groupes.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} segments will be coded {name}.</source>
   <translation>
    <numerusform>{count} extrait sera codé {name}.</numerusform>
    <numerusform>{count} extraits seront codés {name}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} segments, {chosen} chosen. Space ticks.</source>
   <translation>
    <numerusform>{count} extrait, {chosen} choisis. Espace coche.</numerusform>
    <numerusform>{count} extraits, {chosen} choisis. Espace coche.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} segments; grey: the interviewer speaks</source>
   <translation>
    <numerusform>{count} extrait ; en gris : l’enquêteur parle</numerusform>
    <numerusform>{count} extraits ; en gris : l’enquêteur parle</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} stay</source>
   <translation>
    <numerusform>{count} reste</numerusform>
    <numerusform>{count} restent</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} summaries</source>
   <translation>
    <numerusform>{count} synthèse</numerusform>
    <numerusform>{count} synthèses</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} summaries go over.</source>
   <translation>
    <numerusform>{count} synthèse passe.</numerusform>
    <numerusform>{count} synthèses passent.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} things to look at before others read it</source>
   <translation>
    <numerusform>{count} chose à regarder avant que d’autres ne le lisent</numerusform>
    <numerusform>{count} choses à regarder avant que d’autres ne le lisent</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} times a segment is followed by another in the same interview. Rows: the code before; columns: the one after.</source>
   <translation>
    <numerusform>{count} fois un extrait est suivi d’un autre dans le même entretien. Lignes : le code d’avant ; colonnes : celui d’après.</numerusform>
    <numerusform>{count} fois un extrait est suivi d’un autre dans le même entretien. Lignes : le code d’avant ; colonnes : celui d’après.</numerusform>
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
   <source>{count} variables</source>
   <translation>
    <numerusform>{count} variable</numerusform>
    <numerusform>{count} variables</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} variables are described anew</source>
   <translation>
    <numerusform>{count} variable est décrite de nouveau</numerusform>
    <numerusform>{count} variables sont décrites de nouveau</numerusform>
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
  <message numerus="yes">
   <source>{count} words of “{group}” against the {others} others that are looked at. q below 0.05: hardly chance.</source>
   <translation>
    <numerusform>{count} mot de « {group} » face aux {others} autres qui sont examinés. q sous 0,05 : guère un hasard.</numerusform>
    <numerusform>{count} mots de « {group} » face aux {others} autres qui sont examinés. q sous 0,05 : guère un hasard.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} words, of which {said} are the interviewees’.</source>
   <translation>
    <numerusform>{count} mot, dont {said} des enquêtés.</numerusform>
    <numerusform>{count} mots, dont {said} des enquêtés.</numerusform>
   </translation>
  </message>
  <message>
   <source>{day} {month} {year}</source>
   <translation>{day} {month} {year}</translation>
  </message>
  <message>
   <source>{day}, {time}</source>
   <translation>{day}, {time}</translation>
  </message>
  <message>
   <source>{document}, {code}: “{words}”</source>
   <translation>{document}, {code} : « {words} »</translation>
  </message>
  <message>
   <source>{document}: “{words}”</source>
   <translation>{document} : « {words} »</translation>
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
   <source>{file} could not be read as {format}: it seems to be damaged. Open it in the program it comes from, save it again, and choose that file.</source>
   <translation>{file} n’a pas pu être lu comme {format} : il semble endommagé. Ouvrez-le dans le programme dont il vient, enregistrez-le de nouveau, et choisissez ce fichier.</translation>
  </message>
  <message>
   <source>{file} could not be written ({why}). Choose another place.</source>
   <translation>{file} n’a pas pu être écrit ({why}). Choisissez un autre endroit.</translation>
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
   <source>{file} does not end in .svg, .png, .pdf or .csv. Nothing was written. Choose one of these.</source>
   <translation>{file} ne finit pas par .svg, .png, .pdf ou .csv. Rien n’a été écrit. Choisissez l’un d’eux.</translation>
  </message>
  <message>
   <source>{file} does not end in .{form}. Nothing was written.</source>
   <translation>{file} ne finit pas par .{form}. Rien n’a été écrit.</translation>
  </message>
  <message>
   <source>{file} does not say which letters its pages show: its text comes out as gibberish. Save it again from the program it comes from, or have the text recognised (OCR).</source>
   <translation>{file} ne dit pas quelles lettres ses pages montrent : son texte sort illisible. Enregistrez-le de nouveau depuis le programme dont il vient, ou faites reconnaître le texte (OCR).</translation>
  </message>
  <message>
   <source>{file} explains none of the columns of {table}: it is of another survey. The table was read without it.</source>
   <translation>{file} n’explique aucune des colonnes de {table} : il vient d’une autre enquête. Le tableau a été lu sans lui.</translation>
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
   <source>{file} holds variables and no rows.</source>
   <translation>{file} contient des variables et aucune ligne.</translation>
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
   <source>{file} is a file of Sonal 1 or 2, whose form is not known. In Sonal, export the interview as text or RTF, and choose that file.</source>
   <translation>{file} est un fichier de Sonal 1 ou 2, dont la forme n’est pas connue. Dans Sonal, exportez l’entretien en texte ou en RTF, et choisissez ce fichier.</translation>
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
   <source>{file} is a folder. Choose the table in it.</source>
   <translation>{file} est un dossier. Choisissez le tableau qu’il contient.</translation>
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
   <source>{file} is damaged (perhaps cut short), and nothing of it was read. Open it in the program it comes from, save it again, and choose that file.</source>
   <translation>{file} est endommagé (peut-être coupé), et rien n’en a été lu. Ouvrez-le dans le programme dont il vient, enregistrez-le de nouveau, et choisissez ce fichier.</translation>
  </message>
  <message>
   <source>{file} is damaged, or declares entities, and was not used. Export the structure of the survey (.lss) again.</source>
   <translation>{file} est endommagé, ou déclare des entités, et n’a pas été utilisé. Exportez de nouveau la structure de l’enquête (.lss).</translation>
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
   <source>{file} is neither the structure of a LimeSurvey survey (.lss) nor an XLSForm. The table was read without it.</source>
   <translation>{file} n’est ni la structure d’une enquête LimeSurvey (.lss) ni un XLSForm. Le tableau a été lu sans lui.</translation>
  </message>
  <message>
   <source>{file} is nested too deeply to be a document; it seems to be damaged. Open it in a word processor, save it again, and choose that file.</source>
   <translation>{file} est trop profondément imbriqué pour être un document ; il semble endommagé. Ouvrez-le dans un traitement de texte, enregistrez-le de nouveau et choisissez ce fichier-là.</translation>
  </message>
  <message>
   <source>{file} is no {format} file, though its name says so, and holds no other table. Nothing was read. Save it again from the program it comes from.</source>
   <translation>{file} n’est pas un fichier {format}, malgré son nom, et ne contient aucun autre tableau. Rien n’a été lu. Enregistrez-le de nouveau depuis le programme dont il vient.</translation>
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
   <source>{file} is the project that is open. Nothing was changed. Choose the copy that your colleague worked in.</source>
   <translation>{file} est le projet qui est ouvert. Rien n’a été changé. Choisissez la copie dans laquelle votre collègue a travaillé.</translation>
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
   <source>{file} may not be read: another program holds it, or you lack the right. Close it in that program, or copy it to a folder of your own, and choose it again.</source>
   <translation>{file} ne peut pas être lu : un autre programme le retient, ou vous n’en avez pas le droit. Fermez-le dans ce programme, ou copiez-le dans un dossier à vous, et choisissez-le de nouveau.</translation>
  </message>
  <message>
   <source>{file} takes more than {seconds} s to read. It was left out so that the other files need not wait. Import it by itself, which takes as long as it needs.</source>
   <translation>{file} prend plus de {seconds} s à lire. Il a été laissé de côté pour que les autres fichiers n’attendent pas. Importez-le seul : il prendra le temps qu’il faut.</translation>
  </message>
  <message>
   <source>{file} was closed. Open it again with codage.open to read more of it.</source>
   <translation>{file} a été fermé. Rouvrez-le avec codage.open pour en lire davantage.</translation>
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
  <message>
   <source>{first} and {last}</source>
   <translation>{first} et {last}</translation>
  </message>
  <message>
   <source>{given} of {n} who answered</source>
   <translation>{given} sur {n} qui ont répondu</translation>
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
   <source>{kind}: {caption}.</source>
   <translation>{kind} : {caption}.</translation>
  </message>
  <message>
   <source>{kind}: {name}</source>
   <translation>{kind} : {name}</translation>
  </message>
  <message numerus="yes">
   <source>{label}: {count} cases</source>
   <translation>
    <numerusform>{label} : {count} cas</numerusform>
    <numerusform>{label} : {count} cas</numerusform>
   </translation>
  </message>
  <message>
   <source>{low} to under {high}</source>
   <translation>{low} à moins de {high}</translation>
  </message>
  <message>
   <source>{low} to {high}</source>
   <translation>{low} à {high}</translation>
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
   <source>{names} and {count} more</source>
   <translation>
    <numerusform>{names} et {count} autre</numerusform>
    <numerusform>{names} et {count} autres</numerusform>
   </translation>
  </message>
  <message>
   <source>{names} are derived from {name} and cannot be without it. Undo brings all back.</source>
   <translation>{names} sont dérivées de {name} et ne peuvent être sans elle. Annuler ramène tout.</translation>
  </message>
  <message numerus="yes">
   <source>{name}  ({count} turns)</source>
   <translation>
    <numerusform>{name}  ({count} tour)</numerusform>
    <numerusform>{name}  ({count} tours)</numerusform>
   </translation>
  </message>
  <message>
   <source>{name} (gone)</source>
   <translation>{name} (disparu)</translation>
  </message>
  <message>
   <source>{name} (new)</source>
   <translation>{name} (nouveau)</translation>
  </message>
  <message>
   <source>{name} also coded here: {codes}</source>
   <translation>{name} a aussi codé ici : {codes}</translation>
  </message>
  <message>
   <source>{name} cannot be read by this Codage.</source>
   <translation>{name} ne peut pas être lu par ce Codage.</translation>
  </message>
  <message>
   <source>{name} cannot be read.</source>
   <translation>{name} ne peut pas être lu.</translation>
  </message>
  <message>
   <source>{name} cannot be read. Look at it in the window.</source>
   <translation>{name} ne peut pas être lu. Regardez-le dans la fenêtre.</translation>
  </message>
  <message>
   <source>{name} cannot be read: a variable that it needs may be gone. Look at it in the window.</source>
   <translation>{name} ne peut pas être lu : une variable dont il a besoin a peut-être disparu. Regardez-le dans la fenêtre.</translation>
  </message>
  <message>
   <source>{name} cannot be read: it is no barometer, or one of a newer program. It was left as it is.</source>
   <translation>{name} ne peut pas être lu : ce n’est pas un baromètre, ou il vient d’un programme plus récent. Il est laissé tel quel.</translation>
  </message>
  <message>
   <source>{name} cannot be read: it is no joint display, or one of a newer program. It was left as it is.</source>
   <translation>{name} ne peut pas être lue : ce n’est pas une présentation conjointe, ou elle vient d’un programme plus récent. Elle est laissée telle quelle.</translation>
  </message>
  <message>
   <source>{name} cannot be read: it is no report, or one of a newer program. It was left as it is.</source>
   <translation>{name} ne peut pas être lu : ce n’est pas un rapport, ou il vient d’un programme plus récent. Il est laissé tel quel.</translation>
  </message>
  <message>
   <source>{name} cannot go under itself. Nothing was changed.</source>
   <translation>{name} ne peut pas être placé sous lui-même. Rien n’a été modifié.</translation>
  </message>
  <message>
   <source>{name} comes into these sets: {names}.</source>
   <translation>{name} entre dans ces familles : {names}.</translation>
  </message>
  <message>
   <source>{name} does not take {option}. It takes: {known}.</source>
   <translation>{name} ne prend pas {option}. Elle prend : {known}.</translation>
  </message>
  <message>
   <source>{name} has no row yet.</source>
   <translation>{name} n’a pas encore de ligne.</translation>
  </message>
  <message>
   <source>{name} has no segment yet: there is nothing to split.</source>
   <translation>{name} n’a pas encore d’extrait : il n’y a rien à scinder.</translation>
  </message>
  <message>
   <source>{name} has no theme yet.</source>
   <translation>{name} n’a pas encore de thème.</translation>
  </message>
  <message>
   <source>{name} has this key now; it will go over to this code.</source>
   <translation>{name} a cette touche ; elle passera à ce code.</translation>
  </message>
  <message>
   <source>{name} high</source>
   <translation>{name} haut</translation>
  </message>
  <message>
   <source>{name} in the file</source>
   <translation>{name} dans le fichier</translation>
  </message>
  <message>
   <source>{name} is derived: its values follow those that it is made of. Nothing was changed. Change those, or how it is derived.</source>
   <translation>{name} est dérivée : ses valeurs suivent celles dont elle est faite. Rien n’a été changé. Changez celles-là, ou la façon dont elle est dérivée.</translation>
  </message>
  <message>
   <source>{name} low</source>
   <translation>{name} bas</translation>
  </message>
  <message>
   <source>{name} may be {other}, misspelt: merge them if so.</source>
   <translation>{name} est peut-être {other}, mal écrit : fusionnez-les si c’est le cas.</translation>
  </message>
  <message>
   <source>{name} noted: {memo}</source>
   <translation>{name} a noté : {memo}</translation>
  </message>
  <message>
   <source>{name} speaks only once: is this a speaker?</source>
   <translation>{name} ne parle qu’une fois : est-ce un locuteur ?</translation>
  </message>
  <message>
   <source>{name} takes over the key {key}.</source>
   <translation>{name} reprend la touche {key}.</translation>
  </message>
  <message numerus="yes">
   <source>{name} was merged into it, with {count} segments</source>
   <translation>
    <numerusform>{name} a été fusionné dans lui, avec {count} extrait</numerusform>
    <numerusform>{name} a été fusionné dans lui, avec {count} extraits</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{name} was taken out, with its {count} codings.</source>
   <translation>
    <numerusform>{name} a été retiré du projet, avec {count} codage.</numerusform>
    <numerusform>{name} a été retiré du projet, avec ses {count} codages.</numerusform>
   </translation>
  </message>
  <message>
   <source>{name} would be made of itself, through {through}. Nothing was changed. Choose another source.</source>
   <translation>{name} serait faite d’elle-même, en passant par {through}. Rien n’a été changé. Choisissez une autre source.</translation>
  </message>
  <message>
   <source>{name} {value}</source>
   <translation>{name} {value}</translation>
  </message>
  <message>
   <source>{name} {value} [{low}; {high}]</source>
   <translation>{name} {value} [{low} ; {high}]</translation>
  </message>
  <message>
   <source>{name}: no case is linked to this interview</source>
   <translation>{name} : aucun cas n’est lié à cet entretien</translation>
  </message>
  <message>
   <source>{name}: {value}</source>
   <translation>{name} : {value}</translation>
  </message>
  <message>
   <source>{name}’s</source>
   <translation>celui de {name}</translation>
  </message>
  <message numerus="yes">
   <source>{new} new cases came in, {known} were renewed, with {count} variables.</source>
   <translation>
    <numerusform>Nouveaux cas : {new} ; cas mis à jour : {known} ; {count} variable.</numerusform>
    <numerusform>Nouveaux cas : {new} ; cas mis à jour : {known} ; {count} variables.</numerusform>
   </translation>
  </message>
  <message>
   <source>{number} and more</source>
   <translation>{number} et plus</translation>
  </message>
  <message>
   <source>{old} becomes {new}</source>
   <translation>{old} devient {new}</translation>
  </message>
  <message>
   <source>{passages}, in {interviews}</source>
   <translation>{passages}, dans {interviews}</translation>
  </message>
  <message>
   <source>{question}: share of boxes ticked</source>
   <translation>{question} : part des cases cochées</translation>
  </message>
  <message>
   <source>{question}: {answers}</source>
   <translation>{question} : {answers}</translation>
  </message>
  <message>
   <source>{segments} by another coder</source>
   <translation>{segments} par un·e autre codeur·se</translation>
  </message>
  <message>
   <source>{segments} by the same coder</source>
   <translation>{segments} par la même personne</translation>
  </message>
  <message>
   <source>{segments} coded {codes}</source>
   <translation>{segments} codés {codes}</translation>
  </message>
  <message>
   <source>{segments} in {interviews}</source>
   <translation>{segments} dans {interviews}</translation>
  </message>
  <message numerus="yes">
   <source>{segments} segments under {codes} codes in {count} words, {spoken} of them interviewees’.</source>
   <translation>
    <numerusform>{segments} extraits sous {codes} codes dans {count} mot, dont {spoken} des enquêtés.</numerusform>
    <numerusform>{segments} extraits sous {codes} codes dans {count} mots, dont {spoken} des enquêtés.</numerusform>
   </translation>
  </message>
  <message>
   <source>{segments} {clauses}</source>
   <translation>{segments} {clauses}</translation>
  </message>
  <message>
   <source>{settled} of {total} settled</source>
   <translation>{settled} sur {total} réglés</translation>
  </message>
  <message>
   <source>{share} %</source>
   <translation>{share} %</translation>
  </message>
  <message numerus="yes">
   <source>{shown} of {count} cases</source>
   <translation>
    <numerusform>{shown} sur {count} cas</numerusform>
    <numerusform>{shown} sur {count} cas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{shown} of {count} codes</source>
   <translation>
    <numerusform>{shown} sur {count} code</numerusform>
    <numerusform>{shown} sur {count} codes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{shown} of {count} interviews</source>
   <translation>
    <numerusform>{shown} sur {count} entretien</numerusform>
    <numerusform>{shown} sur {count} entretiens</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{shown} of {count} memos</source>
   <translation>
    <numerusform>{shown} sur {count} mémo</numerusform>
    <numerusform>{shown} sur {count} mémos</numerusform>
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
   <source>{some} and {last}</source>
   <translation>{some} et {last}</translation>
  </message>
  <message>
   <source>{some} or {last}</source>
   <translation>{some} ou {last}</translation>
  </message>
  <message>
   <source>{some}, {next}</source>
   <translation>{some}, {next}</translation>
  </message>
  <message>
   <source>{speaker}: </source>
   <translation>{speaker} : </translation>
  </message>
  <message>
   <source>{speaker}: {text}</source>
   <translation>{speaker} : {text}</translation>
  </message>
  <message>
   <source>{study} – Codebook</source>
   <translation>{study} – Grille de codes</translation>
  </message>
  <message>
   <source>{tested} codes are tested at once: even if nothing differed, chance would put p below 0.05 for about one in 20. q takes that into account; it is below 0.05 for {known} of them.</source>
   <translation>{tested} codes sont testés à la fois : même si rien ne différait, le hasard mettrait p sous 0,05 pour environ un sur 20. q en tient compte ; il est sous 0,05 pour {known} d’entre eux.</translation>
  </message>
  <message>
   <source>{text} is no condition. Write VARIABLE=VALUE. The variables are: {known}.</source>
   <translation>{text} n’est pas une condition. Écrivez VARIABLE=VALEUR. Les variables sont : {known}.</translation>
  </message>
  <message>
   <source>{theme}: who answered what</source>
   <translation>{theme} : qui a répondu quoi</translation>
  </message>
  <message>
   <source>{thing} {row} of {document} ends before it begins.</source>
   <translation>{thing} {row} de {document} finit avant de commencer.</translation>
  </message>
  <message>
   <source>{thing} {row} of {document} lies in no text of it.</source>
   <translation>{thing} {row} de {document} n’est dans aucun de ses textes.</translation>
  </message>
  <message>
   <source>{thing} {row} of {document} reaches outside its text.</source>
   <translation>{thing} {row} de {document} sort de son texte.</translation>
  </message>
  <message>
   <source>{type}, {size}</source>
   <translation>{type}, {size}</translation>
  </message>
  <message>
   <source>{type}: hidden, of {n}</source>
   <translation>{type} : masqué, sur {n}</translation>
  </message>
  <message>
   <source>{type}: {cases} of {n}</source>
   <translation>{type} : {cases} sur {n}</translation>
  </message>
  <message numerus="yes">
   <source>{used} of {count} units coded</source>
   <translation>
    <numerusform>{used} unités sur {count} codées</numerusform>
    <numerusform>{used} unités sur {count} codées</numerusform>
   </translation>
  </message>
  <message>
   <source>{value}: {cases} cases, {documents} documents, {words} words</source>
   <translation>{value} : {cases} cas, {documents} entretiens, {words} mots</translation>
  </message>
  <message>
   <source>{variable} has no map: it takes three values among the cases interviewed, and two codes of {least} segments. Nothing was written; choose another variable.</source>
   <translation>{variable} n’a pas de carte : il faut trois modalités parmi les cas interrogés en entretien, et deux codes de {least} extraits. Rien n’a été écrit ; choisissez une autre variable.</translation>
  </message>
  <message>
   <source>{variable} has no value {text}. Its values are: {known}.</source>
   <translation>{variable} n’a pas de valeur {text}. Ses valeurs sont : {known}.</translation>
  </message>
  <message>
   <source>{variable}: from {first} to {last}.</source>
   <translation>{variable} : du {first} au {last}.</translation>
  </message>
  <message>
   <source>{variable}: {values}.</source>
   <translation>{variable} : {values}.</translation>
  </message>
  <message>
   <source>{verb}: {label}</source>
   <translation>{verb} : {label}</translation>
  </message>
  <message>
   <source>{weight} ({share} %)</source>
   <translation>{weight} ({share} %)</translation>
  </message>
  <message>
   <source>{what}, {document}</source>
   <translation>{what}, {document}</translation>
  </message>
  <message>
   <source>{what}…</source>
   <translation>{what}…</translation>
  </message>
  <message numerus="yes">
   <source>{word} and its forms: {count} times in all interviews</source>
   <translation>
    <numerusform>{word} et ses formes : {count} fois dans tous les entretiens</numerusform>
    <numerusform>{word} et ses formes : {count} fois dans tous les entretiens</numerusform>
   </translation>
  </message>
  <message>
   <source>|uα</source>
   <translation>|uα</translation>
  </message>
  <message>
   <source>χ²</source>
   <translation>χ²</translation>
  </message>
  <message>
   <source>χ², Fisher’s test or permutations, whichever the numbers allow; adjusted residuals: Haberman 1973; q: Benjamini and Hochberg 1995</source>
   <translation>χ², test de Fisher ou permutations, selon ce que les nombres permettent ; résidus ajustés : Haberman 1973 ; q : Benjamini et Hochberg 1995</translation>
  </message>
  <message>
   <source>“And”: all must hold. “Or”: one is enough.</source>
   <translation>« Et » : toutes doivent être remplies. « Ou » : une suffit.</translation>
  </message>
  <message>
   <source>“{entity}” and the like are read as the letters that they stand for.</source>
   <translation>« {entity} » et ses semblables sont lus comme les lettres qu’ils représentent.</translation>
  </message>
  <message>
   <source>“{label}” is true of one case alone, which could be recognised.</source>
   <translation>« {label} » n’est vrai que d’un seul cas, qui pourrait être reconnu.</translation>
  </message>
  <message>
   <source>“{name}” stands nowhere in the project.</source>
   <translation>« {name} » ne figure nulle part dans le projet.</translation>
  </message>
  <message>
   <source>“{text}” is not found where you look.</source>
   <translation>« {text} » ne se trouve pas là où vous cherchez.</translation>
  </message>
  <message>
   <source>“{text}” is nowhere in the grid</source>
   <translation>« {text} » n’est nulle part dans la grille</translation>
  </message>
  <message>
   <source>“{value}” is neither ticked nor empty (1 or 0, yes or no).</source>
   <translation>« {value} » n’est ni coché ni vide (1 ou 0, oui ou non).</translation>
  </message>
  <message>
   <source>“{value}” is none of the values of this variable.</source>
   <translation>« {value} » n’est aucune des valeurs de cette variable.</translation>
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
  <message>
   <source>“{words}”</source>
   <translation>« {words} »</translation>
  </message>
  <message>
   <source>“{words}” is quoted twice.</source>
   <translation>« {words} » est cité deux fois.</translation>
  </message>
  <message>
   <source>“{word}”</source>
   <translation>« {word} »</translation>
  </message>
  <message>
   <source>“{word}” in its definition</source>
   <translation>« {word} » dans sa définition</translation>
  </message>
  <message>
   <source>“{word}” in its name</source>
   <translation>« {word} » dans son nom</translation>
  </message>
  <message numerus="yes">
   <source>“{word}” is said {count} times; its neighbours stand at most {window} words away, in the same turn, and at least three times.</source>
   <translation>
    <numerusform>« {word} » est dit {count} fois ; ses voisins sont à {window} mots au plus, dans le même tour de parole, et au moins trois fois.</numerusform>
    <numerusform>« {word} » est dit {count} fois ; ses voisins sont à {window} mots au plus, dans le même tour de parole, et au moins trois fois.</numerusform>
   </translation>
  </message>
  <message>
   <source>“{word}” needs a word or a phrase after it.</source>
   <translation>« {word} » attend un mot ou une expression après lui.</translation>
  </message>
  <message>
   <source>“{word}” stands between two things to look for, and one is missing here.</source>
   <translation>« {word} » se met entre deux choses à chercher, et il en manque une ici.</translation>
  </message>
  <message>
   <source>“{word}” stands between two words, phrases, or words with OR in parentheses.</source>
   <translation>« {word} » se met entre deux mots, expressions, ou mots joints par OR entre parenthèses.</translation>
  </message>
  <message>
   <source>→ and ← move the end of the passage by a word, with Shift its beginning.</source>
   <translation>→ et ← déplacent la fin du passage d’un mot, avec Maj son début.</translation>
  </message>
  <message>
   <source>∙ stands for a cell that is hidden, since it is of few cases.</source>
   <translation>∙ représente une case masquée, parce qu’elle est de peu de cas.</translation>
  </message>
 </context>
</TS>
