<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk_UA" sourcelanguage="sv_SE">
<context>
    <name>AboutScreen</name>
    <message>
        <source>Skrivet av en människa.</source>
        <translation>Написала людина.</translation>
    </message>
    <message>
        <source>Översatt av dator. Läst av en människa.</source>
        <translation>Переклав комп’ютер. Прочитала людина.</translation>
    </message>
    <message>
        <source>Översatt av dator. Kan bli fel.</source>
        <translation>Переклав комп’ютер. Можливі помилки.</translation>
    </message>
    <message>
        <source>Så räknar vi</source>
        <translation>Як ми працюємо</translation>
    </message>
    <message>
        <source>Vi vet inte vem du är</source>
        <translation>Ми не знаємо, хто ви</translation>
    </message>
    <message>
        <source>Vi sparar inte vem du är. Vi sparar inte dina svar. När du går börjar kiosken om.</source>
        <translation>Ми не зберігаємо, хто ви. Ми не зберігаємо ваших відповідей. Коли ви йдете, кіоск починає спочатку.</translation>
    </message>
    <message>
        <source>Så gör vi förslagen</source>
        <translation>Як ми робимо пропозиції</translation>
    </message>
    <message>
        <source>Vi jämför dina svar med kurserna. Vi säger varför en kurs passar, och vad som kan vara svårt. Du bestämmer själv.</source>
        <translation>Ми порівнюємо ваші відповіді з курсами. Ми кажемо, чому курс підходить і що може бути важко. Вирішуєте ви.</translation>
    </message>
    <message>
        <source>Vi räknar hur ofta något öppnas eller väljs. Vi sparar bara antal, dag för dag. Vi sparar inte vem som gjorde vad.</source>
        <translation>Ми рахуємо, як часто щось відкривають або вибирають. Ми зберігаємо лише кількість, день за днем. Ми не зберігаємо, хто що робив.</translation>
    </message>
    <message>
        <source>Den här kiosken räknar inte vad som öppnas eller väljs.</source>
        <translation>Цей кіоск не рахує, що відкривають або вибирають.</translation>
    </message>
    <message>
        <source>Vi räknar bara antal</source>
        <translation>Ми рахуємо лише кількість</translation>
    </message>
    <message>
        <source>Vi räknar inte här</source>
        <translation>Тут ми не рахуємо</translation>
    </message>
    <message>
        <source>Språken</source>
        <translation>Мови</translation>
    </message>
    <message>
        <source>Innehåll %1. Gäller till och med %2.</source>
        <translation>Зміст %1. Дійсний до %2 включно.</translation>
    </message>
    <message>
        <source>Källor och tack</source>
        <translation>Джерела й подяки</translation>
    </message>
    <message>
        <source>Kartans gränser: SCB. Orter: GeoNames (CC BY 4.0). Bokstäver: Noto (OFL). Symboler: Material Symbols (Apache 2.0). Programmet är byggt med Qt (LGPL).</source>
        <translation>Межі на карті: SCB. Міста: GeoNames (CC BY 4.0). Літери: Noto (OFL). Символи: Material Symbols (Apache 2.0). Програму зроблено на Qt (LGPL).</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>Är studier
något för
mig?</source>
        <translation>Навчання –
