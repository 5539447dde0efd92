<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ti_ER" sourcelanguage="sv_SE">
<context>
    <name>AboutScreen</name>
    <message>
        <source>Skrivet av en människa.</source>
        <translation>ብሰብ ዝተጻሕፈ።</translation>
    </message>
    <message>
        <source>Översatt av dator. Läst av en människa.</source>
        <translation>ብኮምፒተር ዝተተርጐመ። ሰብ ኣንቢብዎ ኣሎ።</translation>
    </message>
    <message>
        <source>Översatt av dator. Kan bli fel.</source>
        <translation>ብኮምፒተር ዝተተርጐመ። ጌጋ ክህልዎ ይኽእል።</translation>
    </message>
    <message>
        <source>Så räknar vi</source>
        <translation>ብኸመይ ንሰርሕ</translation>
    </message>
    <message>
        <source>Vi vet inte vem du är</source>
        <translation>መን ምዃንኩም ኣይንፈልጥን</translation>
    </message>
    <message>
        <source>Vi sparar inte vem du är. Vi sparar inte dina svar. När du går börjar kiosken om.</source>
        <translation>መን ምዃንኩም ኣይንዕቅብን። መልስታትኩም ኣይንዕቅብን። ምስ ከድኩም እቲ ኪዮስክ እንደገና ይጅምር።</translation>
    </message>
    <message>
        <source>Så gör vi förslagen</source>
        <translation>እማመታት ብኸመይ ንገብር</translation>
    </message>
    <message>
        <source>Vi jämför dina svar med kurserna. Vi säger varför en kurs passar, och vad som kan vara svårt. Du bestämmer själv.</source>
        <translation>መልስታትኩም ምስ ኮርስታት ነወዳድር። ስለምንታይ ሓደ ኮርስ ከም ዝሰማምዓኩምን እንታይ ክኸብድ ከም ዝኽእልን ንነግር። ንስኹም ትውስኑ።</translation>
    </message>
    <message>
        <source>Vi räknar hur ofta något öppnas eller väljs. Vi sparar bara antal, dag för dag. Vi sparar inte vem som gjorde vad.</source>
        <translation>ሓደ ነገር ክንደይ ግዜ ከም ዝኽፈት ወይ ከም ዝምረጽ ንቖጽር። ቁጽሪ ጥራይ ንዕቅብ፣ መዓልቲ ብመዓልቲ። መን እንታይ ከም ዝገበረ ኣይንዕቅብን።</translation>
    </message>
    <message>
        <source>Den här kiosken räknar inte vad som öppnas eller väljs.</source>
        <translation>እዚ ኪዮስክ እንታይ ከም ዝኽፈት ወይ ከም ዝምረጽ ኣይቆጽርን።</translation>
    </message>
    <message>
        <source>Vi räknar bara antal</source>
        <translation>ቁጽሪ ጥራይ ንቖጽር</translation>
    </message>
    <message>
        <source>Vi räknar inte här</source>
        <translation>ኣብዚ ኣይንቖጽርን</translation>
    </message>
    <message>
        <source>Språken</source>
        <translation>ቋንቋታት</translation>
    </message>
    <message>
        <source>Innehåll %1. Gäller till och med %2.</source>
        <translation>ትሕዝቶ %1። ክሳብ %2 ይሰርሕ።</translation>
    </message>
    <message>
        <source>Källor och tack</source>
        <translation>ምንጭታትን ምስጋናን</translation>
    </message>
    <message>
        <source>Kartans gränser: SCB. Orter: GeoNames (CC BY 4.0). Bokstäver: Noto (OFL). Symboler: Material Symbols (Apache 2.0). Programmet är byggt med Qt (LGPL).</source>
        <translation>ዶባት ካርታ፦ SCB። ከተማታት፦ GeoNames (CC BY 4.0)። ፊደላት፦ Noto (OFL)። ምልክታት፦ Material Symbols (Apache 2.0)። ፕሮግራም ብ Qt ዝተሰርሐ (LGPL)።</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>Är studier
något för
mig?</source>
        <translation>ትምህርቲ
