<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="so_SO" sourcelanguage="sv_SE">
<context>
    <name>AboutScreen</name>
    <message>
        <source>Skrivet av en människa.</source>
        <translation>Qof baa qoray.</translation>
    </message>
    <message>
        <source>Översatt av dator. Läst av en människa.</source>
        <translation>Kombiyuutar baa turjumay. Qof baa akhriyay.</translation>
    </message>
    <message>
        <source>Översatt av dator. Kan bli fel.</source>
        <translation>Kombiyuutar baa turjumay. Waa khaldami karaa.</translation>
    </message>
    <message>
        <source>Så räknar vi</source>
        <translation>Sida aan u shaqeyno</translation>
    </message>
    <message>
        <source>Vi vet inte vem du är</source>
        <translation>Ma garanayno qofka aad tahay</translation>
    </message>
    <message>
        <source>Vi sparar inte vem du är. Vi sparar inte dina svar. När du går börjar kiosken om.</source>
        <translation>Ma kaydinno qofka aad tahay. Ma kaydinno jawaabahaaga. Markaad tagto, kiosku waa bilaabmaa mar kale.</translation>
    </message>
    <message>
        <source>Så gör vi förslagen</source>
        <translation>Sida aan talooyinka u samayno</translation>
    </message>
    <message>
        <source>Vi jämför dina svar med kurserna. Vi säger varför en kurs passar, och vad som kan vara svårt. Du bestämmer själv.</source>
        <translation>Waxaan jawaabahaaga barbar dhignaa koorsooyinka. Waxaan sheegnaa sababta koorso kuugu habboon tahay iyo waxa adkaan kara. Adigaa go’aansada.</translation>
    </message>
    <message>
        <source>Vi räknar hur ofta något öppnas eller väljs. Vi sparar bara antal, dag för dag. Vi sparar inte vem som gjorde vad.</source>
        <translation>Waxaan tirinaa inta jeer ee wax la furo ama la doorto. Waxaan kaydinnaa tirada oo keliya, maalin kasta. Ma kaydinno cidda wax samaysay.</translation>
    </message>
    <message>
        <source>Den här kiosken räknar inte vad som öppnas eller väljs.</source>
        <translation>Kioskan ma tiriyo waxa la furo ama la doorto.</translation>
    </message>
    <message>
        <source>Vi räknar bara antal</source>
        <translation>Waxaan tirinaa tirada oo keliya</translation>
    </message>
    <message>
        <source>Vi räknar inte här</source>
        <translation>Halkan kuma tirinno</translation>
    </message>
    <message>
        <source>Språken</source>
        <translation>Luqadaha</translation>
    </message>
    <message>
        <source>Innehåll %1. Gäller till och med %2.</source>
        <translation>Mawduuca %1. Wuxuu shaqeynayaa ilaa %2.</translation>
    </message>
    <message>
        <source>Källor och tack</source>
        <translation>Ilaha iyo mahadnaq</translation>
    </message>
    <message>
        <source>Kartans gränser: SCB. Orter: GeoNames (CC BY 4.0). Bokstäver: Noto (OFL). Symboler: Material Symbols (Apache 2.0). Programmet är byggt med Qt (LGPL).</source>
        <translation>Xuduudaha maabka: SCB. Magaalooyinka: GeoNames (CC BY 4.0). Xarfaha: Noto (OFL). Calaamadaha: Material Symbols (Apache 2.0). Barnaamijka waxaa lagu dhisay Qt (LGPL).</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>Är studier
något för
mig?</source>
        <translation>Waxbarasho