чи це
для мене?</translation>
    </message>
    <message>
        <source>Tryck här för att börja</source>
        <translation>Почати тут</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Avsluta</source>
        <translation>Вийти</translation>
    </message>
    <message>
        <source>Hem</source>
        <translation>Дім</translation>
    </message>
    <message>
        <source>Bakåt</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Språk</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Mindre</source>
        <translation>Менше</translation>
    </message>
    <message>
        <source>Större</source>
        <translation>Більше</translation>
    </message>
    <message>
        <source>Kontrast</source>
        <translation>Контраст</translation>
    </message>
    <message>
        <source>Tyst</source>
        <translation>Тихо</translation>
    </message>
    <message>
        <source>Lyssna</source>
        <translation>Вголос</translation>
    </message>
    <message>
        <source>Inget är inläst på den här skärmen.</source>
        <translation>На цьому екрані ще нічого не записано.</translation>
    </message>
    <message>
        <source>Höj</source>
        <translation>Вище</translation>
    </message>
    <message>
        <source>Sänk</source>
        <translation>Нижче</translation>
    </message>
    <message>
        <source>Hjälp</source>
        <translation>Поміч</translation>
    </message>
    <message>
        <source>Teckenspråk</source>
        <translation>Жестова мова</translation>
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
        <translation>Ми не знаємо. Запитайте в школі.</translation>
    </message>
    <message>
        <source>Så lång tid tar det</source>
        <translation>Скільки це триває</translation>
    </message>
    <message>
        <source>Det kostar</source>
        <translation>Скільки це коштує</translation>
    </message>
    <message>
        <source>Pengar från CSN</source>
        <translation>Гроші від CSN</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Так</translation>
    </message>
    <message>
        <source>Nej</source>
        <translation>Ні</translation>
    </message>
    <message>
        <source>Du kan söka studiemedel.</source>
        <translation>Ви можете подати на допомогу на навчання.</translation>
    </message>
    <message>
        <source>Kursen ger inte studiemedel.</source>
        <translation>На цей курс допомоги немає.</translation>
    </message>
    <message>
        <source>Nästa start</source>
        <translation>Наступний початок</translation>
    </message>
    <message>
        <source>Flera starter om året</source>
        <translation>Кілька початків на рік</translation>
    </message>
    <message>
        <source>Startdatum vet vi inte. Fråga skolan.</source>
        <translation>Ми не знаємо дати початку. Запитайте в школі.</translation>
    </message>
    <message>
        <source>Sök senast %1</source>
        <translation>Подайте до %1</translation>
    </message>
</context>
<context>
    <name>CourseScreen</name>
    <message>
        <source>Ta med det här</source>
        <translation>Взяти це з собою</translation>
    </message>
    <message>
        <source>Vägen dit</source>
        <translation>Шлях туди</translation>
    </message>
    <message>
        <source>Källa: %1, %2</source>
        <translation>Джерело: %1, %2</translation>
    </message>
    <message>
        <source>Se på kartan</source>
        <translation>Показати на карті</translation>
    </message>
    <message>
        <source>Om pengar</source>
        <translation>Про гроші</translation>
    </message>
    <message>
        <source>Fråga skolan</source>
        <translation>Запитати школу</translation>
    </message>
</context>
<context>
    <name>CoursesScreen</name>
    <message>
        <source>Hitta en kurs</source>
        <translation>Знайти курс</translation>
    </message>
    <message>
        <source>Inga kurser</source>
        <translation>Курсів немає</translation>
    </message>
    <message>
        <source>1 kurs</source>
        <translation>1 курс</translation>
    </message>
    <message>
        <source>%1 kurser</source>
        <translation>Курсів: %1</translation>
    </message>
</context>
<context>
    <name>FilmButtons</name>
    <message>
        <source>Pausa</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Se igen</source>
        <translation>Ще раз</translation>
    </message>
    <message>
        <source>Spela</source>
        <translation>Дивитися</translation>
    </message>
    <message>
        <source>Dölj text</source>
        <translation>Без тексту</translation>
    </message>
    <message>
        <source>Visa text</source>
        <translation>З текстом</translation>
    </message>
    <message>
        <source>Läs texten</source>
        <translation>Читати текст</translation>
    </message>
</context>
<context>
    <name>FilmPane</name>
    <message>
        <source>Film: %1</source>
        <translation>Фільм: %1</translation>
    </message>
</context>
<context>
    <name>FilmScreen</name>
    <message>
        <source>Filmen går inte att visa här. Läs texten i stället.</source>
        <translation>Фільм тут не можна показати. Прочитайте текст.</translation>
    </message>
    <message>
        <source>Nästa film</source>
        <translation>Наступний фільм</translation>
    </message>
    <message>
        <source>Prata med någon</source>
        <translation>Поговорити</translation>
    </message>
    <message>
        <source>Visa filmen</source>
        <translation>Показати фільм</translation>
    </message>
</context>
<context>
    <name>FilmsScreen</name>
    <message>
        <source>Korta filmer</source>
        <translation>Короткі фільми</translation>
    </message>
    <message>
        <source>Utan ljud, med text.</source>
        <translation>Без звуку, з текстом.</translation>
    </message>
    <message>
        <source>%1 sekunder</source>
        <translation>Секунд: %1</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Hur vill du ha det?</source>
        <translation>Як вам зручно?</translation>
    </message>
    <message>
        <source>Mer tid</source>
        <translation>Більше часу</translation>
    </message>
    <message>
        <source>Luftig text</source>
        <translation>Просторий текст</translation>
    </message>
    <message>
        <source>Stilla bilder</source>
        <translation>Нерухомі картинки</translation>
    </message>
    <message>
        <source>Inget ljud</source>
        <translation>Без звуку</translation>
    </message>
    <message>
        <source>Prata med någon</source>
        <translation>Поговорити</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Hej!
