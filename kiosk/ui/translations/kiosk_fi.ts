<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi_FI" sourcelanguage="sv_SE">
<context>
    <name>AboutScreen</name>
    <message>
        <source>Skrivet av en människa.</source>
        <translation>Ihmisen kirjoittama.</translation>
    </message>
    <message>
        <source>Översatt av dator. Läst av en människa.</source>
        <translation>Tietokoneen kääntämä. Ihmisen lukema.</translation>
    </message>
    <message>
        <source>Översatt av dator. Kan bli fel.</source>
        <translation>Tietokoneen kääntämä. Voi olla virheitä.</translation>
    </message>
    <message>
        <source>Så räknar vi</source>
        <translation>Näin toimimme</translation>
    </message>
    <message>
        <source>Vi vet inte vem du är</source>
        <translation>Emme tiedä, kuka olet</translation>
    </message>
    <message>
        <source>Vi sparar inte vem du är. Vi sparar inte dina svar. När du går börjar kiosken om.</source>
        <translation>Emme tallenna, kuka olet. Emme tallenna vastauksiasi. Kun lähdet, kioski alkaa alusta.</translation>
    </message>
    <message>
        <source>Så gör vi förslagen</source>
        <translation>Näin teemme ehdotukset</translation>
    </message>
    <message>
        <source>Vi jämför dina svar med kurserna. Vi säger varför en kurs passar, och vad som kan vara svårt. Du bestämmer själv.</source>
        <translation>Vertaamme vastauksiasi kursseihin. Kerromme, miksi kurssi sopii ja mikä voi olla vaikeaa. Sinä päätät.</translation>
    </message>
    <message>
        <source>Vi räknar hur ofta något öppnas eller väljs. Vi sparar bara antal, dag för dag. Vi sparar inte vem som gjorde vad.</source>
        <translation>Laskemme, kuinka usein jotain avataan tai valitaan. Tallennamme vain määrät, päivä kerrallaan. Emme tallenna, kuka teki mitä.</translation>
    </message>
    <message>
        <source>Den här kiosken räknar inte vad som öppnas eller väljs.</source>
        <translation>Tämä kioski ei laske, mitä avataan tai valitaan.</translation>
    </message>
    <message>
        <source>Vi räknar bara antal</source>
        <translation>Laskemme vain määriä</translation>
    </message>
    <message>
        <source>Vi räknar inte här</source>
        <translation>Emme laske täällä</translation>
    </message>
    <message>
        <source>Språken</source>
        <translation>Kielet</translation>
    </message>
    <message>
        <source>Innehåll %1. Gäller till och med %2.</source>
        <translation>Sisältö %1. Voimassa %2 asti.</translation>
    </message>
    <message>
        <source>Källor och tack</source>
        <translation>Lähteet ja kiitokset</translation>
    </message>
    <message>
        <source>Kartans gränser: SCB. Orter: GeoNames (CC BY 4.0). Bokstäver: Noto (OFL). Symboler: Material Symbols (Apache 2.0). Programmet är byggt med Qt (LGPL).</source>
        <translation>Kartan rajat: SCB. Paikkakunnat: GeoNames (CC BY 4.0). Kirjaimet: Noto (OFL). Symbolit: Material Symbols (Apache 2.0). Ohjelma on tehty Qt:llä (LGPL).</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>Är studier
något för
mig?</source>
        <translation>Voisinko