aniga
ma ii tahay?</translation>
    </message>
    <message>
        <source>Tryck här för att börja</source>
        <translation>Halkan ka bilow</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Avsluta</source>
        <translation>Dhammee</translation>
    </message>
    <message>
        <source>Hem</source>
        <translation>Bilow</translation>
    </message>
    <message>
        <source>Bakåt</source>
        <translation>Gadaal</translation>
    </message>
    <message>
        <source>Språk</source>
        <translation>Luqad</translation>
    </message>
    <message>
        <source>Mindre</source>
        <translation>Yar</translation>
    </message>
    <message>
        <source>Större</source>
        <translation>Weyn</translation>
    </message>
    <message>
        <source>Kontrast</source>
        <translation>Midab</translation>
    </message>
    <message>
        <source>Tyst</source>
        <translation>Jooji</translation>
    </message>
    <message>
        <source>Lyssna</source>
        <translation>Dhegeyso</translation>
    </message>
    <message>
        <source>Inget är inläst på den här skärmen.</source>
        <translation>Shaashaddan wax lagu duubay ma jiraan.</translation>
    </message>
    <message>
        <source>Höj</source>
        <translation>Kor</translation>
    </message>
    <message>
        <source>Sänk</source>
        <translation>Hoos</translation>
    </message>
    <message>
        <source>Hjälp</source>
        <translation>Caawin</translation>
    </message>
    <message>
        <source>Teckenspråk</source>
        <translation>Luqadda calaamadaha</translation>
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
        <translation>Ma garanayno. Iskuulka weydii.</translation>
    </message>
    <message>
        <source>Så lång tid tar det</source>
        <translation>Intee bay qaadataa</translation>
    </message>
    <message>
        <source>Det kostar</source>
        <translation>Qiimaha</translation>
    </message>
    <message>
        <source>Pengar från CSN</source>
        <translation>Lacagta CSN</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Haa</translation>
    </message>
    <message>
        <source>Nej</source>
        <translation>Maya</translation>
    </message>
    <message>
        <source>Du kan söka studiemedel.</source>
        <translation>Waxaad dalban kartaa taageerada waxbarashada.</translation>
    </message>
    <message>
        <source>Kursen ger inte studiemedel.</source>
        <translation>Koorsadani ma laha taageero waxbarasho.</translation>
    </message>
    <message>
        <source>Nästa start</source>
        <translation>Bilowga xiga</translation>
    </message>
    <message>
        <source>Flera starter om året</source>
        <translation>Sannadkii dhowr jeer</translation>
    </message>
    <message>
        <source>Startdatum vet vi inte. Fråga skolan.</source>
        <translation>Ma garanayno taariikhda bilowga. Iskuulka weydii.</translation>
    </message>
    <message>
        <source>Sök senast %1</source>
        <translation>Codso ugu dambayn %1</translation>
    </message>
</context>
<context>
    <name>CourseScreen</name>
    <message>
        <source>Ta med det här</source>
        <translation>Tan qaado</translation>
    </message>
    <message>
        <source>Vägen dit</source>
        <translation>Jidka loo maro</translation>
    </message>
    <message>
        <source>Källa: %1, %2</source>
        <translation>Isha: %1, %2</translation>
    </message>
    <message>
        <source>Se på kartan</source>
        <translation>Maabka ka eeg</translation>
    </message>
    <message>
        <source>Om pengar</source>
        <translation>Lacagta</translation>
    </message>
    <message>
        <source>Fråga skolan</source>
        <translation>Iskuulka weydii</translation>
    </message>
</context>
<context>
    <name>CoursesScreen</name>
    <message>
        <source>Hitta en kurs</source>
        <translation>Koorso raadi</translation>
    </message>
    <message>
        <source>Inga kurser</source>
        <translation>Koorso ma jirto</translation>
    </message>
    <message>
        <source>1 kurs</source>
        <translation>1 koorso</translation>
    </message>
    <message>
        <source>%1 kurser</source>
        <translation>%1 koorso</translation>
    </message>
</context>
<context>
    <name>FilmButtons</name>
    <message>
        <source>Pausa</source>
        <translation>Hakad geli</translation>
    </message>
    <message>
        <source>Se igen</source>
        <translation>Mar kale daawo</translation>
    </message>
    <message>
        <source>Spela</source>
        <translation>Daar</translation>
    </message>
    <message>
        <source>Dölj text</source>
        <translation>Qari qoraalka</translation>
    </message>
    <message>
        <source>Visa text</source>
        <translation>Tus qoraalka</translation>
    </message>
    <message>
        <source>Läs texten</source>
        <translation>Akhri qoraalka</translation>
    </message>