Var vill du börja?</source>
        <translation>Вітаємо!
З чого почнемо?</translation>
    </message>
    <message>
        <source>Är studier
något för mig?</source>
        <translation>Навчання –
чи для мене?</translation>
    </message>
    <message>
        <source>Fortsätt där du var</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>Högst 8 korta frågor</source>
        <translation>До 8 коротких питань</translation>
    </message>
    <message>
        <source>Berättelser</source>
        <translation>Історії</translation>
    </message>
    <message>
        <source>Korta filmer</source>
        <translation>Короткі фільми</translation>
    </message>
    <message>
        <source>Kurser</source>
        <translation>Курси</translation>
    </message>
    <message>
        <source>Karta</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Pengar</source>
        <translation>Гроші</translation>
    </message>
    <message>
        <source>Ord</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Prata med någon</source>
        <translation>Поговорити</translation>
    </message>
    <message>
        <source>Vägar</source>
        <translation>Шляхи</translation>
    </message>
    <message>
        <source>Om</source>
        <translation>Про</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Sudda</source>
        <translation>Стерти</translation>
    </message>
    <message>
        <source>Töm</source>
        <translation>Зняти</translation>
    </message>
    <message>
        <source>mellanslag</source>
        <translation>пробіл</translation>
    </message>
    <message>
        <source>Klar</source>
        <translation>Ок</translation>
    </message>
</context>
<context>
    <name>LanguageDialog</name>
    <message>
        <source>Språk · Language</source>
        <translation>Мова · Language</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>LookField</name>
    <message>
        <source>Skriv ett ord</source>
        <translation>Слово шведською</translation>
    </message>
</context>
<context>
    <name>LookFilters</name>
    <message>
        <source>Område</source>
        <translation>Галузь</translation>
    </message>
    <message>
        <source>Plats</source>
        <translation>Місце</translation>
    </message>
    <message>
        <source>Skolform</source>
        <translation>Школа</translation>
    </message>
</context>
<context>
    <name>LookNothing</name>
    <message>
        <source>Det behöver inte betyda att kursen inte finns. Prova ett annat ord, eller fråga någon.</source>
        <translation>Можливо, курс усе-таки є. Спробуйте інше слово або запитайте когось.</translation>
    </message>
    <message>
        <source>Visa alla</source>
        <translation>Показати всі</translation>
    </message>
    <message>
        <source>Prata med någon</source>
        <translation>Поговорити</translation>
    </message>
</context>
<context>
    <name>LookOptions</name>
    <message>
        <source>Alla</source>
        <translation>Усі</translation>
    </message>
</context>
<context>
    <name>LookPager</name>
    <message>
        <source>Mer</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Upp</source>
        <translation>Вгору</translation>
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
        <translation>Університет</translation>
    </message>
    <message>
        <source>Yrkeshögskola</source>
        <translation>Профколедж (YH)</translation>
    </message>
    <message>
        <source>Vägledning</source>
        <translation>Консультації</translation>
    </message>
    <message>
        <source>Myndighet</source>
        <translation>Державна установа</translation>
    </message>
    <message>
        <source>Växel</source>
        <translation>Комутатор</translation>
    </message>
    <message>
        <source>Sfi</source>
        <translation>Шведська (sfi)</translation>
    </message>
    <message>
        <source>Prövning</source>
        <translation>Іспит (prövning)</translation>
    </message>
    <message>
        <source>Basår</source>
        <translation>Підготовчий рік (basår)</translation>
    </message>
    <message>
        <source>Högskola</source>
        <translation>Виш (högskola)</translation>
    </message>
    <message>
        <source>Kort kurs</source>
        <translation>Короткий курс</translation>
    </message>
    <message>
        <source>Öppen nätkurs</source>
        <translation>Відкритий онлайн-курс</translation>
    </message>
    <message>
        <source>Validering</source>
        <translation>Оцінка вмінь (validering)</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>Початок %1</translation>
    </message>
    <message>
        <source>Flera starter om året</source>
        <translation>Кілька початків на рік</translation>
    </message>
    <message>
        <source>Fråga om nästa start</source>
        <translation>Запитайте про початок</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Är studier något för mig?</source>
        <translation>Навчання – чи це для мене?</translation>
    </message>