ንዓይ ዶ
ይኸውን?</translation>
    </message>
    <message>
        <source>Tryck här för att börja</source>
        <translation>ንምጅማር ኣብዚ ጠውቑ</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Avsluta</source>
        <translation>ወድእ</translation>
    </message>
    <message>
        <source>Hem</source>
        <translation>መጀመርታ</translation>
    </message>
    <message>
        <source>Bakåt</source>
        <translation>ተመለስ</translation>
    </message>
    <message>
        <source>Språk</source>
        <translation>ቋንቋ</translation>
    </message>
    <message>
        <source>Mindre</source>
        <translation>ንእሽቶ</translation>
    </message>
    <message>
        <source>Större</source>
        <translation>ዓቢ</translation>
    </message>
    <message>
        <source>Kontrast</source>
        <translation>ንጽጽር</translation>
    </message>
    <message>
        <source>Tyst</source>
        <translation>ስቕ</translation>
    </message>
    <message>
        <source>Lyssna</source>
        <translation>ስማዕ</translation>
    </message>
    <message>
        <source>Inget är inläst på den här skärmen.</source>
        <translation>ኣብዚ ስክሪን ዝተቐድሐ ድምጺ የለን።</translation>
    </message>
    <message>
        <source>Höj</source>
        <translation>ኣልዕል</translation>
    </message>
    <message>
        <source>Sänk</source>
        <translation>ኣውርድ</translation>
    </message>
    <message>
        <source>Hjälp</source>
        <translation>ሓገዝ</translation>
    </message>
    <message>
        <source>Teckenspråk</source>
        <translation>ቋንቋ ምልክት</translation>
    </message>
</context>
<context>
    <name>CourseFact</name>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
</context>
<context>
    <name>CourseFacts</name>
    <message>
        <source>Det vet vi inte. Fråga skolan.</source>
        <translation>ኣይንፈልጥን። ንቤት ትምህርቲ ሕተቱ።</translation>
    </message>
    <message>
        <source>Så lång tid tar det</source>
        <translation>ክንደይ ግዜ ይወስድ</translation>
    </message>
    <message>
        <source>Det kostar</source>
        <translation>ዋጋ</translation>
    </message>
    <message>
        <source>Pengar från CSN</source>
        <translation>ገንዘብ ካብ CSN</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>እወ</translation>
    </message>
    <message>
        <source>Nej</source>
        <translation>ኣይፋል</translation>
    </message>
    <message>
        <source>Du kan söka studiemedel.</source>
        <translation>ናይ ትምህርቲ ሓገዝ ክትሓቱ ትኽእሉ።</translation>
    </message>
    <message>
        <source>Kursen ger inte studiemedel.</source>
        <translation>እዚ ኮርስ ናይ ትምህርቲ ሓገዝ የብሉን።</translation>
    </message>
    <message>
        <source>Nästa start</source>
        <translation>ዝቕጽል መጀመርታ</translation>
    </message>
    <message>
        <source>Flera starter om året</source>
        <translation>ኣብ ዓመት ብዙሕ ግዜ ይጅምር</translation>
    </message>
    <message>
        <source>Startdatum vet vi inte. Fråga skolan.</source>
        <translation>ዕለት መጀመርታ ኣይንፈልጥን። ንቤት ትምህርቲ ሕተቱ።</translation>
    </message>
    <message>
        <source>Sök senast %1</source>
        <translation>መወዳእታ መመልከቲ %1</translation>
    </message>
</context>
<context>
    <name>CourseScreen</name>
    <message>
        <source>Ta med det här</source>
        <translation>እዚ ሒዝኩም ኪዱ</translation>
    </message>
    <message>
        <source>Vägen dit</source>
        <translation>እቲ መንገዲ</translation>
    </message>
    <message>
        <source>Källa: %1, %2</source>
        <translation>ምንጪ፦ %1፣ %2</translation>
    </message>
    <message>
        <source>Se på kartan</source>
        <translation>ኣብ ካርታ ርኣዩ</translation>
    </message>
    <message>
        <source>Om pengar</source>
        <translation>ብዛዕባ ገንዘብ</translation>
    </message>
    <message>
        <source>Fråga skolan</source>
        <translation>ንቤት ትምህርቲ ሕተቱ</translation>
    </message>
</context>
<context>
    <name>CoursesScreen</name>
    <message>
        <source>Hitta en kurs</source>
        <translation>ኮርስ ድለዩ</translation>
    </message>
    <message>
        <source>Inga kurser</source>
        <translation>ኮርስ የለን</translation>
    </message>
    <message>
        <source>1 kurs</source>
        <translation>1 ኮርስ</translation>
    </message>
    <message>
        <source>%1 kurser</source>
        <translation>%1 ኮርስታት</translation>
    </message>
</context>
<context>
    <name>FilmButtons</name>
    <message>
        <source>Pausa</source>
        <translation>ኣዕርፍ</translation>
    </message>
    <message>
        <source>Se igen</source>
        <translation>እንደገና ርአ</translation>
    </message>
    <message>
        <source>Spela</source>
        <translation>ኣጻውት</translation>
    </message>
    <message>
        <source>Dölj text</source>
        <translation>ጽሑፍ ሕባእ</translation>
    </message>
    <message>
        <source>Visa text</source>
        <translation>ጽሑፍ ኣርኢ</translation>
    </message>
    <message>
        <source>Läs texten</source>
        <translation>ጽሑፍ ኣንብብ</translation>
    </message>
</context>
<context>
    <name>FilmPane</name>
    <message>
        <source>Film: %1</source>
        <translation>ፊልም፦ %1</translation>
    </message>