minä
opiskella?</translation>
    </message>
    <message>
        <source>Tryck här för att börja</source>
        <translation>Aloita tästä</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Avsluta</source>
        <translation>Lopeta</translation>
    </message>
    <message>
        <source>Hem</source>
        <translation>Alkuun</translation>
    </message>
    <message>
        <source>Bakåt</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Språk</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Mindre</source>
        <translation>Pienempi</translation>
    </message>
    <message>
        <source>Större</source>
        <translation>Isompi</translation>
    </message>
    <message>
        <source>Kontrast</source>
        <translation>Kontrasti</translation>
    </message>
    <message>
        <source>Tyst</source>
        <translation>Hiljaa</translation>
    </message>
    <message>
        <source>Lyssna</source>
        <translation>Kuuntele</translation>
    </message>
    <message>
        <source>Inget är inläst på den här skärmen.</source>
        <translation>Tällä näytöllä ei ole mitään luettuna.</translation>
    </message>
    <message>
        <source>Höj</source>
        <translation>Nosta</translation>
    </message>
    <message>
        <source>Sänk</source>
        <translation>Laske</translation>
    </message>
    <message>
        <source>Hjälp</source>
        <translation>Apua</translation>
    </message>
    <message>
        <source>Teckenspråk</source>
        <translation>Viittomakieli</translation>
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
        <translation>Sitä emme tiedä. Kysy koululta.</translation>
    </message>
    <message>
        <source>Så lång tid tar det</source>
        <translation>Näin kauan se kestää</translation>
    </message>
    <message>
        <source>Det kostar</source>
        <translation>Hinta</translation>
    </message>
    <message>
        <source>Pengar från CSN</source>
        <translation>Raha CSN:ltä</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Kyllä</translation>
    </message>
    <message>
        <source>Nej</source>
        <translation>Ei</translation>
    </message>
    <message>
        <source>Du kan söka studiemedel.</source>
        <translation>Voit hakea opintotukea.</translation>
    </message>
    <message>
        <source>Kursen ger inte studiemedel.</source>
        <translation>Kurssista ei saa opintotukea.</translation>
    </message>
    <message>
        <source>Nästa start</source>
        <translation>Seuraava aloitus</translation>
    </message>
    <message>
        <source>Flera starter om året</source>
        <translation>Alkaa monta kertaa vuodessa</translation>
    </message>
    <message>
        <source>Startdatum vet vi inte. Fråga skolan.</source>
        <translation>Aloituspäivää emme tiedä. Kysy koululta.</translation>
    </message>
    <message>
        <source>Sök senast %1</source>
        <translation>Hae viimeistään %1</translation>
    </message>
</context>
<context>
    <name>CourseScreen</name>
    <message>
        <source>Ta med det här</source>
        <translation>Ota tämä mukaan</translation>
    </message>
    <message>
        <source>Vägen dit</source>
        <translation>Tie sinne</translation>
    </message>
    <message>
        <source>Källa: %1, %2</source>
        <translation>Lähde: %1, %2</translation>
    </message>
    <message>
        <source>Se på kartan</source>
        <translation>Katso kartalta</translation>
    </message>
    <message>
        <source>Om pengar</source>
        <translation>Rahasta</translation>
    </message>
    <message>
        <source>Fråga skolan</source>
        <translation>Kysy koululta</translation>
    </message>
</context>
<context>
    <name>CoursesScreen</name>
    <message>
        <source>Hitta en kurs</source>
        <translation>Etsi kurssi</translation>
    </message>
    <message>
        <source>Inga kurser</source>
        <translation>Ei kursseja</translation>
    </message>
    <message>
        <source>1 kurs</source>
        <translation>1 kurssi</translation>
    </message>
    <message>
        <source>%1 kurser</source>
        <translation>%1 kurssia</translation>
    </message>
</context>
<context>
    <name>FilmButtons</name>
    <message>
        <source>Pausa</source>
        <translation>Tauko</translation>
    </message>
    <message>
        <source>Se igen</source>
        <translation>Katso uudelleen</translation>
    </message>
    <message>
        <source>Spela</source>
        <translation>Toista</translation>
    </message>
    <message>
        <source>Dölj text</source>
        <translation>Piilota teksti</translation>
    </message>
    <message>
        <source>Visa text</source>
        <translation>Näytä teksti</translation>
    </message>
    <message>
        <source>Läs texten</source>
        <translation>Lue teksti</translation>
    </message>
</context>
<context>
    <name>FilmPane</name>
    <message>
        <source>Film: %1</source>
        <translation>Filmi: %1</translation>
    </message>