</context>
<context>
    <name>MapCredits</name>
    <message>
        <source>Karta: SCB, GeoNames. Ungefärliga lägen.</source>
        <translation>Карта: SCB, GeoNames. Місця приблизні.</translation>
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
        <translation>Де можна вчитися?</translation>
    </message>
</context>
<context>
    <name>MapScreen</name>
    <message>
        <source>Ta med kontakten</source>
        <translation>Взяти контакт</translation>
    </message>
</context>
<context>
    <name>MoneyFact</name>
    <message>
        <source>Vad tror du?</source>
        <translation>Як ви думаєте?</translation>
    </message>
    <message>
        <source>Källa: %1</source>
        <translation>Джерело: %1</translation>
    </message>
    <message>
        <source>Läs mer: %1</source>
        <translation>Докладніше: %1</translation>
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
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>Sant
eller myt?</source>
        <translation>Правда
чи міф?</translation>
    </message>
    <message>
        <source>Har jag råd?</source>
        <translation>Чи вистачить грошей?</translation>
    </message>
    <message>
        <source>Ta med det här</source>
        <translation>Взяти це з собою</translation>
    </message>
    <message>
        <source>Visa koden</source>
        <translation>Показати код</translation>
    </message>
    <message>
        <source>Sant eller myt?</source>
        <translation>Правда чи міф?</translation>
    </message>
    <message>
        <source>Nästa</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Visa svaret</source>
        <translation>Показати відповідь</translation>
    </message>
</context>
<context>
    <name>MoneySum</name>
    <message>
        <source>Så mycket kan du få på fyra veckor, år %1</source>
        <translation>Стільки можна отримати за чотири тижні, рік %1</translation>
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
        <translation>Ми ще не знаємо. Дивіться csn.se.</translation>
    </message>
    <message>
        <source>Bidrag. Det får du behålla.</source>
        <translation>Грант. Він залишається вам.</translation>
    </message>
    <message>
        <source>Extra för barn. Det får du behålla.</source>
        <translation>Додатково на дітей. Це залишається вам.</translation>
    </message>
    <message>
        <source>Extra för barn. Det vet vi inte än. Se csn.se.</source>
        <translation>Додатково на дітей. Ми ще не знаємо. Дивіться csn.se.</translation>
    </message>
    <message>
        <source>Lån. Det betalar du tillbaka.</source>
        <translation>Позика. Її ви повертаєте.</translation>
    </message>
    <message>
        <source>Lån, om du vill. Är inte med i summan.</source>
        <translation>Позика, якщо хочете. Не входить у суму.</translation>
    </message>
    <message>
        <source>Källa: %1</source>
        <translation>Джерело: %1</translation>
    </message>
</context>
<context>
    <name>MoneySums</name>
    <message>
        <source>Heltid</source>
        <translation>Повний день</translation>
    </message>
    <message>
        <source>Halvtid</source>
        <translation>Півдня</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Jag läser</source>
        <translation>Я вчуся</translation>
    </message>
    <message>
        <source>Mina barn</source>
        <translation>Мої діти</translation>
    </message>
    <message>
        <source>Ett barn mindre</source>
        <translation>На одну дитину менше</translation>
    </message>
    <message>
        <source>Ett barn till</source>
        <translation>Ще одна дитина</translation>
    </message>
    <message>
        <source>Jag tar lån</source>
        <translation>Я беру позику</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Так</translation>
    </message>
    <message>
        <source>Nej</source>
        <translation>Ні</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Översatt av dator.</source>
        <translation>Переклав комп’ютер.</translation>
    </message>
    <message>
        <source>Översatt av dator. Kan bli fel.</source>
        <translation>Переклав комп’ютер. Можливі помилки.</translation>
    </message>
    <message>
        <source>En del är på svenska.</source>
        <translation>Дещо шведською.</translation>
    </message>