</context>
<context>
    <name>FilmScreen</name>
    <message>
        <source>Filmen går inte att visa här. Läs texten i stället.</source>
        <translation>እቲ ፊልም ኣብዚ ክርአ ኣይከኣልን። ኣብ ክንድኡ ነቲ ጽሑፍ ኣንብቡ።</translation>
    </message>
    <message>
        <source>Nästa film</source>
        <translation>ዝቕጽል ፊልም</translation>
    </message>
    <message>
        <source>Prata med någon</source>
        <translation>ንሰብ ኣዘራርቡ</translation>
    </message>
    <message>
        <source>Visa filmen</source>
        <translation>ፊልም ኣርኢ</translation>
    </message>
</context>
<context>
    <name>FilmsScreen</name>
    <message>
        <source>Korta filmer</source>
        <translation>ሓጸርቲ ፊልምታት</translation>
    </message>
    <message>
        <source>Utan ljud, med text.</source>
        <translation>ድምጺ ዘይብሉ፣ ምስ ጽሑፍ።</translation>
    </message>
    <message>
        <source>%1 sekunder</source>
        <translation>%1 ካልኢት</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Hur vill du ha det?</source>
        <translation>ከመይ ትደልዮ?</translation>
    </message>
    <message>
        <source>Mer tid</source>
        <translation>ተወሳኺ ግዜ</translation>
    </message>
    <message>
        <source>Luftig text</source>
        <translation>ርሒቑ ዝተጻሕፈ</translation>
    </message>
    <message>
        <source>Stilla bilder</source>
        <translation>ዘይንቀሳቐስ ስእሊ</translation>
    </message>
    <message>
        <source>Inget ljud</source>
        <translation>ድምጺ የለን</translation>
    </message>
    <message>
        <source>Prata med någon</source>
        <translation>ንሰብ ኣዘራርቡ</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>ዕጸዉ</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Hej!
Var vill du börja?</source>
        <translation>ሰላም!
ካበይ ንጀምር?</translation>
    </message>
    <message>
        <source>Är studier
något för mig?</source>
        <translation>ትምህርቲ
ንዓይ ዶ ይኸውን?</translation>
    </message>
    <message>
        <source>Fortsätt där du var</source>
        <translation>ካብ ዝነበርክምዎ ቀጽሉ</translation>
    </message>
    <message>
        <source>Högst 8 korta frågor</source>
        <translation>ክሳብ 8 ሓጸርቲ ሕቶታት</translation>
    </message>
    <message>
        <source>Berättelser</source>
        <translation>ዛንታታት</translation>
    </message>
    <message>
        <source>Korta filmer</source>
        <translation>ሓጸርቲ ፊልምታት</translation>
    </message>
    <message>
        <source>Kurser</source>
        <translation>ኮርስታት</translation>
    </message>
    <message>
        <source>Karta</source>
        <translation>ካርታ</translation>
    </message>
    <message>
        <source>Pengar</source>
        <translation>ገንዘብ</translation>
    </message>
    <message>
        <source>Ord</source>
        <translation>ቃላት</translation>
    </message>
    <message>
        <source>Prata med någon</source>
        <translation>ንሰብ ኣዘራርቡ</translation>
    </message>
    <message>
        <source>Vägar</source>
        <translation>መገዲ</translation>
    </message>
    <message>
        <source>Om</source>
        <translation>ብዛዕባና</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Sudda</source>
        <translation>ደምስስ</translation>
    </message>
    <message>
        <source>Töm</source>
        <translation>ኣጽርዩ</translation>
    </message>
    <message>
        <source>mellanslag</source>
        <translation>ባዶ ቦታ</translation>
    </message>
    <message>
        <source>Klar</source>
        <translation>ድሉው</translation>
    </message>
</context>
<context>
    <name>LanguageDialog</name>
    <message>
        <source>Språk · Language</source>
        <translation>ቋንቋ · Language</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>ዕጸዉ</translation>
    </message>
</context>
<context>
    <name>LookField</name>
    <message>
        <source>Skriv ett ord</source>
        <translation>ቃል ብሽወደንኛ</translation>
    </message>
</context>
<context>
    <name>LookFilters</name>
    <message>
        <source>Område</source>
        <translation>ዓውዲ</translation>
    </message>
    <message>
        <source>Plats</source>
        <translation>ቦታ</translation>
    </message>
    <message>
        <source>Skolform</source>
        <translation>ቤት ትምህርቲ</translation>
    </message>
</context>
<context>
    <name>LookNothing</name>
    <message>
        <source>Det behöver inte betyda att kursen inte finns. Prova ett annat ord, eller fråga någon.</source>
        <translation>እቲ ኮርስ ክህሉ ይኽእል። ካልእ ቃል ፈትኑ፣ ወይ ንሰብ ሕተቱ።</translation>
    </message>
    <message>
        <source>Visa alla</source>
        <translation>ኩሉ ኣርኢ</translation>
    </message>
    <message>
        <source>Prata med någon</source>
        <translation>ንሰብ ኣዘራርቡ</translation>
    </message>