</context>
<context>
    <name>FilmScreen</name>
    <message>
        <source>Filmen går inte att visa här. Läs texten i stället.</source>
        <translation>Filmiä ei voi näyttää tässä. Lue teksti sen sijaan.</translation>
    </message>
    <message>
        <source>Nästa film</source>
        <translation>Seuraava filmi</translation>
    </message>
    <message>
        <source>Prata med någon</source>
        <translation>Puhu ihmiselle</translation>
    </message>
    <message>
        <source>Visa filmen</source>
        <translation>Näytä elokuva</translation>
    </message>
</context>
<context>
    <name>FilmsScreen</name>
    <message>
        <source>Korta filmer</source>
        <translation>Lyhyitä filmejä</translation>
    </message>
    <message>
        <source>Utan ljud, med text.</source>
        <translation>Ilman ääntä, tekstin kanssa.</translation>
    </message>
    <message>
        <source>%1 sekunder</source>
        <translation>%1 sekuntia</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Hur vill du ha det?</source>
        <translation>Miten haluat sen?</translation>
    </message>
    <message>
        <source>Mer tid</source>
        <translation>Lisää aikaa</translation>
    </message>
    <message>
        <source>Luftig text</source>
        <translation>Ilmava teksti</translation>
    </message>
    <message>
        <source>Stilla bilder</source>
        <translation>Ei liikettä</translation>
    </message>
    <message>
        <source>Inget ljud</source>
        <translation>Ei ääntä</translation>
    </message>
    <message>
        <source>Prata med någon</source>
        <translation>Puhu ihmiselle</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Sulje</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Hej!
Var vill du börja?</source>
        <translation>Hei! Mistä
haluat aloittaa?</translation>
    </message>
    <message>
        <source>Är studier
något för mig?</source>
        <translation>Voisinko
opiskella?</translation>
    </message>
    <message>
        <source>Fortsätt där du var</source>
        <translation>Jatka siitä, mihin jäit</translation>
    </message>
    <message>
        <source>Högst 8 korta frågor</source>
        <translation>Enintään 8 kysymystä</translation>
    </message>
    <message>
        <source>Berättelser</source>
        <translation>Tarinoita</translation>
    </message>
    <message>
        <source>Korta filmer</source>
        <translation>Lyhyitä filmejä</translation>
    </message>
    <message>
        <source>Kurser</source>
        <translation>Kurssit</translation>
    </message>
    <message>
        <source>Karta</source>
        <translation>Kartta</translation>
    </message>
    <message>
        <source>Pengar</source>
        <translation>Raha</translation>
    </message>
    <message>
        <source>Ord</source>
        <translation>Sanat</translation>
    </message>
    <message>
        <source>Prata med någon</source>
        <translation>Puhu ihmiselle</translation>
    </message>
    <message>
        <source>Vägar</source>
        <translation>Tiet</translation>
    </message>
    <message>
        <source>Om</source>
        <translation>Tietoa</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Sudda</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Töm</source>
        <translation>Tyhjä</translation>
    </message>
    <message>
        <source>mellanslag</source>
        <translation>väli</translation>
    </message>
    <message>
        <source>Klar</source>
        <translation>Valmis</translation>
    </message>
</context>
<context>
    <name>LanguageDialog</name>
    <message>
        <source>Språk · Language</source>
        <translation>Kieli · Language</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Sulje</translation>
    </message>
</context>
<context>
    <name>LookField</name>
    <message>
        <source>Skriv ett ord</source>
        <translation>Ruotsin sana</translation>
    </message>
</context>
<context>
    <name>LookFilters</name>
    <message>
        <source>Område</source>
        <translation>Ala</translation>
    </message>
    <message>
        <source>Plats</source>
        <translation>Paikka</translation>
    </message>
    <message>
        <source>Skolform</source>
        <translation>Koulu</translation>
    </message>