</context>
<context>
    <name>PlaceCourses</name>
    <message>
        <source>Det här kan du läsa här</source>
        <translation>Чого тут можна навчитися</translation>
    </message>
    <message>
        <source>Visa alla %1 kurser här</source>
        <translation>Показати всі курси тут (%1)</translation>
    </message>
</context>
<context>
    <name>PlaceSay</name>
    <message>
        <source>Säg så här</source>
        <translation>Скажіть так</translation>
    </message>
    <message>
        <source>”%1”</source>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>PlaceScreen</name>
    <message>
        <source>Prata med någon</source>
        <translation>Поговорити</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Ta med kontakten</source>
        <translation>Взяти контакт</translation>
    </message>
    <message>
        <source>I din kommun</source>
        <translation>У вашій комуні</translation>
    </message>
    <message>
        <source>Vi vet inte hur du når dem. Fråga den du kan prata med här.</source>
        <translation>Ми не знаємо, як із ними зв’язатися. Запитайте того, з ким можна поговорити тут.</translation>
    </message>
    <message>
        <source>Se på kartan</source>
        <translation>Показати на карті</translation>
    </message>
    <message>
        <source>Ungefärligt läge på kartan.</source>
        <translation>Приблизне місце на карті.</translation>
    </message>
    <message>
        <source>Källa: %1, %2.</source>
        <translation>Джерело: %1, %2.</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR-kod</source>
        <translation>QR-код</translation>
    </message>
</context>
<context>
    <name>QuizScreen</name>
    <message>
        <source>Fråga %1</source>
        <translation>Питання %1</translation>
    </message>
    <message>
        <source>Nästa</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Hoppa över</source>
        <translation>Пропустити</translation>
    </message>
    <message>
        <source>Visa mina förslag</source>
        <translation>Показати пропозиції</translation>
    </message>
</context>
<context>
    <name>ResultAnswers</name>
    <message>
        <source>Dina svar. Tryck för att ändra.</source>
        <translation>Ваші відповіді. Торкніться, щоб змінити.</translation>
    </message>
    <message>
        <source>Ändra</source>
        <translation>Змінити</translation>
    </message>
    <message>
        <source>Alla %1 svar</source>
        <translation>Усі відповіді (%1)</translation>
    </message>
    <message>
        <source>Fler</source>
        <translation>Ще</translation>
    </message>
    <message>
        <source>Fler frågor</source>
        <translation>Ще питання</translation>
    </message>
</context>
<context>
    <name>ResultChanges</name>
    <message>
        <source>Om du svarar ”%1”: %2 fler</source>
        <translation>Якщо відповісти «%1»: ще %2</translation>
    </message>
</context>
<context>
    <name>ResultCourse</name>
    <message>
        <source>Inte för mig</source>
        <translation>Не для мене</translation>
    </message>
</context>
<context>
    <name>ResultMore</name>
    <message>
        <source>Svara på fler frågor</source>
        <translation>Відповісти на більше питань</translation>
    </message>
    <message>
        <source>Ett annat svar ger fler</source>
        <translation>Інша відповідь дасть більше</translation>
    </message>
    <message>
        <source>Det här kan hjälpa</source>
        <translation>Це може допомогти</translation>
    </message>
    <message>
        <source>Andra som har tvekat</source>
        <translation>Інші, хто вагався</translation>
    </message>
    <message>
        <source>Exempel – påhittad person</source>
        <translation>Приклад – вигадана особа</translation>
    </message>
    <message>
        <source>Gör det här i veckan</source>
        <translation>Зробіть це цього тижня</translation>
    </message>
    <message>
        <source>Ta tillbaka (%1)</source>
        <translation>Повернути (%1)</translation>
    </message>
</context>
<context>
    <name>ResultPanel</name>
    <message>
        <source>Därför</source>
        <translation>Чому</translation>
    </message>
    <message>
        <source>Kan vara svårt</source>
        <translation>Може бути важко</translation>
    </message>
    <message>
        <source>Först</source>
        <translation>Спочатку</translation>
    </message>
    <message>
        <source>Det här kan hjälpa</source>
        <translation>Це може допомогти</translation>
    </message>
    <message>
        <source>Vi vet inte</source>
        <translation>Ми не знаємо</translation>
    </message>
