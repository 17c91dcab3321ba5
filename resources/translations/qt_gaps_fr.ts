<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
 <context>
  <name>QFileDialog</name>
  <message>
   <source>&amp;Look in:</source>
   <translation>&amp;Regarder dans :</translation>
  </message>
  <message>
   <source>Files of &amp;type:</source>
   <translation>Fichiers de &amp;type :</translation>
  </message>
 </context>
</TS>