</context>
<context>
    <name>LookNothing</name>
    <message>
        <source>Det behöver inte betyda att kursen inte finns. Prova ett annat ord, eller fråga någon.</source>
        <translation>Kurssi voi silti olla olemassa. Kokeile toista sanaa tai kysy joltakulta.</translation>
    </message>
    <message>
        <source>Visa alla</source>
        <translation>Näytä kaikki</translation>
    </message>
    <message>
        <source>Prata med någon</source>
        <translation>Puhu ihmiselle</translation>
    </message>
</context>
<context>
    <name>LookOptions</name>
    <message>
        <source>Alla</source>
        <translation>Kaikki</translation>
    </message>
</context>
<context>
    <name>LookPager</name>
    <message>
        <source>Mer</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>Upp</source>
        <translation>Ylös</translation>
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
        <translation>Yliopisto</translation>
    </message>
    <message>
        <source>Yrkeshögskola</source>
        <translation>Yrkeshögskola (YH)</translation>
    </message>
    <message>
        <source>Vägledning</source>
        <translation>Opinto-ohjaus</translation>
    </message>
    <message>
        <source>Myndighet</source>
        <translation>Viranomainen</translation>
    </message>
    <message>
        <source>Växel</source>
        <translation>Puhelinvaihde</translation>
    </message>
    <message>
        <source>Sfi</source>
        <translation>Ruotsi (sfi)</translation>
    </message>
    <message>
        <source>Prövning</source>
        <translation>Koe (prövning)</translation>
    </message>
    <message>
        <source>Basår</source>
        <translation>Valmistava vuosi (basår)</translation>
    </message>
    <message>
        <source>Högskola</source>
        <translation>Korkeakoulu (högskola)</translation>
    </message>
    <message>
        <source>Kort kurs</source>
        <translation>Lyhyt kurssi</translation>
    </message>
    <message>
        <source>Öppen nätkurs</source>
        <translation>Avoin nettikurssi</translation>
    </message>
    <message>
        <source>Validering</source>
        <translation>Osaamisen arviointi</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>Alkaa %1</translation>
    </message>
    <message>
        <source>Flera starter om året</source>
        <translation>Alkaa monta kertaa vuodessa</translation>
    </message>
    <message>
        <source>Fråga om nästa start</source>
        <translation>Kysy seuraavasta aloituksesta</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Är studier något för mig?</source>
        <translation>Voisinko minä opiskella?</translation>
    </message>
</context>
<context>
    <name>MapCredits</name>
    <message>
        <source>Karta: SCB, GeoNames. Ungefärliga lägen.</source>
        <translation>Kartta: SCB, GeoNames. Sijainnit ovat likimääräisiä.</translation>
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
        <translation>Missä voit opiskella?</translation>
    </message>
</context>
<context>
    <name>MapScreen</name>
    <message>
        <source>Ta med kontakten</source>
        <translation>Ota yhteystieto mukaan</translation>
    </message>
</context>
<context>
    <name>MoneyFact</name>
    <message>
        <source>Vad tror du?</source>
        <translation>Mitä luulet?</translation>
    </message>
    <message>
        <source>Källa: %1</source>
        <translation>Lähde: %1</translation>
    </message>
    <message>
        <source>Läs mer: %1</source>
        <translation>Lue lisää: %1</translation>
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
        <translation>Totta vai
luuloa?</translation>
    </message>
    <message>
        <source>Har jag råd?</source>
        <translation>Onko minulla varaa?</translation>
    </message>
    <message>
        <source>Ta med det här</source>
        <translation>Ota tämä mukaan</translation>
    </message>
    <message>
        <source>Visa koden</source>
        <translation>Näytä koodi</translation>
    </message>
    <message>
        <source>Sant eller myt?</source>
        <translation>Totta vai luuloa?</translation>
    </message>
    <message>
        <source>Nästa</source>
        <translation>Seuraava</translation>
    </message>
    <message>
        <source>Visa svaret</source>
        <translation>Näytä vastaus</translation>
    </message>