</context>
<context>
    <name>ResultQuestion</name>
    <message>
        <source>Ta bort svaret</source>
        <translation>Прибрати відповідь</translation>
    </message>
    <message>
        <source>Hoppa över</source>
        <translation>Пропустити</translation>
    </message>
    <message>
        <source>Klar</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>ResultTier</name>
    <message>
        <source>%1 att titta på</source>
        <translation>Варіантів: %1</translation>
    </message>
    <message>
        <source>Inte för mig</source>
        <translation>Не для мене</translation>
    </message>
    <message>
        <source>Ta tillbaka (%1)</source>
        <translation>Повернути (%1)</translation>
    </message>
    <message>
        <source>Visa fler (%1)</source>
        <translation>Показати ще (%1)</translation>
    </message>
</context>
<context>
    <name>ResultWords</name>
    <message>
        <source>Kan börja nu</source>
        <translation>Можна почати зараз</translation>
    </message>
    <message>
        <source>Ett steg först</source>
        <translation>Спочатку один крок</translation>
    </message>
    <message>
        <source>Längre fram</source>
        <translation>Пізніше</translation>
    </message>
</context>
<context>
    <name>ResultsScreen</name>
    <message>
        <source>Det här kan
passa dig</source>
        <translation>Це може
вам підійти</translation>
    </message>
    <message>
        <source>Du har inte
svarat än</source>
        <translation>Відповідей
ще немає</translation>
    </message>
    <message>
        <source>Berätta
lite mer</source>
        <translation>Розкажіть
трохи більше</translation>
    </message>
    <message>
        <source>Inga förslag
just nu</source>
        <translation>Зараз немає
пропозицій</translation>
    </message>
    <message>
        <source>Svara på fler frågor</source>
        <translation>Відповісти на більше питань</translation>
    </message>
    <message>
        <source>Svara på frågor</source>
        <translation>Відповісти на питання</translation>
    </message>
    <message>
        <source>Ta med mina förslag</source>
        <translation>Взяти мої пропозиції</translation>
    </message>
    <message>
        <source>Kan börja nu</source>
        <translation>Можна почати зараз</translation>
    </message>
    <message>
        <source>Inget med just dina svar. Ett annat svar ger fler.</source>
        <translation>З цими відповідями нічого немає. Інша відповідь дасть більше.</translation>
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
        <translation>Ми не знаємо. Запитайте.</translation>
    </message>
</context>
<context>
    <name>RouteRoad</name>
    <message>
        <source>Här är du</source>
        <translation>Ви тут</translation>
    </message>
</context>
<context>
    <name>RoutesScreen</name>
    <message>
        <source>Vägar</source>
        <translation>Шляхи</translation>
    </message>
    <message>
        <source>Det finns mer än en väg dit.</source>
        <translation>Туди веде не один шлях.</translation>
    </message>
    <message>
        <source>Prata med någon</source>
        <translation>Поговорити</translation>
    </message>
    <message>
        <source>Så lång tid tar det</source>
        <translation>Скільки це триває</translation>
    </message>
    <message>
        <source>Det kostar</source>
        <translation>Скільки це коштує</translation>
    </message>
    <message>
        <source>Läs mer: %1</source>
        <translation>Докладніше: %1</translation>
    </message>
    <message>
        <source>Källa: %1</source>
        <translation>Джерело: %1</translation>
    </message>
</context>
<context>
    <name>ScrollArea</name>
    <message>
        <source>Upp</source>
        <translation>Вгору</translation>
    </message>
    <message>
        <source>Mer</source>
        <translation>Далі</translation>
    </message>
</context>
<context>
    <name>StillThereDialog</name>
    <message>
        <source>Annars börjar vi om för nästa person. Dina svar försvinner snart.</source>
        <translation>Інакше ми почнемо спочатку для наступної людини. Ваші відповіді скоро зникнуть.</translation>
    </message>
    <message>
        <source>Tryck var du vill om du är kvar.</source>
        <translation>Торкніться екрана будь-де, якщо ви ще тут.</translation>
    </message>
    <message>
        <source>Är du kvar?</source>
        <translation>Ви ще тут?</translation>
    </message>
    <message>
        <source>Annars börjar vi om för nästa person. Dina svar försvinner om %1 sekunder.</source>
        <translation>Інакше ми почнемо спочатку для наступної людини. Ваші відповіді зникнуть через %1 с.</translation>
    </message>
    <message>
        <source>Ja, jag är kvar</source>
        <translation>Так, я тут</translation>
    </message>
    <message>
        <source>Jag vill ha mer tid</source>
        <translation>Більше часу</translation>
    </message>
    <message>
        <source>Avsluta</source>
        <translation>Вийти</translation>
    </message>