</context>
<context>
    <name>LookOptions</name>
    <message>
        <source>Alla</source>
        <translation>ኩሉ</translation>
    </message>
</context>
<context>
    <name>LookPager</name>
    <message>
        <source>Mer</source>
        <translation>ተወሳኺ</translation>
    </message>
    <message>
        <source>Upp</source>
        <translation>ንላዕሊ</translation>
    </message>
</context>
<context>
    <name>LookWords</name>
    <message>
        <source>Campus</source>
        <translation>Campus</translation>
    </message>
    <message>
        <source>Komvux</source>
        <translation>Komvux</translation>
    </message>
    <message>
        <source>Folkhögskola</source>
        <translation>Folkhögskola</translation>
    </message>
    <message>
        <source>Universitet</source>
        <translation>ዩኒቨርሲቲ</translation>
    </message>
    <message>
        <source>Yrkeshögskola</source>
        <translation>ናይ ሞያ (YH)</translation>
    </message>
    <message>
        <source>Vägledning</source>
        <translation>ምኽሪ ትምህርቲ</translation>
    </message>
    <message>
        <source>Myndighet</source>
        <translation>ቤት ጽሕፈት መንግስቲ</translation>
    </message>
    <message>
        <source>Växel</source>
        <translation>ማእከል ቴሌፎን</translation>
    </message>
    <message>
        <source>Sfi</source>
        <translation>ሽወደንኛ (sfi)</translation>
    </message>
    <message>
        <source>Prövning</source>
        <translation>ፈተና (prövning)</translation>
    </message>
    <message>
        <source>Basår</source>
        <translation>መሰናድኦ ዓመት (basår)</translation>
    </message>
    <message>
        <source>Högskola</source>
        <translation>ዩኒቨርሲቲ (högskola)</translation>
    </message>
    <message>
        <source>Kort kurs</source>
        <translation>ሓጺር ኮርስ</translation>
    </message>
    <message>
        <source>Öppen nätkurs</source>
        <translation>ክፉት ኮርስ ኣብ ኢንተርነት</translation>
    </message>
    <message>
        <source>Validering</source>
        <translation>ምምዛን (validering)</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>ይጅምር %1</translation>
    </message>
    <message>
        <source>Flera starter om året</source>
        <translation>ኣብ ዓመት ብዙሕ ግዜ ይጅምር</translation>
    </message>
    <message>
        <source>Fråga om nästa start</source>
        <translation>ብዛዕባ ዝቕጽል መጀመርታ ሕተቱ</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Är studier något för mig?</source>
        <translation>ትምህርቲ ንዓይ ዶ ይኸውን?</translation>
    </message>
</context>
<context>
    <name>MapCredits</name>
    <message>
        <source>Karta: SCB, GeoNames. Ungefärliga lägen.</source>
        <translation>ካርታ፦ SCB, GeoNames። ቦታታት ብግምት እዩ።</translation>
    </message>
</context>
<context>
    <name>MapLegend</name>
    <message>
        <source>Campus</source>
        <translation>Campus</translation>
    </message>
    <message>
        <source>Komvux</source>
        <translation>Komvux</translation>
    </message>
</context>
<context>
    <name>MapPicture</name>
    <message>
        <source>Var kan du läsa?</source>
        <translation>ኣበይ ክትመሃሩ ትኽእሉ?</translation>
    </message>
</context>
<context>
    <name>MapScreen</name>
    <message>
        <source>Ta med kontakten</source>
        <translation>ኣድራሻ ሒዝኩም ኪዱ</translation>
    </message>
</context>
<context>
    <name>MoneyFact</name>
    <message>
        <source>Vad tror du?</source>
        <translation>እንታይ ትሓስቡ?</translation>
    </message>
    <message>
        <source>Källa: %1</source>
        <translation>ምንጪ፦ %1</translation>
    </message>
    <message>
        <source>Läs mer: %1</source>
        <translation>ተወሳኺ ኣንብቡ፦ %1</translation>
    </message>
</context>
<context>
    <name>MoneyLine</name>
    <message>
        <source>%1 kr</source>
        <translation>%1 kr</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
</context>
<context>
    <name>MoneyScreen</name>
    <message>
        <source>%1 av %2</source>
        <translation>%1 ካብ %2</translation>
    </message>
    <message>
        <source>Sant
eller myt?</source>
        <translation>ሓቂ ዶ