</context>
<context>
    <name>MoneySum</name>
    <message>
        <source>Så mycket kan du få på fyra veckor, år %1</source>
        <translation>Näin paljon voit saada neljältä viikolta vuonna %1</translation>
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
        <translation>Emme tiedä vielä. Katso csn.se.</translation>
    </message>
    <message>
        <source>Bidrag. Det får du behålla.</source>
        <translation>Opintoraha. Sen saat pitää.</translation>
    </message>
    <message>
        <source>Extra för barn. Det får du behålla.</source>
        <translation>Lisää lapsista. Sen saat pitää.</translation>
    </message>
    <message>
        <source>Extra för barn. Det vet vi inte än. Se csn.se.</source>
        <translation>Lisää lapsista. Emme tiedä vielä. Katso csn.se.</translation>
    </message>
    <message>
        <source>Lån. Det betalar du tillbaka.</source>
        <translation>Laina. Maksat sen takaisin.</translation>
    </message>
    <message>
        <source>Lån, om du vill. Är inte med i summan.</source>
        <translation>Laina, jos haluat. Ei ole summassa.</translation>
    </message>
    <message>
        <source>Källa: %1</source>
        <translation>Lähde: %1</translation>
    </message>
</context>
<context>
    <name>MoneySums</name>
    <message>
        <source>Heltid</source>
        <translation>Kokopäivä</translation>
    </message>
    <message>
        <source>Halvtid</source>
        <translation>Puolipäivä</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Jag läser</source>
        <translation>Opiskelen</translation>
    </message>
    <message>
        <source>Mina barn</source>
        <translation>Lapseni</translation>
    </message>
    <message>
        <source>Ett barn mindre</source>
        <translation>Yksi lapsi vähemmän</translation>
    </message>
    <message>
        <source>Ett barn till</source>
        <translation>Yksi lapsi lisää</translation>
    </message>
    <message>
        <source>Jag tar lån</source>
        <translation>Otan lainaa</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Kyllä</translation>
    </message>
    <message>
        <source>Nej</source>
        <translation>Ei</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Översatt av dator.</source>
        <translation>Tietokoneen kääntämä.</translation>
    </message>
    <message>
        <source>Översatt av dator. Kan bli fel.</source>
        <translation>Tietokoneen kääntämä. Voi olla virheitä.</translation>
    </message>
    <message>
        <source>En del är på svenska.</source>
        <translation>Osa on ruotsiksi.</translation>
    </message>
</context>
<context>
    <name>PlaceCourses</name>
    <message>
        <source>Det här kan du läsa här</source>
        <translation>Täällä voit opiskella</translation>
    </message>
    <message>
        <source>Visa alla %1 kurser här</source>
        <translation>Näytä kaikki %1 kurssia täällä</translation>
    </message>
</context>
<context>
    <name>PlaceSay</name>
    <message>
        <source>Säg så här</source>
        <translation>Voit sanoa näin</translation>
    </message>
    <message>
        <source>”%1”</source>
        <translation>”%1”</translation>
    </message>
</context>
<context>
    <name>PlaceScreen</name>
    <message>
        <source>Prata med någon</source>
        <translation>Puhu ihmiselle</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Ta med kontakten</source>
        <translation>Ota yhteystieto mukaan</translation>
    </message>
    <message>
        <source>I din kommun</source>
        <translation>Kunnassasi</translation>
    </message>
    <message>
        <source>Vi vet inte hur du når dem. Fråga den du kan prata med här.</source>
        <translation>Emme tiedä, miten saat heihin yhteyden. Kysy siltä, jonka kanssa voit puhua täällä.</translation>
    </message>
    <message>
        <source>Se på kartan</source>
        <translation>Katso kartalta</translation>
    </message>
    <message>
        <source>Ungefärligt läge på kartan.</source>
        <translation>Likimääräinen paikka kartalla.</translation>
    </message>
    <message>
        <source>Källa: %1, %2.</source>
        <translation>Lähde: %1, %2.</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR-kod</source>
        <translation>QR-koodi</translation>
    </message>