</context>
<context>
    <name>FilmPane</name>
    <message>
        <source>Film: %1</source>
        <translation>Filim: %1</translation>
    </message>
</context>
<context>
    <name>FilmScreen</name>
    <message>
        <source>Filmen går inte att visa här. Läs texten i stället.</source>
        <translation>Filimka halkan laguma soo bandhigi karo. Qoraalka akhri.</translation>
    </message>
    <message>
        <source>Nästa film</source>
        <translation>Filimka xiga</translation>
    </message>
    <message>
        <source>Prata med någon</source>
        <translation>La hadal qof</translation>
    </message>
    <message>
        <source>Visa filmen</source>
        <translation>Tus filimka</translation>
    </message>
</context>
<context>
    <name>FilmsScreen</name>
    <message>
        <source>Korta filmer</source>
        <translation>Filimmo gaaban</translation>
    </message>
    <message>
        <source>Utan ljud, med text.</source>
        <translation>Cod ma leh, qoraal wuu leeyahay.</translation>
    </message>
    <message>
        <source>%1 sekunder</source>
        <translation>%1 ilbiriqsi</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Hur vill du ha det?</source>
        <translation>Sidee u rabtaa?</translation>
    </message>
    <message>
        <source>Mer tid</source>
        <translation>Waqti dheeraad ah</translation>
    </message>
    <message>
        <source>Luftig text</source>
        <translation>Qoraal kala fog</translation>
    </message>
    <message>
        <source>Stilla bilder</source>
        <translation>Sawirro aan dhaqaaqin</translation>
    </message>
    <message>
        <source>Inget ljud</source>
        <translation>Cod la’aan</translation>
    </message>
    <message>
        <source>Prata med någon</source>
        <translation>La hadal qof</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Xir</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Hej!
Var vill du börja?</source>
        <translation>Salaan! Xaggee
ka bilownaa?</translation>
    </message>
    <message>
        <source>Är studier
något för mig?</source>
        <translation>Waxbarasho
ma ii tahay?</translation>
    </message>
    <message>
        <source>Fortsätt där du var</source>
        <translation>Halkii aad joogtay ka sii wad</translation>
    </message>
    <message>
        <source>Högst 8 korta frågor</source>
        <translation>Ilaa 8 su’aalood</translation>
    </message>
    <message>
        <source>Berättelser</source>
        <translation>Sheekooyin</translation>
    </message>
    <message>
        <source>Korta filmer</source>
        <translation>Filimmo gaaban</translation>
    </message>
    <message>
        <source>Kurser</source>
        <translation>Koorso</translation>
    </message>
    <message>
        <source>Karta</source>
        <translation>Maab</translation>
    </message>
    <message>
        <source>Pengar</source>
        <translation>Lacag</translation>
    </message>
    <message>
        <source>Ord</source>
        <translation>Erayo</translation>
    </message>
    <message>
        <source>Prata med någon</source>
        <translation>La hadal qof</translation>
    </message>
    <message>
        <source>Vägar</source>
        <translation>Jidad</translation>
    </message>
    <message>
        <source>Om</source>
        <translation>Anaga</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Sudda</source>
        <translation>Tirtir</translation>
    </message>
    <message>
        <source>Töm</source>
        <translation>Banee</translation>
    </message>
    <message>
        <source>mellanslag</source>
        <translation>bannaan</translation>
    </message>
    <message>
        <source>Klar</source>
        <translation>Diyaar</translation>
    </message>
</context>
<context>
    <name>LanguageDialog</name>
    <message>
        <source>Språk · Language</source>
        <translation>Luqad · Language</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Xir</translation>
    </message>
</context>
<context>
    <name>LookField</name>
    <message>
        <source>Skriv ett ord</source>
        <translation>Eray Iswiidhish ah</translation>
    </message>