</context>
<context>
    <name>StoriesScreen</name>
    <message>
        <source>Berättelser</source>
        <translation>Історії</translation>
    </message>
    <message>
        <source>De som liknar dina svar kommer först.</source>
        <translation>Спершу ті, що схожі на ваші відповіді.</translation>
    </message>
    <message>
        <source>Läs om andra som har börjat.</source>
        <translation>Прочитайте про тих, хто вже почав.</translation>
    </message>
    <message>
        <source>EXEMPEL – påhittad person</source>
        <translation>ПРИКЛАД – вигадана особа</translation>
    </message>
    <message>
        <source>Nära dina svar</source>
        <translation>Близько до ваших відповідей</translation>
    </message>
</context>
<context>
    <name>StoryCode</name>
    <message>
        <source>Rikta mobilen mot rutan</source>
        <translation>Наведіть телефон на квадрат</translation>
    </message>
</context>
<context>
    <name>StoryScreen</name>
    <message>
        <source>Förra</source>
        <translation>Попередня</translation>
    </message>
    <message>
        <source>Prata med någon</source>
        <translation>Поговорити</translation>
    </message>
    <message>
        <source>Nästa</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>EXEMPEL – påhittad person</source>
        <translation>ПРИКЛАД – вигадана особа</translation>
    </message>
    <message>
        <source>%1 av %2</source>
        <translation>%1 з %2</translation>
    </message>
</context>
<context>
    <name>StoryWords</name>
    <message>
        <source>”</source>
        <comment>inledande citattecken</comment>
        <translation>«</translation>
    </message>
    <message>
        <source>”</source>
        <comment>avslutande citattecken</comment>
        <translation>»</translation>
    </message>
</context>
<context>
    <name>TakeawayScreen</name>
    <message>
        <source>Kursen</source>
        <translation>Курс</translation>
    </message>
    <message>
        <source>Platsen</source>
        <translation>Місце</translation>
    </message>
    <message>
        <source>Min plan</source>
        <translation>Мій план</translation>
    </message>
    <message>
        <source>Skriver ut …</source>
        <translation>Друкуємо …</translation>
    </message>
    <message>
        <source>Ta din lapp.</source>
        <translation>Візьміть свій аркуш.</translation>
    </message>
    <message>
        <source>Det gick inte att skriva ut. Fota rutan i stället.</source>
        <translation>Надрукувати не вдалося. Сфотографуйте квадрат.</translation>
    </message>
    <message>
        <source>Ta med dig
det här</source>
        <translation>Візьміть це
з собою</translation>
    </message>
    <message>
        <source>Skriv ut</source>
        <translation>Друкувати</translation>
    </message>
    <message>
        <source>Klar</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Ditt nästa steg</source>
        <translation>Ваш наступний крок</translation>
    </message>
    <message>
        <source>Säg så här</source>
        <translation>Скажіть так</translation>
    </message>
    <message>
        <source>”%1”</source>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>TicketCode</name>
    <message>
        <source>Rutan fick inte plats. Fota texten i stället.</source>
        <translation>Квадрат не вмістився. Сфотографуйте текст.</translation>
    </message>
    <message>
        <source>Rikta mobilen mot rutan</source>
        <translation>Наведіть телефон на квадрат</translation>
    </message>
</context>
<context>
    <name>TicketTitle</name>
    <message>
        <source>Min plan</source>
        <translation>Мій план</translation>
    </message>
</context>
<context>
    <name>WordsOne</name>
    <message>
        <source>Ord %1 av %2</source>
        <translation>Слово %1 з %2</translation>
    </message>
    <message>
        <source>Källa: %1, %2.</source>
        <translation>Джерело: %1, %2.</translation>
    </message>
    <message>
        <source>Förra</source>
        <translation>Попередня</translation>
    </message>
    <message>
        <source>Nästa</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Alla ord</source>
        <translation>Усі слова</translation>
    </message>
</context>
<context>
    <name>WordsScreen</name>
    <message>
        <source>Svåra ord</source>
        <translation>Складні слова</translation>
    </message>
</context>
</TS>