</context>
<context>
    <name>QuizScreen</name>
    <message>
        <source>Fråga %1</source>
        <translation>Kysymys %1</translation>
    </message>
    <message>
        <source>Nästa</source>
        <translation>Seuraava</translation>
    </message>
    <message>
        <source>Hoppa över</source>
        <translation>Ohita</translation>
    </message>
    <message>
        <source>Visa mina förslag</source>
        <translation>Näytä ehdotukseni</translation>
    </message>
</context>
<context>
    <name>ResultAnswers</name>
    <message>
        <source>Dina svar. Tryck för att ändra.</source>
        <translation>Vastauksesi. Muuta painamalla.</translation>
    </message>
    <message>
        <source>Ändra</source>
        <translation>Muuta</translation>
    </message>
    <message>
        <source>Alla %1 svar</source>
        <translation>Kaikki %1 vastausta</translation>
    </message>
    <message>
        <source>Fler</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>Fler frågor</source>
        <translation>Lisää kysymyksiä</translation>
    </message>
</context>
<context>
    <name>ResultChanges</name>
    <message>
        <source>Om du svarar ”%1”: %2 fler</source>
        <translation>Jos vastaat ”%1”: %2 lisää</translation>
    </message>
</context>
<context>
    <name>ResultCourse</name>
    <message>
        <source>Inte för mig</source>
        <translation>Ei minulle</translation>
    </message>
</context>
<context>
    <name>ResultMore</name>
    <message>
        <source>Svara på fler frågor</source>
        <translation>Vastaa useampiin kysymyksiin</translation>
    </message>
    <message>
        <source>Ett annat svar ger fler</source>
        <translation>Toinen vastaus antaa enemmän</translation>
    </message>
    <message>
        <source>Det här kan hjälpa</source>
        <translation>Tästä voi olla apua</translation>
    </message>
    <message>
        <source>Andra som har tvekat</source>
        <translation>Muita, jotka epäröivät</translation>
    </message>
    <message>
        <source>Exempel – påhittad person</source>
        <translation>Esimerkki – keksitty henkilö</translation>
    </message>
    <message>
        <source>Gör det här i veckan</source>
        <translation>Tee tämä tällä viikolla</translation>
    </message>
    <message>
        <source>Ta tillbaka (%1)</source>
        <translation>Ota takaisin (%1)</translation>
    </message>
</context>
<context>
    <name>ResultPanel</name>
    <message>
        <source>Därför</source>
        <translation>Miksi</translation>
    </message>
    <message>
        <source>Kan vara svårt</source>
        <translation>Voi olla vaikeaa</translation>
    </message>
    <message>
        <source>Först</source>
        <translation>Ensin</translation>
    </message>
    <message>
        <source>Det här kan hjälpa</source>
        <translation>Tästä voi olla apua</translation>
    </message>
    <message>
        <source>Vi vet inte</source>
        <translation>Emme tiedä</translation>
    </message>
</context>
<context>
    <name>ResultQuestion</name>
    <message>
        <source>Ta bort svaret</source>
        <translation>Poista vastaus</translation>
    </message>
    <message>
        <source>Hoppa över</source>
        <translation>Ohita</translation>
    </message>
    <message>
        <source>Klar</source>
        <translation>Valmis</translation>
    </message>
</context>
<context>
    <name>ResultTier</name>
    <message>
        <source>%1 att titta på</source>
        <translation>%1 katsottavaa</translation>
    </message>
    <message>
        <source>Inte för mig</source>
        <translation>Ei minulle</translation>
    </message>
    <message>
        <source>Ta tillbaka (%1)</source>
        <translation>Ota takaisin (%1)</translation>
    </message>
    <message>
        <source>Visa fler (%1)</source>
        <translation>Näytä lisää (%1)</translation>
    </message>