</context>
<context>
    <name>LookFilters</name>
    <message>
        <source>Område</source>
        <translation>Qaybta</translation>
    </message>
    <message>
        <source>Plats</source>
        <translation>Goobta</translation>
    </message>
    <message>
        <source>Skolform</source>
        <translation>Iskuulka</translation>
    </message>
</context>
<context>
    <name>LookNothing</name>
    <message>
        <source>Det behöver inte betyda att kursen inte finns. Prova ett annat ord, eller fråga någon.</source>
        <translation>Koorsadu way jiri kartaa. Isku day eray kale, ama qof weydii.</translation>
    </message>
    <message>
        <source>Visa alla</source>
        <translation>Dhammaan tus</translation>
    </message>
    <message>
        <source>Prata med någon</source>
        <translation>La hadal qof</translation>
    </message>
</context>
<context>
    <name>LookOptions</name>
    <message>
        <source>Alla</source>
        <translation>Dhammaan</translation>
    </message>
</context>
<context>
    <name>LookPager</name>
    <message>
        <source>Mer</source>
        <translation>Wax kale</translation>
    </message>
    <message>
        <source>Upp</source>
        <translation>Kor</translation>
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
        <translation>Jaamacad</translation>
    </message>
    <message>
        <source>Yrkeshögskola</source>
        <translation>Kulliyad xirfadeed (YH)</translation>
    </message>
    <message>
        <source>Vägledning</source>
        <translation>Talo waxbarasho</translation>
    </message>
    <message>
        <source>Myndighet</source>
        <translation>Hay’ad dowladeed</translation>
    </message>
    <message>
        <source>Växel</source>
        <translation>Xarunta telefoonka</translation>
    </message>
    <message>
        <source>Sfi</source>
        <translation>Iswiidhish (sfi)</translation>
    </message>
    <message>
        <source>Prövning</source>
        <translation>Imtixaan (prövning)</translation>
    </message>
    <message>
        <source>Basår</source>
        <translation>Sannad diyaarin (basår)</translation>
    </message>
    <message>
        <source>Högskola</source>
        <translation>Jaamacad (högskola)</translation>
    </message>
    <message>
        <source>Kort kurs</source>
        <translation>Koorso gaaban</translation>
    </message>
    <message>
        <source>Öppen nätkurs</source>
        <translation>Koorso online oo furan</translation>
    </message>
    <message>
        <source>Validering</source>
        <translation>Qiimeyn (validering)</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>Bilow %1</translation>
    </message>
    <message>
        <source>Flera starter om året</source>
        <translation>Sannadkii dhowr jeer</translation>
    </message>
    <message>
        <source>Fråga om nästa start</source>
        <translation>Weydii bilowga xiga</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Är studier något för mig?</source>
        <translation>Waxbarasho ma ii tahay?</translation>
    </message>
</context>
<context>
    <name>MapCredits</name>
    <message>
        <source>Karta: SCB, GeoNames. Ungefärliga lägen.</source>
        <translation>Maab: SCB, GeoNames. Goobuhu waa qiyaas.</translation>
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
        <translation>Xaggee wax ka baran kartaa?</translation>
    </message>
</context>
<context>
    <name>MapScreen</name>
    <message>
        <source>Ta med kontakten</source>
        <translation>Qaado xiriirka</translation>
    </message>
</context>
<context>
    <name>MoneyFact</name>
    <message>
        <source>Vad tror du?</source>
        <translation>Maxaad u malaynaysaa?</translation>
    </message>
    <message>
        <source>Källa: %1</source>
        <translation>Isha: %1</translation>
    </message>
    <message>
        <source>Läs mer: %1</source>
        <translation>Wax dheeraad ah: %1</translation>
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
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Sant
eller myt?</source>
        <translation>Run mise
been?</translation>
    </message>
    <message>
        <source>Har jag råd?</source>
        <translation>Lacag igu filan?</translation>
    </message>
    <message>
        <source>Ta med det här</source>
        <translation>Tan qaado</translation>
    </message>
    <message>
        <source>Visa koden</source>
        <translation>Tus koodhka</translation>
    </message>
    <message>
        <source>Sant eller myt?</source>
        <translation>Run mise been?</translation>
    </message>
    <message>
        <source>Nästa</source>
        <translation>Xiga</translation>
    </message>
    <message>
        <source>Visa svaret</source>
        <translation>Tus jawaabta</translation>
    </message>