ወይስ ሓሶት?</translation>
    </message>
    <message>
        <source>Har jag råd?</source>
        <translation>ገንዘበይ ይኣክል ዶ?</translation>
    </message>
    <message>
        <source>Ta med det här</source>
        <translation>እዚ ሒዝኩም ኪዱ</translation>
    </message>
    <message>
        <source>Visa koden</source>
        <translation>ኮድ ኣርኢ</translation>
    </message>
    <message>
        <source>Sant eller myt?</source>
        <translation>ሓቂ ዶ ወይስ ሓሶት?</translation>
    </message>
    <message>
        <source>Nästa</source>
        <translation>ቀጽል</translation>
    </message>
    <message>
        <source>Visa svaret</source>
        <translation>መልሲ ኣርኢ</translation>
    </message>
</context>
<context>
    <name>MoneySum</name>
    <message>
        <source>Så mycket kan du få på fyra veckor, år %1</source>
        <translation>ኣብ ዓመት %1 ንኣርባዕተ ሰሙን ክትረኽብዎ እትኽእሉ</translation>
    </message>
    <message>
        <source>%1 kr</source>
        <translation>%1 kr</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>Det vet vi inte än. Se csn.se.</source>
        <translation>ገና ኣይንፈልጥን። csn.se ርኣዩ።</translation>
    </message>
    <message>
        <source>Bidrag. Det får du behålla.</source>
        <translation>ናይ ነጻ ሓገዝ። ናትኩም እዩ።</translation>
    </message>
    <message>
        <source>Extra för barn. Det får du behålla.</source>
        <translation>ተወሳኺ ንቖልዑ። ናትኩም እዩ።</translation>
    </message>
    <message>
        <source>Extra för barn. Det vet vi inte än. Se csn.se.</source>
        <translation>ተወሳኺ ንቖልዑ። ገና ኣይንፈልጥን። csn.se ርኣዩ።</translation>
    </message>
    <message>
        <source>Lån. Det betalar du tillbaka.</source>
        <translation>ልቓሕ። ትመልስዎ።</translation>
    </message>
    <message>
        <source>Lån, om du vill. Är inte med i summan.</source>
        <translation>ልቓሕ፣ እንተ ደሊኹም። ኣብ ድምር የለን።</translation>
    </message>
    <message>
        <source>Källa: %1</source>
        <translation>ምንጪ፦ %1</translation>
    </message>
</context>
<context>
    <name>MoneySums</name>
    <message>
        <source>Heltid</source>
        <translation>ምሉእ ግዜ</translation>
    </message>
    <message>
        <source>Halvtid</source>
        <translation>ፍርቂ ግዜ</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Jag läser</source>
        <translation>ዝመሃረሉ</translation>
    </message>
    <message>
        <source>Mina barn</source>
        <translation>ደቀይ</translation>
    </message>
    <message>
        <source>Ett barn mindre</source>
        <translation>ሓደ ቖልዓ ዝወሓደ</translation>
    </message>
    <message>
        <source>Ett barn till</source>
        <translation>ሓደ ቖልዓ ተወሳኺ</translation>
    </message>
    <message>
        <source>Jag tar lån</source>
        <translation>ልቓሕ እወስድ</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>እወ</translation>
    </message>
    <message>
        <source>Nej</source>
        <translation>ኣይፋል</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Översatt av dator.</source>
        <translation>ብኮምፒተር ዝተተርጐመ።</translation>
    </message>
    <message>
        <source>Översatt av dator. Kan bli fel.</source>
        <translation>ብኮምፒተር ዝተተርጐመ። ጌጋ ክህልዎ ይኽእል።</translation>
    </message>
    <message>
        <source>En del är på svenska.</source>
        <translation>ገለ ብሽወደንኛ እዩ።</translation>
    </message>
</context>
<context>
    <name>PlaceCourses</name>
    <message>
        <source>Det här kan du läsa här</source>
        <translation>ኣብዚ ክትመሃርዎ እትኽእሉ</translation>
    </message>
    <message>
        <source>Visa alla %1 kurser här</source>
        <translation>ኩሎም %1 ኮርስታት ኣብዚ ኣርኢ</translation>
    </message>
</context>
<context>
    <name>PlaceSay</name>
    <message>
        <source>Säg så här</source>
        <translation>ከምዚ በሉ</translation>
    </message>
    <message>
        <source>”%1”</source>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>PlaceScreen</name>
    <message>
        <source>Prata med någon</source>
        <translation>ንሰብ ኣዘራርቡ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1፣ %2</translation>
    </message>
    <message>
        <source>Ta med kontakten</source>
        <translation>ኣድራሻ ሒዝኩም ኪዱ</translation>
    </message>
    <message>
        <source>I din kommun</source>
        <translation>ኣብ ኮሙንኩም</translation>
    </message>
    <message>
        <source>Vi vet inte hur du når dem. Fråga den du kan prata med här.</source>
        <translation>ብኸመይ ከም እትረኽብዎም ኣይንፈልጥን። ነቲ ኣብዚ ከተዘራርብዎ እትኽእሉ ሰብ ሕተቱ።</translation>
    </message>
    <message>
        <source>Se på kartan</source>
        <translation>ኣብ ካርታ ርኣዩ</translation>
    </message>
    <message>
        <source>Ungefärligt läge på kartan.</source>
        <translation>ብግምት ኣብ ካርታ ዘሎ ቦታ።</translation>
    </message>
    <message>
        <source>Källa: %1, %2.</source>
        <translation>ምንጪ፦ %1፣ %2።</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR-kod</source>
        <translation>QR ኮድ</translation>
    </message>