</context>
<context>
    <name>ResultWords</name>
    <message>
        <source>Kan börja nu</source>
        <translation>Voit aloittaa nyt</translation>
    </message>
    <message>
        <source>Ett steg först</source>
        <translation>Ensin yksi askel</translation>
    </message>
    <message>
        <source>Längre fram</source>
        <translation>Myöhemmin</translation>
    </message>
</context>
<context>
    <name>ResultsScreen</name>
    <message>
        <source>Det här kan
passa dig</source>
        <translation>Tämä voisi
sopia sinulle</translation>
    </message>
    <message>
        <source>Du har inte
svarat än</source>
        <translation>Et ole vielä
vastannut</translation>
    </message>
    <message>
        <source>Berätta
lite mer</source>
        <translation>Kerro
vähän lisää</translation>
    </message>
    <message>
        <source>Inga förslag
just nu</source>
        <translation>Ei ehdotuksia
juuri nyt</translation>
    </message>
    <message>
        <source>Svara på fler frågor</source>
        <translation>Vastaa useampiin kysymyksiin</translation>
    </message>
    <message>
        <source>Svara på frågor</source>
        <translation>Vastaa kysymyksiin</translation>
    </message>
    <message>
        <source>Ta med mina förslag</source>
        <translation>Ota ehdotukseni mukaan</translation>
    </message>
    <message>
        <source>Kan börja nu</source>
        <translation>Voit aloittaa nyt</translation>
    </message>
    <message>
        <source>Inget med just dina svar. Ett annat svar ger fler.</source>
        <translation>Juuri näillä vastauksilla ei löydy mitään. Toinen vastaus antaa enemmän.</translation>
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
        <translation>Sitä emme tiedä. Kysy.</translation>
    </message>
</context>
<context>
    <name>RouteRoad</name>
    <message>
        <source>Här är du</source>
        <translation>Olet tässä</translation>
    </message>
</context>
<context>
    <name>RoutesScreen</name>
    <message>
        <source>Vägar</source>
        <translation>Tiet</translation>
    </message>
    <message>
        <source>Det finns mer än en väg dit.</source>
        <translation>Sinne on useampi kuin yksi tie.</translation>
    </message>
    <message>
        <source>Prata med någon</source>
        <translation>Puhu ihmiselle</translation>
    </message>
    <message>
        <source>Så lång tid tar det</source>
        <translation>Näin kauan se kestää</translation>
    </message>
    <message>
        <source>Det kostar</source>
        <translation>Hinta</translation>
    </message>
    <message>
        <source>Läs mer: %1</source>
        <translation>Lue lisää: %1</translation>
    </message>
    <message>
        <source>Källa: %1</source>
        <translation>Lähde: %1</translation>
    </message>
</context>
<context>
    <name>ScrollArea</name>
    <message>
        <source>Upp</source>
        <translation>Ylös</translation>
    </message>
    <message>
        <source>Mer</source>
        <translation>Lisää</translation>
    </message>
</context>
<context>
    <name>StillThereDialog</name>
    <message>
        <source>Annars börjar vi om för nästa person. Dina svar försvinner snart.</source>
        <translation>Muuten aloitamme alusta seuraavan kanssa. Vastauksesi katoavat pian.</translation>
    </message>
    <message>
        <source>Tryck var du vill om du är kvar.</source>
        <translation>Kosketa mistä tahansa, jos olet vielä paikalla.</translation>
    </message>
    <message>
        <source>Är du kvar?</source>
        <translation>Oletko vielä siellä?</translation>
    </message>
    <message>
        <source>Annars börjar vi om för nästa person. Dina svar försvinner om %1 sekunder.</source>
        <translation>Muuten aloitamme alusta seuraavan kanssa. Vastauksesi katoavat %1 sekunnin kuluttua.</translation>
    </message>
    <message>
        <source>Ja, jag är kvar</source>
        <translation>Kyllä, olen täällä</translation>
    </message>
    <message>
        <source>Jag vill ha mer tid</source>
        <translation>Haluan lisää aikaa</translation>
    </message>
    <message>
        <source>Avsluta</source>
        <translation>Lopeta</translation>
    </message>