</context>
<context>
    <name>MoneySum</name>
    <message>
        <source>Så mycket kan du få på fyra veckor, år %1</source>
        <translation>Inta aad heli karto afar toddobaad, sannadka %1</translation>
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
        <translation>Weli ma garanayno. Eeg csn.se.</translation>
    </message>
    <message>
        <source>Bidrag. Det får du behålla.</source>
        <translation>Deeq. Adigaa iska leh.</translation>
    </message>
    <message>
        <source>Extra för barn. Det får du behålla.</source>
        <translation>Dheeraad carruurta. Adigaa iska leh.</translation>
    </message>
    <message>
        <source>Extra för barn. Det vet vi inte än. Se csn.se.</source>
        <translation>Dheeraad carruurta. Weli ma garanayno. Eeg csn.se.</translation>
    </message>
    <message>
        <source>Lån. Det betalar du tillbaka.</source>
        <translation>Amaah. Waad celinaysaa.</translation>
    </message>
    <message>
        <source>Lån, om du vill. Är inte med i summan.</source>
        <translation>Amaah, haddaad rabto. Kuma jirto wadarta.</translation>
    </message>
    <message>
        <source>Källa: %1</source>
        <translation>Isha: %1</translation>
    </message>
</context>
<context>
    <name>MoneySums</name>
    <message>
        <source>Heltid</source>
        <translation>Waqti buuxa</translation>
    </message>
    <message>
        <source>Halvtid</source>
        <translation>Nus waqti</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Jag läser</source>
        <translation>Waxbarasho</translation>
    </message>
    <message>
        <source>Mina barn</source>
        <translation>Carruurtayda</translation>
    </message>
    <message>
        <source>Ett barn mindre</source>
        <translation>Hal ilmo ka yar</translation>
    </message>
    <message>
        <source>Ett barn till</source>
        <translation>Hal ilmo oo kale</translation>
    </message>
    <message>
        <source>Jag tar lån</source>
        <translation>Amaah</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Haa</translation>
    </message>
    <message>
        <source>Nej</source>
        <translation>Maya</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Översatt av dator.</source>
        <translation>Kombiyuutar baa turjumay.</translation>
    </message>
    <message>
        <source>Översatt av dator. Kan bli fel.</source>
        <translation>Kombiyuutar baa turjumay. Waa khaldami karaa.</translation>
    </message>
    <message>
        <source>En del är på svenska.</source>
        <translation>Qaar waa Iswiidhish.</translation>
    </message>
</context>
<context>
    <name>PlaceCourses</name>
    <message>
        <source>Det här kan du läsa här</source>
        <translation>Waxaad halkan ka baran kartaa</translation>
    </message>
    <message>
        <source>Visa alla %1 kurser här</source>
        <translation>Tus dhammaan %1 koorso ee halkan</translation>
    </message>
</context>
<context>
    <name>PlaceSay</name>
    <message>
        <source>Säg så här</source>
        <translation>Sidan dheh</translation>
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
        <translation>La hadal qof</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Ta med kontakten</source>
        <translation>Qaado xiriirka</translation>
    </message>
    <message>
        <source>I din kommun</source>
        <translation>Degmadaada</translation>
    </message>
    <message>
        <source>Vi vet inte hur du når dem. Fråga den du kan prata med här.</source>
        <translation>Ma garanayno sida loola xiriiro. Weydii qofka aad halkan kula hadli karto.</translation>
    </message>
    <message>
        <source>Se på kartan</source>
        <translation>Maabka ka eeg</translation>
    </message>
    <message>
        <source>Ungefärligt läge på kartan.</source>
        <translation>Goob qiyaas ah oo maabka ku taal.</translation>
    </message>
    <message>
        <source>Källa: %1, %2.</source>
        <translation>Isha: %1, %2.</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR-kod</source>
        <translation>Koodh QR</translation>
    </message>