</context>
<context>
    <name>QuizScreen</name>
    <message>
        <source>Fråga %1</source>
        <translation>ሕቶ %1</translation>
    </message>
    <message>
        <source>Nästa</source>
        <translation>ቀጽል</translation>
    </message>
    <message>
        <source>Hoppa över</source>
        <translation>ስገር</translation>
    </message>
    <message>
        <source>Visa mina förslag</source>
        <translation>እማመታተይ ኣርኢ</translation>
    </message>
</context>
<context>
    <name>ResultAnswers</name>
    <message>
        <source>Dina svar. Tryck för att ändra.</source>
        <translation>መልስታትኩም። ንምቕያር ጠውቑ።</translation>
    </message>
    <message>
        <source>Ändra</source>
        <translation>ቀይር</translation>
    </message>
    <message>
        <source>Alla %1 svar</source>
        <translation>ኩሎም %1 መልስታት</translation>
    </message>
    <message>
        <source>Fler</source>
        <translation>ተወሳኺ</translation>
    </message>
    <message>
        <source>Fler frågor</source>
        <translation>ተወሳኺ ሕቶታት</translation>
    </message>
</context>
<context>
    <name>ResultChanges</name>
    <message>
        <source>Om du svarar ”%1”: %2 fler</source>
        <translation>“%1” እንተ መሊስኩም፦ %2 ተወሳኺ</translation>
    </message>
</context>
<context>
    <name>ResultCourse</name>
    <message>
        <source>Inte för mig</source>
        <translation>ንዓይ ኣይኮነን</translation>
    </message>
</context>
<context>
    <name>ResultMore</name>
    <message>
        <source>Svara på fler frågor</source>
        <translation>ተወሳኺ ሕቶታት መልሱ</translation>
    </message>
    <message>
        <source>Ett annat svar ger fler</source>
        <translation>ካልእ መልሲ ዝያዳ ይህብ</translation>
    </message>
    <message>
        <source>Det här kan hjälpa</source>
        <translation>እዚ ክሕግዝ ይኽእል</translation>
    </message>
    <message>
        <source>Andra som har tvekat</source>
        <translation>ካልኦት ዝተጠራጠሩ</translation>
    </message>
    <message>
        <source>Exempel – påhittad person</source>
        <translation>ኣብነት – ብሓሳብ ዝተፈጥረ ሰብ</translation>
    </message>
    <message>
        <source>Gör det här i veckan</source>
        <translation>ኣብዚ ሰሙን እዚ ግበሩ</translation>
    </message>
    <message>
        <source>Ta tillbaka (%1)</source>
        <translation>መልስ (%1)</translation>
    </message>
</context>
<context>
    <name>ResultPanel</name>
    <message>
        <source>Därför</source>
        <translation>ስለምንታይ</translation>
    </message>
    <message>
        <source>Kan vara svårt</source>
        <translation>ክኸብድ ይኽእል</translation>
    </message>
    <message>
        <source>Först</source>
        <translation>መጀመርታ</translation>
    </message>
    <message>
        <source>Det här kan hjälpa</source>
        <translation>እዚ ክሕግዝ ይኽእል</translation>
    </message>
    <message>
        <source>Vi vet inte</source>
        <translation>ኣይንፈልጥን</translation>
    </message>
</context>
<context>
    <name>ResultQuestion</name>
    <message>
        <source>Ta bort svaret</source>
        <translation>መልሲ ኣውጽእ</translation>
    </message>
    <message>
        <source>Hoppa över</source>
        <translation>ስገር</translation>
    </message>
    <message>
        <source>Klar</source>
        <translation>ድሉው</translation>
    </message>
</context>
<context>
    <name>ResultTier</name>
    <message>
        <source>%1 att titta på</source>
        <translation>%1 ንምርኣይ</translation>
    </message>
    <message>
        <source>Inte för mig</source>
        <translation>ንዓይ ኣይኮነን</translation>
    </message>
    <message>
        <source>Ta tillbaka (%1)</source>
        <translation>መልስ (%1)</translation>
    </message>
    <message>
        <source>Visa fler (%1)</source>
        <translation>ተወሳኺ ኣርኢ (%1)</translation>
    </message>