</context>
<context>
    <name>StoriesScreen</name>
    <message>
        <source>Berättelser</source>
        <translation>Tarinoita</translation>
    </message>
    <message>
        <source>De som liknar dina svar kommer först.</source>
        <translation>Vastauksiasi muistuttavat ovat ensin.</translation>
    </message>
    <message>
        <source>Läs om andra som har börjat.</source>
        <translation>Lue muista, jotka ovat aloittaneet.</translation>
    </message>
    <message>
        <source>EXEMPEL – påhittad person</source>
        <translation>ESIMERKKI – keksitty henkilö</translation>
    </message>
    <message>
        <source>Nära dina svar</source>
        <translation>Lähellä vastauksiasi</translation>
    </message>
</context>
<context>
    <name>StoryCode</name>
    <message>
        <source>Rikta mobilen mot rutan</source>
        <translation>Osoita puhelimella ruutuun</translation>
    </message>
</context>
<context>
    <name>StoryScreen</name>
    <message>
        <source>Förra</source>
        <translation>Edellinen</translation>
    </message>
    <message>
        <source>Prata med någon</source>
        <translation>Puhu ihmiselle</translation>
    </message>
    <message>
        <source>Nästa</source>
        <translation>Seuraava</translation>
    </message>
    <message>
        <source>EXEMPEL – påhittad person</source>
        <translation>ESIMERKKI – keksitty henkilö</translation>
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
        <translation>”</translation>
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
        <translation>Kurssi</translation>
    </message>
    <message>
        <source>Platsen</source>
        <translation>Paikka</translation>
    </message>
    <message>
        <source>Min plan</source>
        <translation>Suunnitelmani</translation>
    </message>
    <message>
        <source>Skriver ut …</source>
        <translation>Tulostetaan …</translation>
    </message>
    <message>
        <source>Ta din lapp.</source>
        <translation>Ota lappusi.</translation>
    </message>
    <message>
        <source>Det gick inte att skriva ut. Fota rutan i stället.</source>
        <translation>Tulostus ei onnistunut. Ota ruudusta kuva.</translation>
    </message>
    <message>
        <source>Ta med dig
det här</source>
        <translation>Ota tämä
mukaasi</translation>
    </message>
    <message>
        <source>Skriv ut</source>
        <translation>Tulosta</translation>
    </message>
    <message>
        <source>Klar</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Ditt nästa steg</source>
        <translation>Seuraava askeleesi</translation>
    </message>
    <message>
        <source>Säg så här</source>
        <translation>Voit sanoa näin</translation>
    </message>
    <message>
        <source>”%1”</source>
        <translation>”%1”</translation>
    </message>
</context>
<context>
    <name>TicketCode</name>
    <message>
        <source>Rutan fick inte plats. Fota texten i stället.</source>
        <translation>Ruutu ei mahtunut. Ota tekstistä kuva.</translation>
    </message>
    <message>
        <source>Rikta mobilen mot rutan</source>
        <translation>Osoita puhelimella ruutuun</translation>
    </message>
</context>
<context>
    <name>TicketTitle</name>
    <message>
        <source>Min plan</source>
        <translation>Suunnitelmani</translation>
    </message>
</context>
<context>
    <name>WordsOne</name>
    <message>
        <source>Ord %1 av %2</source>
        <translation>Sana %1 / %2</translation>
    </message>
    <message>
        <source>Källa: %1, %2.</source>
        <translation>Lähde: %1, %2.</translation>
    </message>
    <message>
        <source>Förra</source>
        <translation>Edellinen</translation>
    </message>
    <message>
        <source>Nästa</source>
        <translation>Seuraava</translation>
    </message>
    <message>
        <source>Alla ord</source>
        <translation>Kaikki sanat</translation>
    </message>
</context>
<context>
    <name>WordsScreen</name>
    <message>
        <source>Svåra ord</source>
        <translation>Vaikeita sanoja</translation>
    </message>
</context>
</TS>