</context>
<context>
    <name>QuizScreen</name>
    <message>
        <source>Fråga %1</source>
        <translation>Su’aal %1</translation>
    </message>
    <message>
        <source>Nästa</source>
        <translation>Xiga</translation>
    </message>
    <message>
        <source>Hoppa över</source>
        <translation>Ka bood</translation>
    </message>
    <message>
        <source>Visa mina förslag</source>
        <translation>Tus talooyinkayga</translation>
    </message>
</context>
<context>
    <name>ResultAnswers</name>
    <message>
        <source>Dina svar. Tryck för att ändra.</source>
        <translation>Jawaabahaaga. Taabo si aad u beddesho.</translation>
    </message>
    <message>
        <source>Ändra</source>
        <translation>Beddel</translation>
    </message>
    <message>
        <source>Alla %1 svar</source>
        <translation>Dhammaan %1 jawaab</translation>
    </message>
    <message>
        <source>Fler</source>
        <translation>Kuwo kale</translation>
    </message>
    <message>
        <source>Fler frågor</source>
        <translation>Su’aalo kale</translation>
    </message>
</context>
<context>
    <name>ResultChanges</name>
    <message>
        <source>Om du svarar ”%1”: %2 fler</source>
        <translation>Haddaad ku jawaabto “%1”: %2 oo kale</translation>
    </message>
</context>
<context>
    <name>ResultCourse</name>
    <message>
        <source>Inte för mig</source>
        <translation>Ima habboona</translation>
    </message>
</context>
<context>
    <name>ResultMore</name>
    <message>
        <source>Svara på fler frågor</source>
        <translation>Ka jawaab su’aalo kale</translation>
    </message>
    <message>
        <source>Ett annat svar ger fler</source>
        <translation>Jawaab kale wax badan bay keentaa</translation>
    </message>
    <message>
        <source>Det här kan hjälpa</source>
        <translation>Tani way ku caawin kartaa</translation>
    </message>
    <message>
        <source>Andra som har tvekat</source>
        <translation>Dad kale oo ka labalabeeyay</translation>
    </message>
    <message>
        <source>Exempel – påhittad person</source>
        <translation>Tusaale – qof male-awaal ah</translation>
    </message>
    <message>
        <source>Gör det här i veckan</source>
        <translation>Tan samee toddobaadkan</translation>
    </message>
    <message>
        <source>Ta tillbaka (%1)</source>
        <translation>Soo celi (%1)</translation>
    </message>
</context>
<context>
    <name>ResultPanel</name>
    <message>
        <source>Därför</source>
        <translation>Sababta</translation>
    </message>
    <message>
        <source>Kan vara svårt</source>
        <translation>Way adkaan kartaa</translation>
    </message>
    <message>
        <source>Först</source>
        <translation>Marka hore</translation>
    </message>
    <message>
        <source>Det här kan hjälpa</source>
        <translation>Tani way ku caawin kartaa</translation>
    </message>
    <message>
        <source>Vi vet inte</source>
        <translation>Ma garanayno</translation>
    </message>
</context>
<context>
    <name>ResultQuestion</name>
    <message>
        <source>Ta bort svaret</source>
        <translation>Ka saar jawaabta</translation>
    </message>
    <message>
        <source>Hoppa över</source>
        <translation>Ka bood</translation>
    </message>
    <message>
        <source>Klar</source>
        <translation>Diyaar</translation>
    </message>
</context>
<context>
    <name>ResultTier</name>
    <message>
        <source>%1 att titta på</source>
        <translation>%1 aad eegto</translation>
    </message>
    <message>
        <source>Inte för mig</source>
        <translation>Ima habboona</translation>
    </message>
    <message>
        <source>Ta tillbaka (%1)</source>
        <translation>Soo celi (%1)</translation>
    </message>
    <message>
        <source>Visa fler (%1)</source>
        <translation>Tus kuwo kale (%1)</translation>
    </message>