</context>
<context>
    <name>ResultWords</name>
    <message>
        <source>Kan börja nu</source>
        <translation>ሕጂ ክትጅምሩ ትኽእሉ</translation>
    </message>
    <message>
        <source>Ett steg först</source>
        <translation>መጀመርታ ሓደ ስጉምቲ</translation>
    </message>
    <message>
        <source>Längre fram</source>
        <translation>ጸኒሕኩም</translation>
    </message>
</context>
<context>
    <name>ResultsScreen</name>
    <message>
        <source>Det här kan
passa dig</source>
        <translation>እዚ ክሰማምዓኩም
ይኽእል</translation>
    </message>
    <message>
        <source>Du har inte
svarat än</source>
        <translation>ገና
ኣይመለስኩምን</translation>
    </message>
    <message>
        <source>Berätta
lite mer</source>
        <translation>ቁሩብ ተወሳኺ
ንገሩና</translation>
    </message>
    <message>
        <source>Inga förslag
just nu</source>
        <translation>ሕጂ እማመ
የለን</translation>
    </message>
    <message>
        <source>Svara på fler frågor</source>
        <translation>ተወሳኺ ሕቶታት መልሱ</translation>
    </message>
    <message>
        <source>Svara på frågor</source>
        <translation>ሕቶታት መልሱ</translation>
    </message>
    <message>
        <source>Ta med mina förslag</source>
        <translation>እማመታተይ ክወስድ</translation>
    </message>
    <message>
        <source>Kan börja nu</source>
        <translation>ሕጂ ክትጅምሩ ትኽእሉ</translation>
    </message>
    <message>
        <source>Inget med just dina svar. Ett annat svar ger fler.</source>
        <translation>በዞም መልስታት ዝኾነ የለን። ካልእ መልሲ ዝያዳ ይህብ።</translation>
    </message>
</context>
<context>
    <name>RouteAnswer</name>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>Det vet vi inte. Fråga.</source>
        <translation>ኣይንፈልጥን። ሕተቱ።</translation>
    </message>
</context>
<context>
    <name>RouteRoad</name>
    <message>
        <source>Här är du</source>
        <translation>ኣብዚ ኣለኹም</translation>
    </message>
</context>
<context>
    <name>RoutesScreen</name>
    <message>
        <source>Vägar</source>
        <translation>መገዲ</translation>
    </message>
    <message>
        <source>Det finns mer än en väg dit.</source>
        <translation>ካብ ሓደ ንላዕሊ መንገዲ ኣሎ።</translation>
    </message>
    <message>
        <source>Prata med någon</source>
        <translation>ንሰብ ኣዘራርቡ</translation>
    </message>
    <message>
        <source>Så lång tid tar det</source>
        <translation>ክንደይ ግዜ ይወስድ</translation>
    </message>
    <message>
        <source>Det kostar</source>
        <translation>ዋጋ</translation>
    </message>
    <message>
        <source>Läs mer: %1</source>
        <translation>ተወሳኺ ኣንብቡ፦ %1</translation>
    </message>
    <message>
        <source>Källa: %1</source>
        <translation>ምንጪ፦ %1</translation>
    </message>
</context>
<context>
    <name>ScrollArea</name>
    <message>
        <source>Upp</source>
        <translation>ንላዕሊ</translation>
    </message>
    <message>
        <source>Mer</source>
        <translation>ተወሳኺ</translation>
    </message>
</context>
<context>
    <name>StillThereDialog</name>
    <message>
        <source>Annars börjar vi om för nästa person. Dina svar försvinner snart.</source>
        <translation>እንተዘይኮነ ንዝቕጽል ሰብ እንደገና ንጅምር። መልስታትኩም ድሕሪ ቁሩብ ግዜ ይጠፍኡ።</translation>
    </message>
    <message>
        <source>Tryck var du vill om du är kvar.</source>
        <translation>ክሳብ ሕጂ ኣብዚ እንተሃሊኹም፡ ኣብ ዝደለኹሞ ቦታ ጠውቑ።</translation>
    </message>
    <message>
        <source>Är du kvar?</source>
        <translation>ገና ኣለኹም ዶ?</translation>
    </message>
    <message>
        <source>Annars börjar vi om för nästa person. Dina svar försvinner om %1 sekunder.</source>
        <translation>እንተዘይኮነ ንዝቕጽል ሰብ እንደገና ንጅምር። መልስታትኩም ድሕሪ %1 ካልኢት ይጠፍኡ።</translation>
    </message>
    <message>
        <source>Ja, jag är kvar</source>
        <translation>እወ፣ ኣለኹ</translation>
    </message>
    <message>
        <source>Jag vill ha mer tid</source>
        <translation>ተወሳኺ ግዜ እደሊ</translation>
    </message>
    <message>
        <source>Avsluta</source>
        <translation>ወድእ</translation>
    </message>