</context>
<context>
    <name>ResultWords</name>
    <message>
        <source>Kan börja nu</source>
        <translation>Hadda waad bilaabi kartaa</translation>
    </message>
    <message>
        <source>Ett steg först</source>
        <translation>Hal tallaabo marka hore</translation>
    </message>
    <message>
        <source>Längre fram</source>
        <translation>Waqti dambe</translation>
    </message>
</context>
<context>
    <name>ResultsScreen</name>
    <message>
        <source>Det här kan
passa dig</source>
        <translation>Talooyin
kuu habboon</translation>
    </message>
    <message>
        <source>Du har inte
svarat än</source>
        <translation>Weli maad
jawaabin</translation>
    </message>
    <message>
        <source>Berätta
lite mer</source>
        <translation>Wax yar oo
kale noo sheeg</translation>
    </message>
    <message>
        <source>Inga förslag
just nu</source>
        <translation>Hadda talo
ma jirto</translation>
    </message>
    <message>
        <source>Svara på fler frågor</source>
        <translation>Ka jawaab su’aalo kale</translation>
    </message>
    <message>
        <source>Svara på frågor</source>
        <translation>Su’aalo ka jawaab</translation>
    </message>
    <message>
        <source>Ta med mina förslag</source>
        <translation>Qaado talooyinkayga</translation>
    </message>
    <message>
        <source>Kan börja nu</source>
        <translation>Hadda waad bilaabi kartaa</translation>
    </message>
    <message>
        <source>Inget med just dina svar. Ett annat svar ger fler.</source>
        <translation>Jawaabahan waxba kuma habboona. Jawaab kale wax badan bay keentaa.</translation>
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
        <translation>Ma garanayno. Weydii.</translation>
    </message>
</context>
<context>
    <name>RouteRoad</name>
    <message>
        <source>Här är du</source>
        <translation>Halkan baad joogtaa</translation>
    </message>
</context>
<context>
    <name>RoutesScreen</name>
    <message>
        <source>Vägar</source>
        <translation>Jidad</translation>
    </message>
    <message>
        <source>Det finns mer än en väg dit.</source>
        <translation>Jidad badan baa jira.</translation>
    </message>
    <message>
        <source>Prata med någon</source>
        <translation>La hadal qof</translation>
    </message>
    <message>
        <source>Så lång tid tar det</source>
        <translation>Intee bay qaadataa</translation>
    </message>
    <message>
        <source>Det kostar</source>
        <translation>Qiimaha</translation>
    </message>
    <message>
        <source>Läs mer: %1</source>
        <translation>Wax dheeraad ah: %1</translation>
    </message>
    <message>
        <source>Källa: %1</source>
        <translation>Isha: %1</translation>
    </message>
</context>
<context>
    <name>ScrollArea</name>
    <message>
        <source>Upp</source>
        <translation>Kor</translation>
    </message>
    <message>
        <source>Mer</source>
        <translation>Wax kale</translation>
    </message>
</context>
<context>
    <name>StillThereDialog</name>
    <message>
        <source>Annars börjar vi om för nästa person. Dina svar försvinner snart.</source>
        <translation>Haddii kale qofka xiga ayaan u bilaabaynaa. Jawaabahaagu dhowaan waa tirtirmayaan.</translation>
    </message>
    <message>
        <source>Tryck var du vill om du är kvar.</source>
        <translation>Haddii aad weli joogto, meel kasta taabo.</translation>
    </message>
    <message>
        <source>Är du kvar?</source>
        <translation>Weli ma joogtaa?</translation>
    </message>
    <message>
        <source>Annars börjar vi om för nästa person. Dina svar försvinner om %1 sekunder.</source>
        <translation>Haddii kale qofka xiga ayaan u bilaabaynaa. Jawaabahaagu waxay tirtirmayaan %1 ilbiriqsi kaddib.</translation>
    </message>
    <message>
        <source>Ja, jag är kvar</source>
        <translation>Haa, waan joogaa</translation>
    </message>
    <message>
        <source>Jag vill ha mer tid</source>
        <translation>Waqti dheeraad</translation>
    </message>
    <message>
        <source>Avsluta</source>
        <translation>Dhammee</translation>
    </message>
</context>
<context>
    <name>StoriesScreen</name>
    <message>
        <source>Berättelser</source>
        <translation>Sheekooyin</translation>
    </message>
    <message>
        <source>De som liknar dina svar kommer först.</source>
        <translation>Kuwa jawaabahaaga u eg ayaa hor yaal.</translation>
    </message>
    <message>
        <source>Läs om andra som har börjat.</source>
        <translation>Akhri dad kale oo bilaabay.</translation>
    </message>
    <message>
        <source>EXEMPEL – påhittad person</source>
        <translation>TUSAALE – qof male-awaal ah</translation>
    </message>
    <message>
        <source>Nära dina svar</source>
        <translation>U dhow jawaabahaaga</translation>
    </message>
</context>
<context>
    <name>StoryCode</name>
    <message>
        <source>Rikta mobilen mot rutan</source>
        <translation>Mobilka ku jeedi sanduuqa</translation>
    </message>
</context>
<context>
    <name>StoryScreen</name>
    <message>
        <source>Förra</source>
        <translation>Kii hore</translation>
    </message>
    <message>
        <source>Prata med någon</source>
        <translation>La hadal qof</translation>
    </message>
    <message>
        <source>Nästa</source>
        <translation>Xiga</translation>
    </message>
    <message>
        <source>EXEMPEL – påhittad person</source>
        <translation>TUSAALE – qof male-awaal ah</translation>
    </message>
    <message>
        <source>%1 av %2</source>
        <translation>%1 / %2</translation>
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
        <translation>Koorsada</translation>
    </message>
    <message>
        <source>Platsen</source>
        <translation>Goobta</translation>
    </message>
    <message>
        <source>Min plan</source>
        <translation>Qorshahayga</translation>
    </message>
    <message>
        <source>Skriver ut …</source>
        <translation>Waa la daabacayaa …</translation>
    </message>
    <message>
        <source>Ta din lapp.</source>
        <translation>Qaado warqaddaada.</translation>
    </message>
    <message>
        <source>Det gick inte att skriva ut. Fota rutan i stället.</source>
        <translation>Daabacaaddu ma shaqayn. Sanduuqa sawir ka qaad.</translation>
    </message>
    <message>
        <source>Ta med dig
det här</source>
        <translation>Tan
qaado</translation>
    </message>
    <message>
        <source>Skriv ut</source>
        <translation>Daabac</translation>
    </message>
    <message>
        <source>Klar</source>
        <translation>Diyaar</translation>
    </message>
    <message>
        <source>Ditt nästa steg</source>
        <translation>Tallaabadaada xigta</translation>
    </message>
    <message>
        <source>Säg så här</source>
        <translation>Sidan dheh</translation>
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
        <translation>Sanduuqu meel ma helin. Qoraalka sawir ka qaad.</translation>
    </message>
    <message>
        <source>Rikta mobilen mot rutan</source>
        <translation>Mobilka ku jeedi sanduuqa</translation>
    </message>
</context>
<context>
    <name>TicketTitle</name>
    <message>
        <source>Min plan</source>
        <translation>Qorshahayga</translation>
    </message>
</context>
<context>
    <name>WordsOne</name>
    <message>
        <source>Ord %1 av %2</source>
        <translation>Eray %1 / %2</translation>
    </message>
    <message>
        <source>Källa: %1, %2.</source>
        <translation>Isha: %1, %2.</translation>
    </message>
    <message>
        <source>Förra</source>
        <translation>Kii hore</translation>
    </message>
    <message>
        <source>Nästa</source>
        <translation>Xiga</translation>
    </message>
    <message>
        <source>Alla ord</source>
        <translation>Dhammaan erayada</translation>
    </message>
</context>
<context>
    <name>WordsScreen</name>
    <message>
        <source>Svåra ord</source>
        <translation>Erayo adag</translation>
    </message>
</context>
</TS>