</context>
<context>
    <name>StoriesScreen</name>
    <message>
        <source>Berättelser</source>
        <translation>ዛንታታት</translation>
    </message>
    <message>
        <source>De som liknar dina svar kommer först.</source>
        <translation>ንመልስታትኩም ዝመስሉ ይቕድሙ።</translation>
    </message>
    <message>
        <source>Läs om andra som har börjat.</source>
        <translation>ብዛዕባ ካልኦት ዝጀመሩ ኣንብቡ።</translation>
    </message>
    <message>
        <source>EXEMPEL – påhittad person</source>
        <translation>ኣብነት – ብሓሳብ ዝተፈጥረ ሰብ</translation>
    </message>
    <message>
        <source>Nära dina svar</source>
        <translation>ንመልስታትኩም ዝቐረበ</translation>
    </message>
</context>
<context>
    <name>StoryCode</name>
    <message>
        <source>Rikta mobilen mot rutan</source>
        <translation>ሞባይልኩም ናብ ሳጹን ኣቕንዑ</translation>
    </message>
</context>
<context>
    <name>StoryScreen</name>
    <message>
        <source>Förra</source>
        <translation>ዝሓለፈ</translation>
    </message>
    <message>
        <source>Prata med någon</source>
        <translation>ንሰብ ኣዘራርቡ</translation>
    </message>
    <message>
        <source>Nästa</source>
        <translation>ቀጽል</translation>
    </message>
    <message>
        <source>EXEMPEL – påhittad person</source>
        <translation>ኣብነት – ብሓሳብ ዝተፈጥረ ሰብ</translation>
    </message>
    <message>
        <source>%1 av %2</source>
        <translation>%1 ካብ %2</translation>
    </message>
</context>
<context>
    <name>StoryWords</name>
    <message>
        <source>”</source>
        <comment>inledande citattecken</comment>
        <translation>“</translation>
    </message>
    <message>
        <source>”</source>
        <comment>avslutande citattecken</comment>
        <translation>”</translation>
    </message>
</context>
<context>
    <name>TakeawayScreen</name>
    <message>
        <source>Kursen</source>
        <translation>ኮርስ</translation>
    </message>
    <message>
        <source>Platsen</source>
        <translation>ቦታ</translation>
    </message>
    <message>
        <source>Min plan</source>
        <translation>መደበይ</translation>
    </message>
    <message>
        <source>Skriver ut …</source>
        <translation>ይሕተም ኣሎ …</translation>
    </message>
    <message>
        <source>Ta din lapp.</source>
        <translation>ወረቐትኩም ውሰዱ።</translation>
    </message>
    <message>
        <source>Det gick inte att skriva ut. Fota rutan i stället.</source>
        <translation>ክሕተም ኣይከኣለን። ኣብ ክንድኡ ነቲ ሳጹን ስኣሉ።</translation>
    </message>
    <message>
        <source>Ta med dig
det här</source>
        <translation>እዚ ሒዝኩም
ኪዱ</translation>
    </message>
    <message>
        <source>Skriv ut</source>
        <translation>ሕተም</translation>
    </message>
    <message>
        <source>Klar</source>
        <translation>ድሉው</translation>
    </message>
    <message>
        <source>Ditt nästa steg</source>
        <translation>ዝቕጽል ስጉምትኹም</translation>
    </message>
    <message>
        <source>Säg så här</source>
        <translation>ከምዚ በሉ</translation>
    </message>
    <message>
        <source>”%1”</source>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>TicketCode</name>
    <message>
        <source>Rutan fick inte plats. Fota texten i stället.</source>
        <translation>ነቲ ሳጹን ቦታ ኣይበቕዐን። ኣብ ክንድኡ ነቲ ጽሑፍ ስኣሉ።</translation>
    </message>
    <message>
        <source>Rikta mobilen mot rutan</source>
        <translation>ሞባይልኩም ናብ ሳጹን ኣቕንዑ</translation>
    </message>
</context>
<context>
    <name>TicketTitle</name>
    <message>
        <source>Min plan</source>
        <translation>መደበይ</translation>
    </message>
</context>
<context>
    <name>WordsOne</name>
    <message>
        <source>Ord %1 av %2</source>
        <translation>ቃል %1 ካብ %2</translation>
    </message>
    <message>
        <source>Källa: %1, %2.</source>
        <translation>ምንጪ፦ %1፣ %2።</translation>
    </message>
    <message>
        <source>Förra</source>
        <translation>ዝሓለፈ</translation>
    </message>
    <message>
        <source>Nästa</source>
        <translation>ቀጽል</translation>
    </message>
    <message>
        <source>Alla ord</source>
        <translation>ኩሎም ቃላት</translation>
    </message>
</context>
<context>
    <name>WordsScreen</name>
    <message>
        <source>Svåra ord</source>
        <translation>ከበድቲ ቃላት</translation>
    </message>
</context>
</TS>
