<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en_US">
<context>
    <name>About</name>
    <message>
        <source>About Product Key Wizard</source>
        <translation>Over Product Key Wizard</translation>
    </message>
    <message>
        <source>Co&amp;py diagnostics</source>
        <translation>Diagnosegegevens &amp;kopiëren</translation>
    </message>
    <message>
        <source>Checking this computer…</source>
        <translation>Deze computer wordt gecontroleerd…</translation>
    </message>
    <message>
        <source>Free software under the MIT license: you may use, change and share it.</source>
        <translation>Vrije software onder de MIT-licentie: u mag deze gebruiken, wijzigen en delen.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Deze computer</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Gemaakt met</translation>
    </message>
    <message>
        <source>All &amp;licenses</source>
        <translation>Alle &amp;licenties</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
</context>
<context>
    <name>ActivationWizard</name>
    <message>
        <source>Product Key Wizard</source>
        <translation>Product Key Wizard</translation>
    </message>
    <message>
        <source>No real keys, no real licenses</source>
        <translation>Geen echte productcodes of licenties</translation>
    </message>
    <message>
        <source>Practice service</source>
        <translation>Oefenservice</translation>
    </message>
    <message>
        <source>Activation service</source>
        <translation>Activeringsservice</translation>
    </message>
    <message>
        <source>In your browser</source>
        <translation>In uw browser</translation>
    </message>
    <message>
        <source>Signed in until {time}, then sign in again</source>
        <translation>Aangemeld tot {time}; meld u daarna opnieuw aan</translation>
    </message>
    <message>
        <source>Signed in until you close this window: no keyring was found</source>
        <translation>Aangemeld totdat u dit venster sluit: er is geen wachtwoordopslag gevonden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Start over</source>
        <translation>Op&amp;nieuw beginnen</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Volgende</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>Re&amp;deem</source>
        <translation>&amp;Inwisselen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>Close while the order is not finished?</source>
        <translation>Sluiten voordat de bestelling is afgerond?</translation>
    </message>
    <message>
        <source>The order is saved. Start the wizard again to resume it: the service is asked for the result, and no key is used twice.</source>
        <translation>De bestelling is opgeslagen. Start de wizard opnieuw om ermee verder te gaan: het resultaat wordt bij de service opgevraagd en geen productcode wordt twee keer ingewisseld.</translation>
    </message>
    <message>
        <source>Close and resume later</source>
        <translation>Sluiten en later hervatten</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>Blijven wachten</translation>
    </message>
    <message>
        <source>Real keys, real licenses</source>
        <translation>Echte productcodes, echte licenties</translation>
    </message>
    <message>
        <source>Support: {contact}</source>
        <translation>Ondersteuning: {contact}</translation>
    </message>
    <message>
        <source>Nothing was redeemed. What you entered will be lost.</source>
        <translation>Er is niets ingewisseld. Wat u hebt ingevoerd, gaat verloren.</translation>
    </message>
    <message numerus="yes">
        <source>Close without redeeming %n key(s)?</source>
        <translation>
            <numerusform>Sluiten zonder %n productcode in te wisselen?</numerusform>
            <numerusform>Sluiten zonder %n productcodes in te wisselen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving before the window closes…</source>
        <translation>Opslaan voordat het venster sluit…</translation>
    </message>
    <message>
        <source>The window closes by itself once everything is saved. If you close it now, files may be missing.</source>
        <translation>Het venster sluit vanzelf zodra alles is opgeslagen. Als u het nu sluit, kunnen er bestanden ontbreken.</translation>
    </message>
    <message>
        <source>Close now</source>
        <translation>Nu sluiten</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Open houden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Leave this order?</source>
        <translation>Deze bestelling afbreken?</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Afbreken</translation>
    </message>
    <message>
        <source>{step}. {heading}</source>
        <translation>{step}. {heading}</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) will be removed from this order.</source>
        <translation>
            <numerusform>%n productcode wordt uit deze bestelling verwijderd.</numerusform>
            <numerusform>%n productcodes worden uit deze bestelling verwijderd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start over?</source>
        <translation>Opnieuw beginnen?</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Opnieuw beginnen</translation>
    </message>
    <message>
        <source>Sho&amp;w receipt</source>
        <translation>Ontvangst&amp;bewijs tonen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behouden</translation>
    </message>
    <message>
        <source>Started over.</source>
        <translation>Opnieuw begonnen.</translation>
    </message>
    <message>
        <source>Batch for many customers</source>
        <translation>Reeks voor veel klanten</translation>
    </message>
    <message>
        <source>Check a list</source>
        <translation>Lijst controleren</translation>
    </message>
    <message>
        <source>Earlier orders</source>
        <translation>Eerdere bestellingen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
</context>
<context>
    <name>AddressSheet</name>
    <message>
        <source>&amp;Address of the service</source>
        <translation>&amp;Adres van de service</translation>
    </message>
    <message>
        <source>&amp;Use this service</source>
        <translation>Deze service &amp;gebruiken</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>Which service sold you this key?</source>
        <translation>Bij welke service hebt u deze productcode gekocht?</translation>
    </message>
    <message>
        <source>You find the address of the service on the card or in the e-mail that the key came with.</source>
        <translation>Het adres van de service staat op de kaart of in de e-mail met de productcode.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Copy details</source>
        <translation>Details kopiëren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>Licenties</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Melding</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rij</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Productcode</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Verkoper</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Bestelnummer</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Results for {list}</source>
        <translation>Resultaten voor {list}</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>In totaal</translation>
    </message>
    <message>
        <source>{list} results</source>
        <translation>{list} resultaten</translation>
    </message>
    <message>
        <source>{list} with results</source>
        <translation>{list} met resultaten</translation>
    </message>
    <message>
        <source>{list} not redeemed</source>
        <translation>{list} niet ingewisseld</translation>
    </message>
    <message>
        <source>{list} totals</source>
        <translation>{list} totalen</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Ontvangstbewijzen</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Nog te kiezen</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Gereed</translation>
    </message>
    <message>
        <source>Can’t be redeemed</source>
        <translation>Kan niet worden ingewisseld</translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation>Nog niet uitgevoerd</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelaten</translation>
    </message>
    <message>
        <source>To redeem at Microsoft</source>
        <translation>Nog in te wisselen bij Microsoft</translation>
    </message>
    <message>
        <source>Being redeemed</source>
        <translation>Wordt ingewisseld</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>Ingewisseld</translation>
    </message>
    <message>
        <source>Refused, nothing was redeemed</source>
        <translation>Geweigerd, er is niets ingewisseld</translation>
    </message>
    <message>
        <source>Changed since the review, not sent</source>
        <translation>Veranderd sinds uw controle, niet verzonden</translation>
    </message>
    <message>
        <source>Paused, nothing redeemed yet</source>
        <translation>Gepauzeerd, nog niets ingewisseld</translation>
    </message>
    <message>
        <source>Result unknown</source>
        <translation>Resultaat onbekend</translation>
    </message>
    <message>
        <source>Is this {customer} ({domain})?</source>
        <translation>Is dit {customer} ({domain})?</translation>
    </message>
    <message>
        <source>Which customer is it?</source>
        <translation>Welke klant is het?</translation>
    </message>
    <message>
        <source>How do you want to use these licenses?</source>
        <translation>Hoe wilt u deze licenties gebruiken?</translation>
    </message>
    <message>
        <source>Start several new subscriptions, or start one and add the rest of the keys to it?</source>
        <translation>Meerdere nieuwe abonnementen beginnen, of één, waaraan de overige productcodes worden toegevoegd?</translation>
    </message>
    <message>
        <source>Is this {customer} ({domain})? The list says {listed}.</source>
        <translation>Is dit {customer} ({domain})? In de lijst staat {listed}.</translation>
    </message>
    <message>
        <source>Redeemed on Microsoft’s page, according to your answer</source>
        <translation>Ingewisseld op de pagina van Microsoft, volgens uw antwoord</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) moved to another row</source>
        <translation>
            <numerusform>%n productcode naar een andere rij verplaatst</numerusform>
            <numerusform>%n productcodes naar een andere rij verplaatst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) added</source>
        <translation>
            <numerusform>%n productcode toegevoegd</numerusform>
            <numerusform>%n productcodes toegevoegd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) removed</source>
        <translation>
            <numerusform>%n productcode verwijderd</numerusform>
            <numerusform>%n productcodes verwijderd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in the list may contain a key that couldn’t be read.</source>
        <translation>
            <numerusform>Op %n plaats in de lijst staat mogelijk een productcode die niet is gelezen.</numerusform>
            <numerusform>Op %n plaatsen in de lijst staat mogelijk een productcode die niet is gelezen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) in this list were already redeemed on this computer.</source>
        <translation>
            <numerusform>%n productcode uit deze lijst is eerder op deze computer ingewisseld.</numerusform>
            <numerusform>%n productcodes uit deze lijst zijn eerder op deze computer ingewisseld.</numerusform>
        </translation>
    </message>
    <message>
        <source>Row {row} names no customer: it belongs to the customer above it.</source>
        <translation>In rij {row} staat geen klant: deze rij hoort bij de klant erboven.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) between {first} and {last} name no customer: each belongs to the customer above it.</source>
        <translation>
            <numerusform>In %n rij van {first} tot en met {last} staat geen klant: deze rij hoort bij de klant erboven.</numerusform>
            <numerusform>In %n rijen van {first} tot en met {last} staat geen klant: elke rij hoort bij de klant erboven.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n klant</numerusform>
            <numerusform>%n klanten</numerusform>
        </translation>
    </message>
    <message>
        <source>The list has changed since it was planned: {changes}.</source>
        <translation>De lijst is gewijzigd sinds het plan is gemaakt: {changes}.</translation>
    </message>
    <message>
        <source>The file ledger.secret on this computer was lost. Without it, keys recorded before {since} can only be found by their last five characters.</source>
        <translation>Het bestand ledger.secret op deze computer is verloren gegaan. Daardoor zijn productcodes van vóór {since} alleen nog te vinden op hun laatste vijf tekens.</translation>
    </message>
    <message>
        <source>{keys} for {customers}</source>
        <translation>{keys} voor {customers}</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domein</translation>
    </message>
    <message>
        <source>Product key</source>
        <translation>Productcode</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Kenmerk</translation>
    </message>
</context>
<context>
    <name>BatchPage</name>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Uitvoeren</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultaten</translation>
    </message>
    <message>
        <source>Close without saving this plan?</source>
        <translation>Sluiten zonder dit plan op te slaan?</translation>
    </message>
    <message>
        <source>First choose where the keys are from.</source>
        <translation>Kies eerst waar de productcodes vandaan komen.</translation>
    </message>
    <message>
        <source>No key is ready yet: answer the question for at least one order.</source>
        <translation>Er is nog geen productcode gereed: beantwoord de vraag bij ten minste één bestelling.</translation>
    </message>
    <message>
        <source>No key can be redeemed: each row says why.</source>
        <translation>Er is geen productcode om in te wisselen: in elke rij staat waarom.</translation>
    </message>
    <message>
        <source>Asking the service once more…</source>
        <translation>De service wordt nog een keer geraadpleegd…</translation>
    </message>
    <message>
        <source>Sho&amp;w the results</source>
        <translation>Re&amp;sultaten tonen</translation>
    </message>
    <message>
        <source>No customers were found in this list</source>
        <translation>In deze lijst zijn geen klanten gevonden</translation>
    </message>
    <message>
        <source>Choose the column that holds their id, domain or name.</source>
        <translation>Kies de kolom met hun id, domein of naam.</translation>
    </message>
    <message>
        <source>If all keys in this list are for one customer, open the list on the page “Key” instead.</source>
        <translation>Zijn alle productcodes in deze lijst voor één klant, open de lijst dan op de pagina “Productcode”.</translation>
    </message>
    <message>
        <source>Name, domain or id</source>
        <translation>Naam, domein of id</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>Klanten zoeken</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klanten</translation>
    </message>
    <message>
        <source>&amp;Use this customer</source>
        <translation>Deze klant &amp;gebruiken</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>Which customer is it?</source>
        <translation>Welke klant is het?</translation>
    </message>
    <message>
        <source>The list says: {named}</source>
        <translation>In de lijst staat: {named}</translation>
    </message>
    <message>
        <source>The list doesn’t name a customer.</source>
        <translation>In de lijst staat geen klant.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglaten</translation>
    </message>
    <message>
        <source>Include again</source>
        <translation>Weer opnemen</translation>
    </message>
    <message>
        <source>Another customer…</source>
        <translation>Andere klant…</translation>
    </message>
    <message>
        <source>Yes, it’s {domain}</source>
        <translation>Ja, het is {domain}</translation>
    </message>
    <message>
        <source>Choose the customer…</source>
        <translation>Klant kiezen…</translation>
    </message>
    <message>
        <source>Accept this…</source>
        <translation>Dit accepteren…</translation>
    </message>
    <message>
        <source>Several new subscriptions</source>
        <translation>Meerdere nieuwe abonnementen</translation>
    </message>
    <message>
        <source>One new subscription, with the rest of the keys added to it</source>
        <translation>Eén nieuw abonnement, met de overige productcodes eraan toegevoegd</translation>
    </message>
    <message numerus="yes">
        <source>Yes for these %n order(s)</source>
        <translation>
            <numerusform>Ja voor deze %n bestelling</numerusform>
            <numerusform>Ja voor deze %n bestellingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Use the keys differently…</source>
        <translation>Anders gebruiken…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Choose something else…</source>
        <translation>Iets anders kiezen…</translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s)</source>
        <translation>
            <numerusform>%n keuze</numerusform>
            <numerusform>%n keuzes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) chosen</source>
        <translation>
            <numerusform>%n bestelling gekozen</numerusform>
            <numerusform>%n bestellingen gekozen</numerusform>
        </translation>
    </message>
    <message>
        <source>Open {list} without saving these results?</source>
        <translation>{list} openen zonder deze resultaten op te slaan?</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>Lijst openen</translation>
    </message>
    <message>
        <source>Another list is being redeemed</source>
        <translation>Een andere lijst wordt nog ingewisseld</translation>
    </message>
    <message>
        <source>Wait until it has finished, or stop it. Then open {list} again.</source>
        <translation>Wacht tot die klaar is, of stop het inwisselen. Open {list} daarna opnieuw.</translation>
    </message>
    <message>
        <source>List replaced.</source>
        <translation>Lijst vervangen.</translation>
    </message>
    <message>
        <source>practice list</source>
        <translation>oefenlijst</translation>
    </message>
    <message>
        <source>Save the practice list</source>
        <translation>Oefenlijst opslaan</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Werkmap (*.xlsx)</translation>
    </message>
    <message>
        <source>Writing the practice list…</source>
        <translation>De oefenlijst wordt gemaakt…</translation>
    </message>
    <message>
        <source>Open a list of customers</source>
        <translation>Lijst met klanten openen</translation>
    </message>
    <message>
        <source>Use a saved plan</source>
        <translation>Een opgeslagen plan gebruiken</translation>
    </message>
    <message>
        <source>{name} can’t be read as a plan</source>
        <translation>{name} kan niet als plan worden gelezen</translation>
    </message>
    <message>
        <source>Choose a file that you saved with “Save plan…” or in a terminal.</source>
        <translation>Kies een bestand dat u met “Plan opslaan…” of in een terminal hebt opgeslagen.</translation>
    </message>
    <message>
        <source>Plan discarded.</source>
        <translation>Plan verwijderd.</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Niet gebruikt</translation>
    </message>
    <message>
        <source>Product key</source>
        <translation>Productcode</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Customer’s domain</source>
        <translation>Domein van de klant</translation>
    </message>
    <message>
        <source>Customer’s id</source>
        <translation>Id van de klant</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>Uw kenmerk</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Actie</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Verkoper</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Bestelnummer</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>&amp;Open a list…</source>
        <translation>Lijst &amp;openen…</translation>
    </message>
    <message>
        <source>&amp;Paste a list</source>
        <translation>Lijst &amp;plakken</translation>
    </message>
    <message>
        <source>&amp;Try it with a practice list…</source>
        <translation>Met een oefenlijst p&amp;roberen…</translation>
    </message>
    <message>
        <source>&amp;Find a key you had before…</source>
        <translation>&amp;Eerdere productcode zoeken…</translation>
    </message>
    <message>
        <source>&amp;Open another list…</source>
        <translation>Andere lijst &amp;openen…</translation>
    </message>
    <message>
        <source>&amp;Add a list of customers…</source>
        <translation>&amp;Lijst met klanten toevoegen…</translation>
    </message>
    <message>
        <source>&amp;Use a saved plan…</source>
        <translation>Een op&amp;geslagen plan gebruiken…</translation>
    </message>
    <message>
        <source>Keys for many customers</source>
        <translation>Productcodes voor veel klanten</translation>
    </message>
    <message>
        <source>One list, one order per customer. You review them all before redeeming.</source>
        <translation>Eén lijst, één bestelling per klant. U controleert alle bestellingen voordat u inwisselt.</translation>
    </message>
    <message>
        <source>Pasted list</source>
        <translation>Geplakte lijst</translation>
    </message>
    <message numerus="yes">
        <source>{keys} for %n customer(s). Check what each column holds.</source>
        <translation>
            <numerusform>{keys} voor %n klant. Controleer wat elke kolom bevat.</numerusform>
            <numerusform>{keys} voor %n klanten. Controleer wat elke kolom bevat.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Make the plan</source>
        <translation>Plan &amp;maken</translation>
    </message>
    <message>
        <source>row {row} (…{ending})</source>
        <translation>rij {row} (…{ending})</translation>
    </message>
    <message>
        <source>From another place: {keys}.</source>
        <translation>Ergens anders vandaan: {keys}.</translation>
    </message>
    <message>
        <source>From another place, so not redeemed with the others: {keys}.</source>
        <translation>Ergens anders vandaan, dus niet samen met de andere ingewisseld: {keys}.</translation>
    </message>
    <message numerus="yes">
        <source>Include %n key(s) again</source>
        <translation>
            <numerusform>%n productcode weer opnemen</numerusform>
            <numerusform>%n productcodes weer opnemen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Continue without %n key(s)</source>
        <translation>
            <numerusform>Doorgaan zonder %n productcode</numerusform>
            <numerusform>Doorgaan zonder %n productcodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) added from a second list.</source>
        <translation>
            <numerusform>%n klant uit een tweede lijst toegevoegd.</numerusform>
            <numerusform>%n klanten uit een tweede lijst toegevoegd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %n key(s) in the saved plan will be redeemed.</source>
        <translation>
            <numerusform>Het opgeslagen plan wordt gebruikt: alleen %n productcode uit dat plan wordt ingewisseld.</numerusform>
            <numerusform>Het opgeslagen plan wordt gebruikt: alleen %n productcodes uit dat plan worden ingewisseld.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Microsoft key(s) are kept separate: the wizard takes you through Microsoft’s pages for them, one customer at a time.</source>
        <translation>
            <numerusform>%n productcode van Microsoft wordt apart ingewisseld: u volgt daarvoor per klant de stappen bij Microsoft.</numerusform>
            <numerusform>%n productcodes van Microsoft worden apart ingewisseld: u volgt daarvoor per klant de stappen bij Microsoft.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open or drop a list with keys and customers</source>
        <translation>Open een lijst met productcodes en klanten, of sleep die hierheen</translation>
    </message>
    <message>
        <source>A workbook, CSV, an e-mail or a pasted table, with a column of keys and a column of customers: id, domain or name.</source>
        <translation>Een werkmap, CSV, een e-mail of een geplakte tabel, met een kolom productcodes en een kolom klanten: id, domein of naam.</translation>
    </message>
    <message numerus="yes">
        <source>This list names %n customer(s).</source>
        <translation>
            <numerusform>In deze lijst staat %n klant.</numerusform>
            <numerusform>In deze lijst staan %n klanten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open as a batch</source>
        <translation>Als reeks openen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Can’t be redeemed</source>
        <translation>Kan niet worden ingewisseld</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelaten</translation>
    </message>
    <message>
        <source>Microsoft keys</source>
        <translation>Productcodes van Microsoft</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Nog te kiezen</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Gereed</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>Ingewisseld</translation>
    </message>
    <message>
        <source>Refused or changed</source>
        <translation>Geweigerd of veranderd</translation>
    </message>
    <message>
        <source>Still to redeem</source>
        <translation>Nog in te wisselen</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Aandacht nodig</translation>
    </message>
    <message>
        <source>Not redeemed</source>
        <translation>Niet ingewisseld</translation>
    </message>
    <message>
        <source>No customer named</source>
        <translation>Geen klant vermeld</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>rij {row}</translation>
    </message>
    <message>
        <source>rows {rows}</source>
        <translation>rijen {rows}</translation>
    </message>
    <message>
        <source>Orders to show</source>
        <translation>Welke bestellingen u ziet</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Search orders by customer, key ending or product</source>
        <translation>Bestellingen zoeken op klant, laatste vijf tekens of product</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Productcodes</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Orders of this batch</source>
        <translation>Bestellingen van deze reeks</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) found</source>
        <translation>
            <numerusform>%n bestelling gevonden</numerusform>
            <numerusform>%n bestellingen gevonden</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide for each</source>
        <translation>Per bestelling kiezen</translation>
    </message>
    <message>
        <source>Add to it</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Extend it</source>
        <translation>Verlengen</translation>
    </message>
    <message>
        <source>Start a new one</source>
        <translation>Nieuw abonnement</translation>
    </message>
    <message>
        <source>Progress of the plan</source>
        <translation>Voortgang van het plan</translation>
    </message>
    <message>
        <source>Stop planning</source>
        <translation>Stoppen met plannen</translation>
    </message>
    <message numerus="yes">
        <source>{keys} in %n order(s). Nothing has been redeemed yet.</source>
        <translation>
            <numerusform>{keys} in %n bestelling. Er is nog niets ingewisseld.</numerusform>
            <numerusform>{keys} in %n bestellingen. Er is nog niets ingewisseld.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{keys} in %n order(s).</source>
        <translation>
            <numerusform>{keys} in %n bestelling.</numerusform>
            <numerusform>{keys} in %n bestellingen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan for {list}</source>
        <translation>Plan voor {list}</translation>
    </message>
    <message numerus="yes">
        <source>You reviewed and authorized %n key(s) before the interruption, so they need no new review.</source>
        <translation>
            <numerusform>Vóór de onderbreking hebt u %n productcode gecontroleerd en goedgekeurd; een nieuwe controle is niet nodig.</numerusform>
            <numerusform>Vóór de onderbreking hebt u %n productcodes gecontroleerd en goedgekeurd; een nieuwe controle is niet nodig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The receipts of %n order(s) weren’t saved here. Getting them redeems nothing.</source>
        <translation>
            <numerusform>Het ontvangstbewijs van %n bestelling is hier niet opgeslagen. Bij het ophalen wordt niets ingewisseld.</numerusform>
            <numerusform>De ontvangstbewijzen van %n bestellingen zijn hier niet opgeslagen. Bij het ophalen wordt niets ingewisseld.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Review %n key(s)</source>
        <translation>
            <numerusform>%n productcode &amp;controleren</numerusform>
            <numerusform>%n productcodes &amp;controleren</numerusform>
        </translation>
    </message>
    <message>
        <source>Sa&amp;ve plan…</source>
        <translation>Plan &amp;opslaan…</translation>
    </message>
    <message>
        <source>&amp;Plan the rest</source>
        <translation>De rest &amp;plannen</translation>
    </message>
    <message>
        <source>Asking the service for your customers…</source>
        <translation>Klanten worden opgevraagd…</translation>
    </message>
    <message>
        <source>Planning: {asked} of {total} orders. {customer}</source>
        <translation>Plannen: {asked} van {total} bestellingen. {customer}</translation>
    </message>
    <message>
        <source>{keys}: {decide} to decide, {impossible} can’t be redeemed.</source>
        <translation>{keys}: {decide} nog te kiezen, {impossible} niet in te wisselen.</translation>
    </message>
    <message>
        <source>If a customer already has the product:</source>
        <translation>Als een klant het product al heeft:</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) won’t be redeemed until you decide.</source>
        <translation>
            <numerusform>%n productcode wordt pas ingewisseld als u hebt gekozen.</numerusform>
            <numerusform>%n productcodes worden pas ingewisseld als u hebt gekozen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) left out.</source>
        <translation>
            <numerusform>%n bestelling weggelaten.</numerusform>
            <numerusform>%n bestellingen weggelaten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) included again.</source>
        <translation>
            <numerusform>%n bestelling weer opgenomen.</numerusform>
            <numerusform>%n bestellingen weer opgenomen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept “{warning}” for {customer}?</source>
        <translation>“{warning}” voor {customer} accepteren?</translation>
    </message>
    <message numerus="yes">
        <source>Accept “{warning}” for %n order(s)?</source>
        <translation>
            <numerusform>“{warning}” accepteren voor %n bestelling?</numerusform>
            <numerusform>“{warning}” accepteren voor %n bestellingen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepteren</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking up the options for {customer}…</source>
        <translation>De mogelijkheden voor {customer} worden opgezocht…</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Plan opslaan</translation>
    </message>
    <message>
        <source>Plan (*.json)</source>
        <translation>Plan (*.json)</translation>
    </message>
    <message>
        <source>Save in &amp;another folder…</source>
        <translation>In &amp;andere map opslaan…</translation>
    </message>
    <message>
        <source>Save with &amp;full keys…</source>
        <translation>Met &amp;volledige productcodes opslaan…</translation>
    </message>
    <message>
        <source>{done} of {keys} redeemed</source>
        <translation>{done} van {keys} ingewisseld</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Continue with %n key(s)</source>
        <translation>
            <numerusform>&amp;Doorgaan met %n productcode</numerusform>
            <numerusform>&amp;Doorgaan met %n productcodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Review %n changed key(s)</source>
        <translation>
            <numerusform>%n veranderde productcode &amp;controleren</numerusform>
            <numerusform>%n veranderde productcodes &amp;controleren</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue with the &amp;Microsoft keys</source>
        <translation>Doorgaan met de productcodes van &amp;Microsoft</translation>
    </message>
    <message>
        <source>&amp;New batch</source>
        <translation>&amp;Nieuwe reeks</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>List with results</source>
        <translation>Lijst met resultaten</translation>
    </message>
    <message>
        <source>Keys not redeemed, for the seller</source>
        <translation>Niet ingewisseld, voor de verkoper</translation>
    </message>
    <message>
        <source>Still to redeem on Microsoft’s pages</source>
        <translation>Nog in te wisselen bij Microsoft</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Ontvangstbewijzen</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totalen</translation>
    </message>
    <message>
        <source>Saving the results…</source>
        <translation>De resultaten worden opgeslagen…</translation>
    </message>
    <message>
        <source>The results aren’t saved as files yet.</source>
        <translation>De resultaten zijn nog niet als bestand opgeslagen.</translation>
    </message>
    <message>
        <source>S&amp;ave the results…</source>
        <translation>Result&amp;aten opslaan…</translation>
    </message>
    <message>
        <source>You stopped the batch. You can continue with the rest now or later.</source>
        <translation>U hebt de reeks gestopt. U kunt nu of later met de rest verdergaan.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) weren’t sent: something changed since your review.</source>
        <translation>
            <numerusform>%n productcode is niet verzonden: er is iets veranderd sinds uw controle.</numerusform>
            <numerusform>%n productcodes zijn niet verzonden: er is iets veranderd sinds uw controle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) were refused; the reasons are in the list.</source>
        <translation>
            <numerusform>%n productcode is geweigerd; de reden staat in de lijst.</numerusform>
            <numerusform>%n productcodes zijn geweigerd; de redenen staan in de lijst.</numerusform>
        </translation>
    </message>
    <message>
        <source>If a key is refused, redeem the &amp;other keys of its order anyway</source>
        <translation>Als een productcode wordt geweigerd, de &amp;overige van die bestelling toch inwisselen</translation>
    </message>
    <message>
        <source>Nothing has changed yet. Every order is checked again before it is sent.</source>
        <translation>Er is nog niets veranderd. Elke bestelling wordt vóór het verzenden nog een keer gecontroleerd.</translation>
    </message>
    <message>
        <source>Every order that isn’t redeemed yet is checked again before it is sent.</source>
        <translation>Elke bestelling die nog niet is ingewisseld, wordt vóór het verzenden nog een keer gecontroleerd.</translation>
    </message>
    <message>
        <source>Check the whole batch</source>
        <translation>Controleer de hele reeks</translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;deem %n key(s)</source>
        <translation>
            <numerusform>%n productcode &amp;inwisselen</numerusform>
            <numerusform>%n productcodes &amp;inwisselen</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys not redeemed now: {keys}.</source>
        <translation>Productcodes die nu niet worden ingewisseld: {keys}.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n klant</numerusform>
            <numerusform>%n klanten</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} to decide</source>
        <translation>{count} nog te kiezen</translation>
    </message>
    <message>
        <source>{count} can’t be redeemed</source>
        <translation>{count} niet in te wisselen</translation>
    </message>
    <message>
        <source>{count} left out</source>
        <translation>{count} weggelaten</translation>
    </message>
    <message>
        <source>{count} for Microsoft’s pages</source>
        <translation>{count} voor de pagina’s van Microsoft</translation>
    </message>
    <message numerus="yes">
        <source>I’m &amp;authorized to redeem for %n customer(s) and accept the license agreement ({version})</source>
        <translation>
            <numerusform>Ik ben &amp;bevoegd om voor %n klant in te wisselen en ga akkoord met de licentieovereenkomst ({version})</numerusform>
            <numerusform>Ik ben &amp;bevoegd om voor %n klanten in te wisselen en ga akkoord met de licentieovereenkomst ({version})</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress of the batch</source>
        <translation>Voortgang van de reeks</translation>
    </message>
    <message>
        <source>Redeeming the batch</source>
        <translation>De reeks wordt ingewisseld</translation>
    </message>
    <message>
        <source>If the batch is interrupted, open the list again to continue. No key is used twice.</source>
        <translation>Wordt de reeks onderbroken? Open de lijst opnieuw om door te gaan. Geen productcode wordt twee keer ingewisseld.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Doorgaan</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pauzeren</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {keys} redeemed · {orders} of %n order(s)</source>
        <translation>
            <numerusform>{done} van {keys} ingewisseld · {orders} van %n bestelling</numerusform>
            <numerusform>{done} van {keys} ingewisseld · {orders} van %n bestellingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving the batch…</source>
        <translation>De reeks wordt opgeslagen…</translation>
    </message>
    <message>
        <source>{why}. Trying again in {time}.</source>
        <translation>{why}. Nieuwe poging over {time}.</translation>
    </message>
    <message>
        <source>Paused. Orders under way will be finished; nothing else is sent.</source>
        <translation>Gepauzeerd. Bestellingen die bezig waren, worden afgerond; verder wordt niets verzonden.</translation>
    </message>
    <message>
        <source>About {time} left.</source>
        <translation>Nog ongeveer {time}.</translation>
    </message>
    <message>
        <source>Continue &amp;later</source>
        <translation>&amp;Later doorgaan</translation>
    </message>
    <message>
        <source>Another window is redeeming this list</source>
        <translation>Een ander venster is deze lijst aan het inwisselen</translation>
    </message>
    <message>
        <source>Nothing was sent from here. Wait until it has finished, then try again.</source>
        <translation>Vanuit dit venster is niets verzonden. Wacht tot het andere klaar is en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>This list was redeemed elsewhere since you planned it</source>
        <translation>Deze lijst is sinds uw plan elders ingewisseld</translation>
    </message>
    <message>
        <source>Nothing was sent from here. Plan again: your decisions are kept.</source>
        <translation>Vanuit dit venster is niets verzonden. Maak het plan opnieuw; uw keuzes blijven bewaard.</translation>
    </message>
    <message>
        <source>&amp;Plan again</source>
        <translation>&amp;Plan opnieuw maken</translation>
    </message>
    <message>
        <source>Save the results in a folder</source>
        <translation>Resultaten in een map opslaan</translation>
    </message>
    <message>
        <source>Close while a batch is running?</source>
        <translation>Sluiten terwijl er een reeks loopt?</translation>
    </message>
    <message>
        <source>Orders under way will be finished, or their result will be checked later. Open the same list again to continue: no key is used twice.</source>
        <translation>Bestellingen die bezig zijn, worden afgerond, of het resultaat wordt later opgevraagd. Open dezelfde lijst opnieuw om door te gaan: geen productcode wordt twee keer ingewisseld.</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Laten lopen</translation>
    </message>
    <message>
        <source>Closing redeems nothing. Your decisions are lost unless you save the plan.</source>
        <translation>Door te sluiten wisselt u niets in. Uw keuzes gaan verloren, tenzij u het plan eerst opslaat.</translation>
    </message>
    <message>
        <source>Close without saving these results?</source>
        <translation>Sluiten zonder deze resultaten op te slaan?</translation>
    </message>
    <message>
        <source>They aren’t saved as files yet. To save them later, open or paste the same list again. Each order is also in “Earlier orders”.</source>
        <translation>Ze zijn nog niet als bestand opgeslagen. Open of plak dezelfde lijst opnieuw om ze later op te slaan. Elke bestelling staat ook bij “Eerdere bestellingen”.</translation>
    </message>
    <message>
        <source>Use all {keys} for one customer</source>
        <translation>Alle {keys} voor één klant gebruiken</translation>
    </message>
    <message>
        <source>Use {keys} for one customer?</source>
        <translation>{keys} voor één klant gebruiken?</translation>
    </message>
    <message>
        <source>For one customer</source>
        <translation>Voor één klant</translation>
    </message>
    <message>
        <source>{list}: {done} of {keys} redeemed</source>
        <translation>{list}: {done} van {keys} ingewisseld</translation>
    </message>
    <message>
        <source>Keys aren’t saved here. Open {list} again to continue.</source>
        <translation>Productcodes worden hier niet bewaard. Open {list} opnieuw om door te gaan.</translation>
    </message>
    <message numerus="yes">
        <source>The result of %n key(s) isn’t known yet.</source>
        <translation>
            <numerusform>Het resultaat van %n productcode is nog niet bekend.</numerusform>
            <numerusform>Het resultaat van %n productcodes is nog niet bekend.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the list…</source>
        <translation>Lijst openen…</translation>
    </message>
    <message numerus="yes">
        <source>The result of %n key(s) in {orders} isn’t known yet.</source>
        <translation>
            <numerusform>Het resultaat van %n productcode in {orders} is nog niet bekend.</numerusform>
            <numerusform>Het resultaat van %n productcodes in {orders} is nog niet bekend.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n bestelling</numerusform>
            <numerusform>%n bestellingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Get %n receipt(s)</source>
        <translation>
            <numerusform>%n ontvangstbewijs op&amp;halen</numerusform>
            <numerusform>%n ontvangstbewijzen op&amp;halen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Busy</name>
    <message>
        <source>Stop waiting</source>
        <translation>Stoppen met wachten</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>The key …{ending} is now: {after}.</source>
        <translation>Productcode …{ending} heeft nu de status: {after}.</translation>
    </message>
    <message>
        <source>Licenses after the order: {after} instead of {before}.</source>
        <translation>Licenties na de bestelling: {after} in plaats van {before}.</translation>
    </message>
    <message>
        <source>Expiry date after the order: {after} instead of {before}.</source>
        <translation>Vervaldatum na de bestelling: {after} in plaats van {before}.</translation>
    </message>
    <message>
        <source>The license agreement is now version {after}.</source>
        <translation>De licentieovereenkomst heeft nu versie {after}.</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>geaccepteerd</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Check if your keys are typed right. Nothing is sent anywhere, and nothing is saved.</source>
        <translation>Controleer of uw productcodes juist zijn ingevoerd. Er wordt niets verzonden en niets bewaard.</translation>
    </message>
    <message>
        <source>&amp;Open a list…</source>
        <translation>Lijst &amp;openen…</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>&amp;Volgend probleem</translation>
    </message>
    <message>
        <source>Check a list</source>
        <translation>Lijst controleren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Type or paste keys above, drop a file here, or open a list: text, CSV, an e-mail or a workbook, of any length.</source>
        <translation>Typ of plak hierboven productcodes, sleep een bestand hierheen of open een lijst van elke lengte: tekst, CSV, een e-mail of een werkmap.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Keep checking</source>
        <translation>Verder controleren</translation>
    </message>
    <message>
        <source>Save as CS&amp;V…</source>
        <translation>Opslaan als &amp;CSV…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Use %n key(s)…</source>
        <translation>
            <numerusform>%n productcode gebr&amp;uiken…</numerusform>
            <numerusform>%n productcodes gebr&amp;uiken…</numerusform>
        </translation>
    </message>
    <message>
        <source>List replaced.</source>
        <translation>Lijst vervangen.</translation>
    </message>
    <message>
        <source>Any kind of key</source>
        <translation>Alle soorten productcodes</translation>
    </message>
    <message>
        <source>Microsoft keys</source>
        <translation>Productcodes van Microsoft</translation>
    </message>
    <message>
        <source>Keys of an activation service</source>
        <translation>Productcodes van een activeringsservice</translation>
    </message>
    <message>
        <source>&amp;Check as</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>Only a part of the list is shown here. If you save as CSV, only that part is saved.</source>
        <translation>Alleen een deel van de lijst wordt hier getoond. Als u een CSV opslaat, staat alleen dat deel erin.</translation>
    </message>
    <message>
        <source>Close without saving this list?</source>
        <translation>Sluiten zonder deze lijst op te slaan?</translation>
    </message>
    <message>
        <source>What you added, corrected or removed here will be lost.</source>
        <translation>Wat u hier hebt toegevoegd, verbeterd of verwijderd, gaat verloren.</translation>
    </message>
    <message>
        <source>Choose a row of the list first</source>
        <translation>Kies eerst een rij van de lijst</translation>
    </message>
    <message>
        <source>No problems here</source>
        <translation>Geen problemen gevonden</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) removed.</source>
        <translation>
            <numerusform>%n rij verwijderd.</numerusform>
            <numerusform>%n rijen verwijderd.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Op&amp;slaan</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Toevoe&amp;gen</translation>
    </message>
    <message>
        <source>Added: …{ending}.</source>
        <translation>Toegevoegd: …{ending}.</translation>
    </message>
    <message>
        <source>Corrected: …{ending}.</source>
        <translation>Verbeterd: …{ending}.</translation>
    </message>
    <message>
        <source>checked keys</source>
        <translation>gecontroleerde productcodes</translation>
    </message>
    <message>
        <source>Checked keys</source>
        <translation>Gecontroleerde productcodes</translation>
    </message>
    <message>
        <source>Correc&amp;t</source>
        <translation>Ver&amp;beteren</translation>
    </message>
    <message>
        <source>Rows to show</source>
        <translation>Welke regels u ziet</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ve&amp;rwijderen</translation>
    </message>
    <message>
        <source>Show full &amp;keys</source>
        <translation>Vo&amp;lledige productcodes tonen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemen</translation>
    </message>
    <message>
        <source>Key ending</source>
        <translation>Laatste vijf tekens</translation>
    </message>
    <message>
        <source>Search by key ending</source>
        <translation>Zoeken op de laatste vijf tekens</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Productcode</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>What to check</source>
        <translation>Wat u moet controleren</translation>
    </message>
    <message>
        <source>To check the whole list, paste or open it again.</source>
        <translation>Plak of open de lijst opnieuw om die helemaal te controleren.</translation>
    </message>
    <message>
        <source>Stopped before the first key: nothing was checked</source>
        <translation>Gestopt vóór de eerste productcode: er is niets gecontroleerd</translation>
    </message>
    <message>
        <source>Stopped at line {line}: the rest was not checked</source>
        <translation>Gestopt bij regel {line}: de rest is niet gecontroleerd</translation>
    </message>
    <message>
        <source>Save the verdicts</source>
        <translation>Resultaten opslaan</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Bezig met opslaan…</translation>
    </message>
    <message>
        <source>No keys to check yet</source>
        <translation>Nog geen productcodes om te controleren</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>{name} is a file, not a key. To read keys from a text, pipe it in with -. For a list of many customers, use product-key batch. Nothing was done.</source>
        <translation>{name} is een bestand, geen productcode. Geef productcodes uit een tekst via een pipe door met -. Gebruik product-key batch voor een lijst van veel klanten. Er is niets uitgevoerd.</translation>
    </message>
    <message>
        <source>Type or paste the keys, one per line; they are not shown. An empty line ends the list.</source>
        <translation>Typ of plak de productcodes, één per regel; ze worden niet getoond. Een lege regel sluit de lijst af.</translation>
    </message>
    <message>
        <source>Key {number}:</source>
        <translation>Productcode {number}:</translation>
    </message>
    <message>
        <source>Type this key again, or press Enter to continue with it unchanged:</source>
        <translation>Typ deze productcode opnieuw, of druk op Enter om verder te gaan zonder iets te wijzigen:</translation>
    </message>
    <message>
        <source>It wasn’t added to the list.</source>
        <translation>Deze productcode is niet aan de lijst toegevoegd.</translation>
    </message>
    <message>
        <source>There is too much on standard input for a list of keys. Nothing was done.</source>
        <translation>De standaardinvoer is te groot voor een lijst met productcodes. Er is niets uitgevoerd.</translation>
    </message>
    <message>
        <source>There are no orders on this computer yet.</source>
        <translation>Op deze computer zijn nog geen bestellingen.</translation>
    </message>
    <message>
        <source>Order {order} isn’t on this computer. Run {command} to list the orders.</source>
        <translation>Bestelling {order} is op deze computer niet bekend. {command} toont welke bestellingen er zijn.</translation>
    </message>
    <message>
        <source>Order {order} was restarted as {later}.</source>
        <translation>Bestelling {order} is opnieuw begonnen als {later}.</translation>
    </message>
    <message>
        <source>This order was refused before: nothing was redeemed with it.</source>
        <translation>Deze bestelling is eerder geweigerd: er is niets mee ingewisseld.</translation>
    </message>
    <message>
        <source>This command asks questions as you go, so it can’t read keys from -.</source>
        <translation>Bij deze opdracht krijgt u vragen, dus productcodes kunnen niet via - (standaardinvoer) worden ingelezen.</translation>
    </message>
    <message>
        <source>There is no key left to redeem here.</source>
        <translation>Er zijn geen productcodes meer om in te wisselen.</translation>
    </message>
    <message>
        <source>another customer</source>
        <translation>een andere klant</translation>
    </message>
    <message>
        <source>Which organization are the keys for?</source>
        <translation>Voor welke organisatie zijn de productcodes?</translation>
    </message>
    <message>
        <source>Customer, name or domain:</source>
        <translation>Naam of domein van de klant:</translation>
    </message>
    <message>
        <source>A customer name can have up to 200 characters. Nothing was done.</source>
        <translation>De naam van een klant heeft maximaal 200 tekens. Er is niets uitgevoerd.</translation>
    </message>
    <message>
        <source>This is a product key, not the name of a customer. Nothing was done.</source>
        <translation>Dit is een productcode, niet de naam van een klant. Er is niets uitgevoerd.</translation>
    </message>
    <message>
        <source>No customer was entered. Give a name or a domain. Nothing was done.</source>
        <translation>Er is geen klant ingevoerd. Geef een naam of een domein op. Er is niets uitgevoerd.</translation>
    </message>
    <message>
        <source>Continue for {customer}?</source>
        <translation>Verdergaan voor {customer}?</translation>
    </message>
    <message>
        <source>To try to extend a subscription with the key: {command}</source>
        <translation>Zo probeert u de vervaldatum met de productcode te verlengen: {command}</translation>
    </message>
    <message>
        <source>Order {order}, begun {time}: {summary}</source>
        <translation>Bestelling {order}, begonnen op {time}: {summary}</translation>
    </message>
    <message>
        <source>Keys left in this order: {endings}</source>
        <translation>Nog in te wisselen in deze bestelling: {endings}</translation>
    </message>
    <message>
        <source>Nothing was redeemed. The review of this order has expired, so it needs a new one. Please enter its keys again; only the last five characters are kept on this computer: {endings}</source>
        <translation>Er is niets ingewisseld. Het overzicht van deze bestelling is verlopen, dus er is een nieuw overzicht nodig. Voer de productcodes opnieuw in; op deze computer zijn alleen de laatste vijf tekens bewaard: {endings}</translation>
    </message>
    <message>
        <source>To accept a new review with --json or -, add --yes.</source>
        <translation>Met --json of - wordt er niets gevraagd: voeg --yes toe om akkoord te gaan met een nieuw overzicht.</translation>
    </message>
    <message>
        <source>These are not the keys of this order, so nothing was sent.</source>
        <translation>Dit zijn niet de productcodes van deze bestelling, dus er is niets verzonden.</translation>
    </message>
    <message>
        <source>To continue: {command}</source>
        <translation>Zo gaat u verder: {command}</translation>
    </message>
    <message>
        <source>Not redeemed yet: {keys}. Continue with them?</source>
        <translation>Nog niet ingewisseld: {keys}. Wilt u daarmee doorgaan?</translation>
    </message>
    <message>
        <source>--json and - cannot ask you anything, so they need --yes.</source>
        <translation>Met --json of - worden er geen vragen gesteld; geef daarom ook --yes op.</translation>
    </message>
    <message>
        <source>A new subscription has no id yet: leave out --subscription, or choose another --action.</source>
        <translation>Een nieuw abonnement heeft nog geen id: laat --subscription weg of kies een andere --action.</translation>
    </message>
    <message>
        <source>The reference is saved with the order. It can have up to 100 printable characters, and no product key.</source>
        <translation>Het kenmerk wordt bij de bestelling bewaard. Het heeft maximaal 100 afdrukbare tekens en bevat geen productcode.</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>Er is niets uitgevoerd.</translation>
    </message>
    <message>
        <source>This command can’t be run as typed.</source>
        <translation>Deze opdracht kan zo niet worden uitgevoerd.</translation>
    </message>
    <message>
        <source>Nothing was done. Run {command} for help.</source>
        <translation>Er is niets uitgevoerd. Bekijk met {command} wat er mogelijk is.</translation>
    </message>
    <message>
        <source>Turns 25-character product keys into licenses.</source>
        <translation>Zet productcodes van 25 tekens om in licenties.</translation>
    </message>
    <message>
        <source>show the version and exit</source>
        <translation>de versie tonen en stoppen</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>OPDRACHT</translation>
    </message>
    <message>
        <source>Redeem keys after a review</source>
        <translation>Productcodes inwisselen, na een overzicht van de bestelling</translation>
    </message>
    <message>
        <source>Redeem Microsoft keys in the browser</source>
        <translation>Productcodes van Microsoft in de browser inwisselen</translation>
    </message>
    <message>
        <source>Check how keys are typed, offline</source>
        <translation>Offline controleren of productcodes juist zijn ingevoerd</translation>
    </message>
    <message>
        <source>List or create customers</source>
        <translation>Klanten tonen of aanmaken</translation>
    </message>
    <message>
        <source>List a customer&apos;s subscriptions</source>
        <translation>De abonnementen van een klant tonen</translation>
    </message>
    <message>
        <source>the customer&apos;s id</source>
        <translation>de id van de klant</translation>
    </message>
    <message>
        <source>List earlier orders</source>
        <translation>Eerdere bestellingen tonen</translation>
    </message>
    <message>
        <source>write the rows of the list with the verdicts beside them; - prints them</source>
        <translation>de rijen van de lijst wegschrijven met het resultaat ernaast; - toont ze hier</translation>
    </message>
    <message>
        <source>use color: auto, always or never; auto uses it in a terminal, unless NO_COLOR is set</source>
        <translation>kleur gebruiken: auto, always of never; auto gebruikt kleur in een terminal, tenzij NO_COLOR is ingesteld</translation>
    </message>
    <message>
        <source>show full keys, not only their last five characters</source>
        <translation>volledige productcodes tonen, niet alleen de laatste vijf tekens</translation>
    </message>
    <message>
        <source>skip the duplicate check (uses less memory)</source>
        <translation>niet zoeken naar dubbele productcodes (gebruikt minder geheugen)</translation>
    </message>
    <message>
        <source>the list: workbook, CSV or text</source>
        <translation>de lijst: werkmap, CSV of tekst</translation>
    </message>
    <message>
        <source>print one JSON object per row, and a last one with totals</source>
        <translation>één JSON-object per rij tonen, en een laatste met totalen</translation>
    </message>
    <message>
        <source>a second list of customers: names, domains and ids</source>
        <translation>een tweede lijst, met klanten: namen, domeinen en id’s</translation>
    </message>
    <message>
        <source>what to do where a customer already has the product: add to it, extend it, start a new subscription, or let you decide (ask)</source>
        <translation>wat te doen als een klant het product al heeft: toevoegen (add), verlengen (extend), een nieuw abonnement (new), of zelf kiezen (ask)</translation>
    </message>
    <message>
        <source>accept the customer of this row, which was matched only by its name</source>
        <translation>de klant accepteren die in deze rij alleen op naam is gevonden</translation>
    </message>
    <message>
        <source>a table with your decisions for rows of the list</source>
        <translation>een tabel met uw keuzes voor rijen van de lijst</translation>
    </message>
    <message>
        <source>replace the file if it already exists</source>
        <translation>het bestand vervangen als het al bestaat</translation>
    </message>
    <message>
        <source>{name} is read by this command and would be lost. Name another file. Nothing was done.</source>
        <translation>{name} wordt door deze opdracht gelezen en zou verloren gaan. Geef een ander bestand op. Er is niets uitgevoerd.</translation>
    </message>
    <message>
        <source>create the customers that the service doesn’t have, with name, domain and country from the lists</source>
        <translation>klanten aanmaken die de service niet heeft, met naam, domein en land uit de lijsten</translation>
    </message>
    <message>
        <source>accept one kind of warning, such as term-cut</source>
        <translation>een soort waarschuwing accepteren, zoals term-cut</translation>
    </message>
    <message>
        <source>Show what a list would do; nothing is redeemed</source>
        <translation>Tonen wat er met een lijst zou gebeuren; er wordt niets ingewisseld</translation>
    </message>
    <message>
        <source>save the plan, without keys</source>
        <translation>het plan opslaan, zonder productcodes</translation>
    </message>
    <message>
        <source>Redeem the keys of a list, or continue with it</source>
        <translation>De productcodes van een lijst inwisselen, of ermee verdergaan</translation>
    </message>
    <message>
        <source>carry out a saved plan</source>
        <translation>een opgeslagen plan uitvoeren</translation>
    </message>
    <message>
        <source>redeem without asking; warnings and matches are accepted by their own options</source>
        <translation>inwisselen zonder te vragen; voor waarschuwingen en gevonden klanten zijn er aparte opties</translation>
    </message>
    <message>
        <source>if the service refuses some keys of an order, redeem the others</source>
        <translation>als de service enkele productcodes van een bestelling weigert, de andere inwisselen</translation>
    </message>
    <message>
        <source>the folder for results (default: a folder beside the list)</source>
        <translation>de map voor resultaten (standaard: een map naast de lijst)</translation>
    </message>
    <message>
        <source>Show the progress of a list, without asking a service</source>
        <translation>De voortgang van een lijst tonen, zonder een service te raadplegen</translation>
    </message>
    <message>
        <source>Write the results of a list again</source>
        <translation>De resultaten van een lijst opnieuw opslaan</translation>
    </message>
    <message>
        <source>the file for the list with its results</source>
        <translation>het bestand voor de lijst met resultaten</translation>
    </message>
    <message>
        <source>the folder for receipts</source>
        <translation>de map voor ontvangstbewijzen</translation>
    </message>
    <message>
        <source>write full keys instead of their last five characters</source>
        <translation>volledige productcodes opslaan in plaats van de laatste vijf tekens</translation>
    </message>
    <message>
        <source>Find a key by the whole key, its last five characters, or its customer</source>
        <translation>Een productcode opzoeken: volledig, op de laatste vijf tekens, of op klant</translation>
    </message>
    <message>
        <source>a key or its last five characters; - reads standard input</source>
        <translation>een productcode of de laatste vijf tekens; - leest de standaardinvoer</translation>
    </message>
    <message>
        <source>part of the customer’s name, domain or id</source>
        <translation>deel van de naam, het domein of de id van de klant</translation>
    </message>
    <message>
        <source>the customer’s name, domain or id</source>
        <translation>de naam, het domein of de id van de klant</translation>
    </message>
    <message>
        <source>part of the list’s name</source>
        <translation>een deel van de naam van de lijst</translation>
    </message>
    <message>
        <source>print one JSON object per line</source>
        <translation>één JSON-object per regel tonen</translation>
    </message>
    <message>
        <source>Delete everything that the ledger has about a customer</source>
        <translation>Alles van een klant uit het register verwijderen</translation>
    </message>
    <message>
        <source>Ask for the result of an order, and finish it</source>
        <translation>Het resultaat van een bestelling opvragen en de bestelling afronden</translation>
    </message>
    <message>
        <source>The keys of the practice service</source>
        <translation>De productcodes van de oefenservice</translation>
    </message>
    <message>
        <source>display language</source>
        <translation>de taal van alle teksten</translation>
    </message>
    <message>
        <source>print JSON instead of sentences</source>
        <translation>JSON tonen in plaats van tekst</translation>
    </message>
    <message>
        <source>what to do with the keys</source>
        <translation>wat u met de productcodes wilt doen</translation>
    </message>
    <message>
        <source>the subscription&apos;s id</source>
        <translation>de id van het abonnement</translation>
    </message>
    <message>
        <source>your own order number</source>
        <translation>uw eigen bestelnummer</translation>
    </message>
    <message>
        <source>redeem without asking</source>
        <translation>inwisselen zonder te vragen</translation>
    </message>
    <message>
        <source>a key; - reads keys from standard input; if you give none, you are asked for them</source>
        <translation>een productcode; - leest productcodes uit de standaardinvoer; zonder productcode wordt erom gevraagd</translation>
    </message>
    <message>
        <source>where the customer is signed in: almost always worldwide</source>
        <translation>waar de klant zich aanmeldt: bijna altijd worldwide</translation>
    </message>
    <message>
        <source>what was bought; volume is for Open licenses</source>
        <translation>wat er is gekocht; volume is voor Open-licenties</translation>
    </message>
    <message>
        <source>name or domain of the customer that the keys are for</source>
        <translation>naam of domein van de klant voor wie de productcodes zijn</translation>
    </message>
    <message>
        <source>a key; without one, you are asked for them; reactivating needs none</source>
        <translation>een productcode; zonder productcode wordt ernaar gevraagd; voor opnieuw activeren is er geen nodig</translation>
    </message>
    <message>
        <source>the kind of key; auto detects it</source>
        <translation>het type van de productcodes; auto stelt dit zelf vast</translation>
    </message>
    <message>
        <source>print CSV, one row per order</source>
        <translation>CSV tonen, één rij per bestelling</translation>
    </message>
    <message>
        <source>print CSV, one row per key</source>
        <translation>CSV tonen, één rij per productcode</translation>
    </message>
    <message>
        <source>part of a name, domain or id</source>
        <translation>een deel van een naam, domein of id</translation>
    </message>
    <message>
        <source>use the practice service</source>
        <translation>de oefenservice gebruiken</translation>
    </message>
    <message>
        <source>the account to use on the practice service (default: admin)</source>
        <translation>het account bij de oefenservice (standaard: admin)</translation>
    </message>
    <message>
        <source>redeem the keys that were found, even if parts of the list could not be read</source>
        <translation>de gevonden productcodes inwisselen, ook al zijn delen van de lijst niet gelezen</translation>
    </message>
    <message>
        <source>check a list instead of keys: text, table, e-mail, workbook or PDF; - reads standard input</source>
        <translation>een lijst controleren in plaats van losse productcodes: tekst, tabel, e-mail, werkmap of pdf; - leest de standaardinvoer</translation>
    </message>
    <message>
        <source>a key, with or without dashes, or the name of a list; - reads standard input</source>
        <translation>een productcode, met of zonder streepjes, of de naam van een lijst; - leest de standaardinvoer</translation>
    </message>
    <message>
        <source>create a customer</source>
        <translation>een klant aanmaken</translation>
    </message>
    <message>
        <source>the new customer&apos;s name</source>
        <translation>de naam van de nieuwe klant</translation>
    </message>
    <message>
        <source>the new customer&apos;s domain, such as example.com</source>
        <translation>het domein van de nieuwe klant, bijvoorbeeld example.com</translation>
    </message>
    <message>
        <source>its country&apos;s two-letter code, such as NL</source>
        <translation>de landcode van twee letters, bijvoorbeeld NL</translation>
    </message>
    <message>
        <source>the order&apos;s id, from: product-key orders</source>
        <translation>de id van de bestelling, uit: product-key orders</translation>
    </message>
    <message>
        <source>the order&apos;s keys again, where they are needed; - reads them from standard input</source>
        <translation>nogmaals de productcodes van de bestelling, als ze nodig zijn; - leest ze uit de standaardinvoer</translation>
    </message>
    <message>
        <source>Redeem a list of keys for many customers</source>
        <translation>Een lijst met productcodes voor veel klanten inwisselen</translation>
    </message>
    <message>
        <source>sign in with the browser of this computer, even without a display</source>
        <translation>aanmelden met de browser van deze computer, ook zonder beeldscherm</translation>
    </message>
    <message>
        <source>enter an access token, even if the service has a sign-in page</source>
        <translation>een toegangstoken invoeren, ook als de service een aanmeldpagina heeft</translation>
    </message>
    <message>
        <source>Sign in to a service, with the browser or a token; the sign-in is saved in this system’s keyring</source>
        <translation>Aanmelden bij een service, met de browser of een token; wordt in de wachtwoordopslag van dit systeem bewaard</translation>
    </message>
    <message>
        <source>Sign out of a service</source>
        <translation>Afmelden bij een service</translation>
    </message>
    <message>
        <source>Check this computer: what is installed, what is missing</source>
        <translation>Deze computer controleren: wat er is geïnstalleerd en wat ontbreekt</translation>
    </message>
    <message>
        <source>Find or delete the keys that this computer has seen</source>
        <translation>De eerdere productcodes op deze computer</translation>
    </message>
    <message>
        <source>Print a script that completes commands and options in a shell</source>
        <translation>Een script tonen waarmee een shell opdrachten en opties aanvult</translation>
    </message>
    <message>
        <source>your shell</source>
        <translation>uw shell</translation>
    </message>
    <message>
        <source>List practice keys for every action and every error</source>
        <translation>Oefencodes tonen voor elke actie en elke fout</translation>
    </message>
    <message>
        <source>only keys with this result: redeemed, or a code such as offer-unavailable</source>
        <translation>alleen productcodes met dit resultaat: redeemed, of een code zoals offer-unavailable</translation>
    </message>
    <message>
        <source>only keys for this action</source>
        <translation>alleen productcodes voor deze actie</translation>
    </message>
    <message>
        <source>Start over with fresh practice data</source>
        <translation>Opnieuw beginnen met nieuwe oefengegevens</translation>
    </message>
    <message>
        <source>Write a list of keys for many customers, to practice a batch with</source>
        <translation>Een lijst met productcodes voor veel klanten maken, om een reeks mee te oefenen</translation>
    </message>
    <message>
        <source>the workbook to write, such as practice.xlsx</source>
        <translation>de naam van de nieuwe werkmap, zoals practice.xlsx</translation>
    </message>
    <message>
        <source>done</source>
        <translation>uitgevoerd</translation>
    </message>
    <message>
        <source>rejected, keys with a problem, or output that could not be written</source>
        <translation>geweigerd, productcodes met een probleem, of uitvoer die niet kon worden geschreven</translation>
    </message>
    <message>
        <source>the command cannot be carried out</source>
        <translation>de opdracht kan niet worden uitgevoerd</translation>
    </message>
    <message>
        <source>paused, result unknown, or a receipt that doesn’t match the order</source>
        <translation>gepauzeerd, resultaat onbekend of een afwijkend ontvangstbewijs</translation>
    </message>
    <message>
        <source>a fault of the program; no order was under way</source>
        <translation>een fout in het programma; er liep geen bestelling</translation>
    </message>
    <message>
        <source>stopped by Ctrl+C; no order was under way</source>
        <translation>gestopt met Ctrl+C; er liep geen bestelling</translation>
    </message>
    <message>
        <source>examples:</source>
        <translation>voorbeelden:</translation>
    </message>
    <message>
        <source>exit codes:</source>
        <translation>afsluitcodes:</translation>
    </message>
    <message>
        <source>Not understood: {what}</source>
        <translation>Niet herkend: {what}</translation>
    </message>
    <message>
        <source>a word that is not an option</source>
        <translation>een woord dat geen optie is</translation>
    </message>
    <message>
        <source>There is no command “{word}”.</source>
        <translation>Er is geen opdracht “{word}”.</translation>
    </message>
    <message>
        <source>Did you mean “{command}”?</source>
        <translation>Bedoelt u “{command}”?</translation>
    </message>
    <message>
        <source>the name of the folder is empty</source>
        <translation>de naam van de map is leeg</translation>
    </message>
    <message>
        <source>a product key does not belong here</source>
        <translation>een productcode hoort hier niet</translation>
    </message>
    <message>
        <source>choose from %(choices)s</source>
        <translation>kies uit %(choices)s</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>gebruik: </translation>
    </message>
    <message>
        <source>options</source>
        <translation>opties</translation>
    </message>
    <message>
        <source>arguments</source>
        <translation>argumenten</translation>
    </message>
    <message>
        <source>show this help and exit</source>
        <translation>deze hulptekst tonen en stoppen</translation>
    </message>
    <message>
        <source>a number is needed</source>
        <translation>een getal is nodig</translation>
    </message>
    <message>
        <source>takes no value</source>
        <translation>hier hoort geen waarde bij</translation>
    </message>
    <message>
        <source>Missing: %s</source>
        <translation>Ontbreekt: %s</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>er ontbreekt een waarde</translation>
    </message>
    <message>
        <source>cannot be used with %s</source>
        <translation>kan niet samen met %s worden gebruikt</translation>
    </message>
    <message>
        <source>What do you want to do with the keys?</source>
        <translation>Wat wilt u met de productcodes doen?</translation>
    </message>
    <message>
        <source>Practice: nothing here is real. Signed in to {vendor} as {account}.</source>
        <translation>Oefening: niets hiervan is echt. Aangemeld bij {vendor} als {account}.</translation>
    </message>
    <message>
        <source>Signed in to {vendor} as {account}.</source>
        <translation>Aangemeld bij {vendor} als {account}.</translation>
    </message>
    <message>
        <source>One order holds at most {most}. The others are kept for the next order.</source>
        <translation>Een bestelling bevat maximaal {most}. De andere worden bewaard voor de volgende bestelling.</translation>
    </message>
    <message>
        <source>Which customer are the licenses for?</source>
        <translation>Voor welke klant zijn de licenties?</translation>
    </message>
    <message>
        <source>These keys need another order: {keys}. With --yes no questions are asked, so divide the keys over several orders.</source>
        <translation>Voor deze productcodes is een andere bestelling nodig: {keys}. Met --yes wordt u niets gevraagd, dus verdeel de productcodes over meerdere bestellingen.</translation>
    </message>
    <message>
        <source>with {some} of {keys}</source>
        <translation>met {some} van {keys}</translation>
    </message>
    <message>
        <source>This customer has no subscription you can use for this.</source>
        <translation>Deze klant heeft geen abonnement waarmee dit kan.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) can’t be used for {customer}:</source>
        <translation>
            <numerusform>%n productcode kan niet worden gebruikt voor {customer}:</numerusform>
            <numerusform>%n productcodes kunnen niet worden gebruikt voor {customer}:</numerusform>
        </translation>
    </message>
    <message>
        <source>Which subscription are the keys for?</source>
        <translation>Voor welk abonnement zijn de productcodes?</translation>
    </message>
    <message>
        <source>Add --accept-unread to redeem the keys that were found.</source>
        <translation>Voeg --accept-unread toe om de gevonden productcodes in te wisselen.</translation>
    </message>
    <message>
        <source>No key was entered, so nothing was done.</source>
        <translation>Er is geen productcode ingevoerd, dus er is niets uitgevoerd.</translation>
    </message>
    <message>
        <source>New here? Try it with a practice key: nothing leaves this computer.</source>
        <translation>Nieuw hier? Probeer het met een oefencode: alles blijft op deze computer.</translation>
    </message>
    <message>
        <source>A practice key that fits: {key}</source>
        <translation>Een oefencode om het te proberen: {key}</translation>
    </message>
    <message>
        <source>{command} lists the keys to practice with.</source>
        <translation>{command} toont de oefencodes.</translation>
    </message>
    <message>
        <source>These keys are redeemed in different places. With --yes no questions are asked, so divide them over several orders.</source>
        <translation>Deze productcodes worden op verschillende plaatsen ingewisseld. Met --yes wordt u niets gevraagd, dus verdeel ze over meerdere bestellingen.</translation>
    </message>
    <message>
        <source>Address of the service:</source>
        <translation>Adres van de service:</translation>
    </message>
    <message>
        <source>Microsoft redeems keys on its own pages only, so --yes cannot do it. {command} leads you through them.</source>
        <translation>Microsoft wisselt productcodes alleen op de eigen pagina’s in, dus met --yes kan het niet. {command} leidt u daar doorheen.</translation>
    </message>
    <message>
        <source>Redeemed at Microsoft, on its own pages: {endings}</source>
        <translation>In te wisselen bij Microsoft, op de eigen pagina’s: {endings}</translation>
    </message>
    <message>
        <source>Kept for the next order: {keys}</source>
        <translation>Bewaard voor de volgende bestelling: {keys}</translation>
    </message>
    <message>
        <source>These are {keys}, and one order holds at most {most}. Divide them over several orders.</source>
        <translation>Dit zijn {keys}; in één bestelling passen er maximaal {most}. Verdeel ze over meerdere bestellingen.</translation>
    </message>
    <message>
        <source>Nothing was redeemed, and this order did not use up any key.</source>
        <translation>Er is niets ingewisseld, en deze bestelling heeft geen productcode verbruikt.</translation>
    </message>
    <message>
        <source>With --yes no questions are asked, so add {option}.</source>
        <translation>Met --yes wordt u niets gevraagd; geef daarom {option} op.</translation>
    </message>
    <message>
        <source>Token for this service (not shown while you type):</source>
        <translation>Token voor deze service (niet zichtbaar terwijl u typt):</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>Please answer yes or no:</source>
        <translation>Antwoord met ja of nee:</translation>
    </message>
    <message>
        <source>No matches.</source>
        <translation>Niets gevonden.</translation>
    </message>
    <message>
        <source>Number (1 to {last}, Enter for {usual}):</source>
        <translation>Nummer (1 t/m {last}, Enter voor {usual}):</translation>
    </message>
    <message>
        <source>Number (1 to {last}), or part of a name:</source>
        <translation>Nummer (1 t/m {last}) of een deel van een naam:</translation>
    </message>
    <message>
        <source>Number (1 to {last}):</source>
        <translation>Nummer (1 t/m {last}):</translation>
    </message>
    <message>
        <source>Nothing was chosen, so nothing was done.</source>
        <translation>Er is niets gekozen, dus er is niets uitgevoerd.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was redeemed.</source>
        <translation>Gestopt. Er is niets ingewisseld.</translation>
    </message>
    <message>
        <source>{asked} is not available; choose from {languages}. Continuing in this language.</source>
        <translation>De taal {asked} is niet beschikbaar; kies uit {languages}. Nu wordt deze taal gebruikt.</translation>
    </message>
    <message>
        <source>The encoding of this terminal ({encoding}) has no letters for the language {language}, so this is in English.</source>
        <translation>De tekencodering van deze terminal ({encoding}) heeft geen letters voor de taal {language}. Daarom is dit in het Engels.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestopt.</translation>
    </message>
    <message>
        <source>Stopped. Orders that were already sent are saved. To see their results: {command}</source>
        <translation>Gestopt. Bestellingen die al waren verzonden, zijn bewaard. Dit toont de resultaten: {command}</translation>
    </message>
    <message>
        <source>Something went wrong inside Product Key Wizard ({fault}). If an order was being redeemed, it is saved: {command} lists it. Please report this line.</source>
        <translation>Er is iets misgegaan in Product Key Wizard ({fault}). Was het inwisselen van een bestelling al begonnen, dan is die bewaard: {command} toont de bestelling. Vermeld deze regel als u het probleem meldt.</translation>
    </message>
    <message>
        <source>The output could not be written: the disk is full.</source>
        <translation>De uitvoer kon niet worden geschreven: de schijf is vol.</translation>
    </message>
    <message>
        <source>The output could not be written: standard output is closed.</source>
        <translation>Het antwoord kon niet worden geschreven: de standaarduitvoer is gesloten.</translation>
    </message>
    <message>
        <source>The output could not be written ({reason}).</source>
        <translation>Het antwoord kon niet worden geschreven ({reason}).</translation>
    </message>
    <message>
        <source>The order was redeemed, and its receipt is kept. To see it: {command}</source>
        <translation>De productcodes zijn ingewisseld en het ontvangstbewijs is bewaard. Zo bekijkt u het: {command}</translation>
    </message>
    <message>
        <source>The order is saved. To see its result: {command}</source>
        <translation>De bestelling is opgeslagen. Dit toont het resultaat: {command}</translation>
    </message>
    <message>
        <source>--name, --domain and --country are for: {command}. Nothing was done.</source>
        <translation>--name, --domain en --country horen bij: {command}. Er is niets uitgevoerd.</translation>
    </message>
    <message>
        <source>This is the practice service: nothing here is real. For another service, add --service ADDRESS.</source>
        <translation>Dit is de oefenservice: niets hiervan is echt. Voeg --service ADDRESS toe voor een andere service.</translation>
    </message>
    <message>
        <source>No customer was found that this account may act for.</source>
        <translation>Er is geen klant gevonden namens wie dit account mag handelen.</translation>
    </message>
    <message>
        <source>A new customer needs --name, --domain and --country; none was created.</source>
        <translation>Voor een nieuwe klant zijn --name, --domain en --country nodig; er is geen klant aangemaakt.</translation>
    </message>
    <message>
        <source>No customer was created: the name has up to 200 letters, the domain is one such as example.com, and the country is a two-letter code such as NL.</source>
        <translation>Er is geen klant aangemaakt: de naam heeft maximaal 200 tekens, het domein ziet eruit als example.com en het land is een code van twee letters, zoals NL.</translation>
    </message>
    <message>
        <source>The customer was created:</source>
        <translation>De klant is aangemaakt:</translation>
    </message>
    <message>
        <source>This customer has no subscriptions.</source>
        <translation>Deze klant heeft geen abonnementen.</translation>
    </message>
    <message>
        <source>The practice data has been reset. Earlier practice orders stay in the list of orders.</source>
        <translation>De oefengegevens zijn teruggezet. Eerdere oefenbestellingen blijven in de lijst met bestellingen staan.</translation>
    </message>
    <message>
        <source>No practice key has this result. --shows takes one of: {codes}</source>
        <translation>Geen oefencode heeft dit resultaat. Kies bij --shows uit: {codes}</translation>
    </message>
    <message>
        <source>{code} happens only with other actions: {actions}</source>
        <translation>{code} komt alleen voor bij andere acties: {actions}</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>Ingewisseld</translation>
    </message>
    <message>
        <source>Review of your order</source>
        <translation>Overzicht van uw bestelling</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Ervoor</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Erna</translation>
    </message>
    <message>
        <source>--json cannot ask you anything, so it needs --yes. Nothing was done.</source>
        <translation>Met --json worden er geen vragen gesteld; geef daarom ook --yes op. Er is niets uitgevoerd.</translation>
    </message>
    <message>
        <source>Another program is running this list. Wait for it, or stop it there.</source>
        <translation>Een ander programma voert deze lijst uit. Wacht tot het klaar is, of stop het daar.</translation>
    </message>
    <message>
        <source>Another program has redeemed keys of this list since it was planned here, so nothing was sent. Run the command again: it continues with the rest.</source>
        <translation>Een ander programma heeft productcodes van deze lijst ingewisseld nadat het plan hier werd gemaakt. Daarom is er niets verzonden. Voer de opdracht opnieuw uit: die gaat verder met de rest.</translation>
    </message>
    <message>
        <source>No key of this list is ready to be redeemed.</source>
        <translation>Geen productcode van deze lijst is gereed om in te wisselen.</translation>
    </message>
    <message>
        <source>Microsoft keys are redeemed in the browser, one customer at a time:</source>
        <translation>Productcodes van Microsoft worden ingewisseld in de browser, klant voor klant:</translation>
    </message>
    <message>
        <source>Your answers there are added to the results of this list. To see them: {command}</source>
        <translation>Uw antwoorden daar worden aan de resultaten van deze lijst toegevoegd. Dit toont ze: {command}</translation>
    </message>
    <message>
        <source>License agreement</source>
        <translation>Licentieovereenkomst</translation>
    </message>
    <message>
        <source>If you answer yes, you accept the license agreement and confirm that you are authorized to do this for every customer listed.</source>
        <translation>Met ja gaat u akkoord met de licentieovereenkomst en verklaart u dat u dit voor elke vermelde klant mag doen.</translation>
    </message>
    <message>
        <source>Redeem {keys}?</source>
        <translation>{keys} inwisselen?</translation>
    </message>
    <message>
        <source>Nothing was redeemed.</source>
        <translation>Er is niets ingewisseld.</translation>
    </message>
    <message>
        <source>Stopping after the orders under way. The list can be continued later.</source>
        <translation>Er wordt gestopt na de lopende bestellingen. U kunt later met de lijst verdergaan.</translation>
    </message>
    <message>
        <source>{done} of {total} keys</source>
        <translation>{done} van {total} productcodes</translation>
    </message>
    <message>
        <source>{reason}. Trying again in {duration}.</source>
        <translation>{reason}. Nieuwe poging over {duration}.</translation>
    </message>
    <message>
        <source>{duration} left</source>
        <translation>nog {duration}</translation>
    </message>
    <message>
        <source>Changed since the previous review:</source>
        <translation>Veranderd sinds het vorige overzicht:</translation>
    </message>
    <message>
        <source>Please note:</source>
        <translation>Let op:</translation>
    </message>
    <message>
        <source>Count five characters in every group.</source>
        <translation>Tel vijf tekens in elke groep.</translation>
    </message>
    <message>
        <source>Compare these places with the card or e-mail.</source>
        <translation>Vergelijk deze plaatsen met de kaart of de e-mail.</translation>
    </message>
    <message>
        <source>practice service</source>
        <translation>oefenservice</translation>
    </message>
    <message>
        <source>What to do next: assign the licenses to users, then have them install their apps.</source>
        <translation>Volgende stappen: wijs de licenties aan gebruikers toe en laat hen daarna hun apps installeren.</translation>
    </message>
    <message>
        <source>The order was redeemed, but its receipt couldn’t be saved on this computer: {reason}. After you fix that, get the receipt with: {command}</source>
        <translation>De productcodes zijn ingewisseld, maar het ontvangstbewijs kon niet op deze computer worden opgeslagen: {reason}. Los dit op en haal het ontvangstbewijs daarna op met: {command}</translation>
    </message>
    <message>
        <source>The order is kept. To continue with it: {command}</source>
        <translation>De bestelling is bewaard. Zo gaat u ermee verder: {command}</translation>
    </message>
    <message>
        <source>{command} lists the customers that you may act for.</source>
        <translation>{command} toont de klanten namens wie u mag handelen.</translation>
    </message>
    <message>
        <source>{command} lists the subscriptions of a customer.</source>
        <translation>{command} toont de abonnementen van een klant.</translation>
    </message>
    <message>
        <source>Compare the ids that you gave with those of the service, then run the command again. If the problem remains, contact support.</source>
        <translation>Vergelijk de opgegeven id’s met die van de service en voer de opdracht opnieuw uit. Neem contact op met de ondersteuning als het probleem aanhoudt.</translation>
    </message>
    <message>
        <source>Ask the vendor for an invitation code, then enter it with {command}. Or sign in with another account.</source>
        <translation>Vraag de leverancier om een uitnodigingscode en voer die in met {command}. Of meld u aan met een ander account.</translation>
    </message>
    <message>
        <source>Ask a global administrator of the customer to make you a billing administrator. {command} shows your roles.</source>
        <translation>Vraag een globale beheerder van de klant om u factureringsbeheerder te maken. Welke rollen u hebt, ziet u met {command}.</translation>
    </message>
    <message>
        <source>Check with {command}, or ask your colleagues what it was used for. Then run the command again without this key, or with a new, unused one.</source>
        <translation>Controleer met {command} of vraag uw collega’s waarvoor de productcode is gebruikt. Voer de opdracht daarna opnieuw uit zonder deze productcode, of met een nieuwe, ongebruikte.</translation>
    </message>
    <message>
        <source>{command} lists the order. Do not enter these keys in another order.</source>
        <translation>{command} toont de bestelling. Voer deze productcodes niet in een andere bestelling in.</translation>
    </message>
    <message>
        <source>Check with {command} whether these keys were redeemed. If they were not, redeem them in a new order. If it happens again, contact support.</source>
        <translation>Controleer met {command} of deze productcodes zijn ingewisseld. Is dat niet zo, wissel ze dan in met een nieuwe bestelling. Neem contact op met de ondersteuning als dit opnieuw gebeurt.</translation>
    </message>
    <message>
        <source>Wait a while, then try again. If it is still busy after 15 minutes, contact support.</source>
        <translation>Wacht even en probeer het opnieuw. Lukt het na 15 minuten nog niet, neem dan contact op met de ondersteuning.</translation>
    </message>
    <message>
        <source>The order has to be reviewed again.</source>
        <translation>De bestelling moet opnieuw worden gecontroleerd.</translation>
    </message>
    <message>
        <source>The service is busy. Trying again in {duration} (Ctrl+C stops waiting).</source>
        <translation>De service is bezet. Over {duration} wordt het opnieuw geprobeerd (Ctrl+C stopt het wachten).</translation>
    </message>
    <message>
        <source>The order has changed since you approved it with --yes, so it wasn’t sent again.</source>
        <translation>De bestelling wijkt af van wat u met --yes hebt goedgekeurd en is daarom niet opnieuw verzonden.</translation>
    </message>
    <message>
        <source>If you answer yes, you accept the license agreement and confirm that you are authorized to do this for the customer.</source>
        <translation>Met ja gaat u akkoord met de licentieovereenkomst en verklaart u dat u dit voor de klant mag doen.</translation>
    </message>
    <message>
        <source>Redeem for {customer}?</source>
        <translation>Inwisselen voor {customer}?</translation>
    </message>
    <message>
        <source>No answer was given. To redeem without being asked, use --yes.</source>
        <translation>Er kwam geen antwoord. Met --yes wordt er zonder te vragen ingewisseld.</translation>
    </message>
    <message>
        <source>Messages the page may show:</source>
        <translation>Mogelijke meldingen op de pagina:</translation>
    </message>
    <message>
        <source>Is it this one: “{title}”?</source>
        <translation>Is het deze melding: “{title}”?</translation>
    </message>
    <message>
        <source>Not recognized. Type a number from the list, or paste more of the message.</source>
        <translation>Niet herkend. Typ een nummer uit de lijst of plak een groter deel van de melding.</translation>
    </message>
    <message>
        <source>Licenses afterwards (Enter skips this):</source>
        <translation>Licenties daarna (Enter slaat dit over):</translation>
    </message>
    <message>
        <source>Expiry date afterwards, as 2027-03-31 (Enter skips this):</source>
        <translation>Vervaldatum daarna, zoals 2027-03-31 (Enter slaat dit over):</translation>
    </message>
    <message>
        <source>Licenses now (Enter skips this):</source>
        <translation>Licenties nu (Enter slaat dit over):</translation>
    </message>
    <message>
        <source>Expiry date now, as 2027-03-31 (Enter skips this):</source>
        <translation>Vervaldatum nu, zoals 2027-03-31 (Enter slaat dit over):</translation>
    </message>
    <message>
        <source>That cannot be read. Type it again, or press Enter.</source>
        <translation>Dit is niet te lezen. Typ het opnieuw of druk op Enter.</translation>
    </message>
    <message>
        <source>This looks like a key of an activation service, not of Microsoft. To redeem it there: {command}. To redeem a practice key: {practice}.</source>
        <translation>Dit lijkt een productcode van een activeringsservice te zijn, niet van Microsoft. Zo wisselt u de productcode daar in: {command}. Zo wisselt u een oefencode in: {practice}.</translation>
    </message>
    <message>
        <source>Type it here too if you want it checked (Enter skips this):</source>
        <translation>Typ de productcode ook hier om die te laten controleren (Enter slaat dit over):</translation>
    </message>
    <message>
        <source>This is a different key: the one in this order ends in {ending}.</source>
        <translation>Dit is een andere productcode: die van deze bestelling eindigt op {ending}.</translation>
    </message>
    <message>
        <source>This key was already redeemed for {customer} on {time}, so it is not offered again.</source>
        <translation>Deze productcode is op {time} al ingewisseld voor {customer} en wordt daarom overgeslagen.</translation>
    </message>
    <message>
        <source>Microsoft publishes this key for everyone, to set up Windows or Office on company networks. It holds no licenses, so it is not redeemed here.</source>
        <translation>Microsoft publiceert deze productcode voor iedereen, om Windows of Office op bedrijfsnetwerken te installeren. Er horen geen licenties bij, dus u kunt de productcode hier niet inwisselen.</translation>
    </message>
    <message>
        <source>A key with this ending was redeemed for {customer} on {time}.</source>
        <translation>Een productcode met deze laatste vijf tekens is op {time} ingewisseld voor {customer}.</translation>
    </message>
    <message>
        <source>Is this a different key?</source>
        <translation>Is dit een andere productcode?</translation>
    </message>
    <message>
        <source>Continue anyway?</source>
        <translation>Toch doorgaan?</translation>
    </message>
    <message>
        <source>The page for this key was opened on {time}, but the result is not known. Check the licenses of {customer} before you enter the key again.</source>
        <translation>Op {time} is de pagina voor deze productcode geopend, maar het resultaat is niet bekend. Controleer de licenties van {customer} voordat u de productcode opnieuw invoert.</translation>
    </message>
    <message>
        <source>Nobody answered, so nothing was done.</source>
        <translation>Er kwam geen antwoord, dus er is niets uitgevoerd.</translation>
    </message>
    <message>
        <source>Address: {address}</source>
        <translation>Adres: {address}</translation>
    </message>
    <message>
        <source>Formerly: {address} (closed)</source>
        <translation>Voorheen: {address} (gesloten)</translation>
    </message>
    <message>
        <source>Results, as you reported them:</source>
        <translation>Resultaten, volgens uw antwoorden:</translation>
    </message>
    <message>
        <source>What to do next:</source>
        <translation>Volgende stappen:</translation>
    </message>
    <message>
        <source>First check the subscription on the page.</source>
        <translation>Controleer eerst het abonnement op de pagina.</translation>
    </message>
    <message>
        <source>The subscription now exists. Add this key to it, on another page:</source>
        <translation>Het abonnement bestaat nu. Voeg deze productcode eraan toe, op een andere pagina:</translation>
    </message>
    <message>
        <source>Key {number} of {count}: …{ending}. Enter it on the page now.</source>
        <translation>Productcode {number} van {count}: …{ending}. Voer die nu op de pagina in.</translation>
    </message>
    <message>
        <source>What did the page say? Type a number, or paste the message:</source>
        <translation>Wat meldde de pagina? Typ een nummer of plak de melding:</translation>
    </message>
    <message>
        <source>Stopped. The results are saved on this computer:</source>
        <translation>Gestopt. De resultaten zijn op deze computer opgeslagen:</translation>
    </message>
    <message>
        <source>Support: {address}</source>
        <translation>Ondersteuning: {address}</translation>
    </message>
    <message>
        <source>The result for …{ending} couldn’t be saved. Please make a note of it.</source>
        <translation>Het resultaat van …{ending} kon niet worden opgeslagen. Noteer het zelf.</translation>
    </message>
    <message>
        <source>Some keys are left. Run the same command to continue; {command} lists them.</source>
        <translation>Nog niet alle productcodes zijn ingewisseld. Met dezelfde opdracht gaat u verder; {command} toont ze.</translation>
    </message>
    <message>
        <source>The table {name} could not be written: {reason}. Name another file or folder after --csv.</source>
        <translation>De tabel {name} kon niet worden geschreven: {reason}. Geef achter --csv een ander bestand of een andere map op.</translation>
    </message>
    <message>
        <source>There is no key to check. Give keys, or a list with --file FILE; --file - is standard input.</source>
        <translation>Er is geen productcode om te controleren. Geef productcodes op, of een lijst met --file FILE; --file - is de standaardinvoer.</translation>
    </message>
    <message>
        <source>Give keys or a list, one list at a time.</source>
        <translation>Geef productcodes of een lijst op, en één lijst tegelijk.</translation>
    </message>
    <message>
        <source>--csv - and --json cannot both print: name a file after --csv.</source>
        <translation>Met --csv - en --json samen kan er niets worden getoond: geef achter --csv een bestand op.</translation>
    </message>
    <message>
        <source>Keys of an activation service can be checked offline. If these keys are from one, check the list again with --format service.</source>
        <translation>Productcodes van een activeringsservice zijn offline te controleren. Komen deze productcodes daarvandaan, controleer de lijst dan opnieuw met --format service.</translation>
    </message>
    <message>
        <source>{progress} (Ctrl+C stops)</source>
        <translation>{progress} (Ctrl+C stopt)</translation>
    </message>
    <message>
        <source>The keys of order {order} were redeemed with {later}.</source>
        <translation>De productcodes van bestelling {order} zijn ingewisseld in bestelling {later}.</translation>
    </message>
    <message>
        <source>{command} leads you through Microsoft&apos;s own pages, where the key is redeemed.</source>
        <translation>{command} leidt u door de pagina’s van Microsoft zelf, waar de productcode wordt ingewisseld.</translation>
    </message>
    <message>
        <source>the address of the activation service</source>
        <translation>het adres van de activeringsservice</translation>
    </message>
    <message>
        <source>the folder for orders and practice data; no file is written outside it</source>
        <translation>de map voor het bestellogboek en de oefengegevens; daarbuiten wordt geen bestand geschreven</translation>
    </message>
    <message>
        <source>use an activation service; its token is read from PRODUCT_KEY_TOKEN or from the system’s keyring (see sign-in), or you are asked for it</source>
        <translation>een activeringsservice gebruiken; het token komt uit PRODUCT_KEY_TOKEN, anders uit de wachtwoordopslag van het systeem (sign-in), anders wordt ernaar gevraagd</translation>
    </message>
    <message>
        <source>Sign in with {command}, or put your token for this service into the environment variable PRODUCT_KEY_TOKEN; then run the command again.</source>
        <translation>Meld u aan met {command}, of zet uw token voor deze service in de omgevingsvariabele PRODUCT_KEY_TOKEN; voer daarna de opdracht opnieuw uit.</translation>
    </message>
    <message>
        <source>The token could not be removed from the keyring. Remove the entry ProductKeyWizard in the password manager of your system, or have the token revoked.</source>
        <translation>Het token kon niet uit de wachtwoordopslag worden verwijderd. Verwijder het item ProductKeyWizard in het wachtwoordbeheer van uw systeem, of laat het token intrekken.</translation>
    </message>
    <message>
        <source>No token for {address} is kept on this computer any more.</source>
        <translation>Op deze computer wordt geen token voor {address} meer bewaard.</translation>
    </message>
    <message>
        <source>PRODUCT_KEY_TOKEN still contains a token, which is used until you remove it.</source>
        <translation>PRODUCT_KEY_TOKEN bevat nog een token, dat wordt gebruikt tot u het verwijdert.</translation>
    </message>
    <message>
        <source>Signed in as {name}. The sign-in is saved in this system’s keyring; {command} ends it.</source>
        <translation>Aangemeld als {name}. De aanmelding is bewaard in de wachtwoordopslag van dit systeem; met {command} meldt u zich af.</translation>
    </message>
    <message>
        <source>No token was entered, so nothing was done.</source>
        <translation>Er is geen token ingevoerd, dus er is niets uitgevoerd.</translation>
    </message>
    <message>
        <source>This system has no safe keyring, so the sign-in was not saved. Each command signs you in when needed. You can also put an access token into the environment variable PRODUCT_KEY_TOKEN.</source>
        <translation>Dit systeem heeft geen veilige wachtwoordopslag, dus de aanmelding is niet bewaard. U wordt bij elke opdracht aangemeld als dat nodig is. U kunt een toegangstoken ook in de omgevingsvariabele PRODUCT_KEY_TOKEN zetten.</translation>
    </message>
    <message>
        <source>Invitation code (not shown while you type):</source>
        <translation>Uitnodigingscode (niet zichtbaar terwijl u typt):</translation>
    </message>
    <message>
        <source>You signed in, but the sign-in can’t be renewed, so it ends with this command. Ask the service’s support to allow offline access, or use an access token.</source>
        <translation>U bent aangemeld, maar de aanmelding kan niet worden verlengd en eindigt daarom met deze opdracht. Vraag de ondersteuning van de service om offlinetoegang toe te staan, of gebruik een toegangstoken.</translation>
    </message>
    <message>
        <source>To redeem this key at an activation service, use --service ADDRESS; for a Microsoft key, run product-key guide. {command} lists the keys to practice with.</source>
        <translation>Wilt u deze productcode bij een activeringsservice inwisselen, gebruik dan --service ADDRESS; voor een productcode van Microsoft voert u product-key guide uit. {command} toont de oefencodes.</translation>
    </message>
    <message>
        <source>With --json no questions are asked: add --product and --action.</source>
        <translation>Met --json wordt u niets gevraagd: voeg --product en --action toe.</translation>
    </message>
    <message>
        <source>In which cloud is the customer signed in? Almost always worldwide.</source>
        <translation>In welke cloud meldt de organisatie zich aan? Bijna altijd wereldwijd.</translation>
    </message>
    <message>
        <source>What was bought?</source>
        <translation>Wat is er gekocht?</translation>
    </message>
    <message>
        <source>Leave it out and enter it when you are asked, or pipe it in with - instead.</source>
        <translation>Laat de productcode weg en voer die in als erom wordt gevraagd, of lever die aan via standaardinvoer met -.</translation>
    </message>
    <message>
        <source>Leave it out and enter it when you are asked.</source>
        <translation>Laat de productcode weg en voer die in als erom wordt gevraagd.</translation>
    </message>
    <message>
        <source>Pipe it in with - instead.</source>
        <translation>Lever de productcode aan via standaardinvoer met -.</translation>
    </message>
    <message>
        <source>A key on the command line can be read in this computer&apos;s list of processes, and stays in the shell&apos;s history.</source>
        <translation>Een productcode op de opdrachtregel is te lezen in de lijst van processen van deze computer en blijft in de geschiedenis van de shell staan.</translation>
    </message>
    <message>
        <source>In row {row}, there is no customer to accept.</source>
        <translation>Bij rij {row} is er geen klant om te accepteren.</translation>
    </message>
    <message>
        <source>{customer} (row {row}) wasn’t created: a name, a domain and a country such as NL are needed.</source>
        <translation>{customer} (rij {row}) is niet aangemaakt: een naam, een domein en een land zoals NL zijn nodig.</translation>
    </message>
    <message>
        <source>No key was found in the list. Nothing was done.</source>
        <translation>Er is geen productcode in de lijst gevonden. Er is niets uitgevoerd.</translation>
    </message>
    <message>
        <source>Say where these keys are redeemed: --service ADDRESS, or --practice. Nothing was done.</source>
        <translation>Geef aan waar deze productcodes worden ingewisseld: --service ADDRESS of --practice. Er is niets uitgevoerd.</translation>
    </message>
    <message>
        <source>{name} can’t be read as a plan. Nothing was done.</source>
        <translation>{name} kan niet als plan worden gelezen. Er is niets uitgevoerd.</translation>
    </message>
    <message>
        <source>{name} is not a table of decisions. Such a table has the headings {columns}. Nothing was done.</source>
        <translation>{name} is geen tabel met keuzes. Die heeft deze koppen: {columns}. Er is niets uitgevoerd.</translation>
    </message>
    <message>
        <source>The decision doesn’t fit row {row}, so it was not used.</source>
        <translation>De keuze voor rij {row} is niet mogelijk en is daarom niet gebruikt.</translation>
    </message>
    <message>
        <source>Planning: {asked} of {total} orders</source>
        <translation>Plannen: {asked} van {total} bestellingen</translation>
    </message>
    <message>
        <source>The service asks for a pause of {duration}.</source>
        <translation>De service vraagt om een pauze van {duration}.</translation>
    </message>
    <message>
        <source>This list hasn’t been run yet. To see what it would do: {command}</source>
        <translation>Deze lijst is nog niet uitgevoerd. Zo ziet u wat er zou gebeuren: {command}</translation>
    </message>
    <message>
        <source>Nothing is lost. To write the results again: {command}</source>
        <translation>Er is niets verloren gegaan. Hiermee slaat u de resultaten opnieuw op: {command}</translation>
    </message>
    <message>
        <source>The results are in {folder}</source>
        <translation>De resultaten staan in {folder}</translation>
    </message>
    <message>
        <source>PDF is not possible on this computer, so the receipts are written as text.</source>
        <translation>Op deze computer kan geen pdf worden gemaakt; de ontvangstbewijzen worden als tekst opgeslagen.</translation>
    </message>
    <message>
        <source>The results could not be written to {name}: {reason}</source>
        <translation>De resultaten konden niet worden opgeslagen in {name}: {reason}</translation>
    </message>
    <message>
        <source>To decide, run the command again with one or more of: {options}</source>
        <translation>Voer de opdracht opnieuw uit om te beslissen, met een of meer van: {options}</translation>
    </message>
    <message>
        <source>row {rows}</source>
        <translation>rij {rows}</translation>
    </message>
    <message>
        <source>Give a key, its last five characters, --customer or --list. Nothing was done.</source>
        <translation>Geef een productcode, de laatste vijf tekens, --customer of --list op. Er is niets uitgevoerd.</translation>
    </message>
    <message>
        <source>Deleted: {keys}. The orders themselves stay in the list of orders.</source>
        <translation>Verwijderd: {keys}. De bestellingen zelf blijven in de lijst met bestellingen staan.</translation>
    </message>
    <message>
        <source>{name} is the name of several customers: {ids}. Give the id. Nothing was deleted.</source>
        <translation>Meer dan één klant heet {name}: {ids}. Geef de id op. Er is niets verwijderd.</translation>
    </message>
    <message>
        <source>A key has 25 characters and its ending has 5, but you gave {count}. Nothing was looked up.</source>
        <translation>Geef alle 25 tekens van een productcode op, of alleen de laatste 5. U hebt er {count} opgegeven. Er is niets opgezocht.</translation>
    </message>
    <message>
        <source>No product key ends like this, so nothing was looked up.</source>
        <translation>Geen enkele productcode eindigt zo, dus er is niets opgezocht.</translation>
    </message>
    <message>
        <source>This is not a product key, so nothing was looked up.</source>
        <translation>Dit is geen productcode, dus er is niets opgezocht.</translation>
    </message>
    <message>
        <source>The file ledger.secret on this computer was lost. Without it, keys recorded before {date} can only be found by their last five characters.</source>
        <translation>Het bestand ledger.secret op deze computer is verloren gegaan. Daardoor zijn productcodes van vóór {date} alleen nog te vinden op hun laatste vijf tekens.</translation>
    </message>
    <message>
        <source>It isn’t known whether this computer has seen this key.</source>
        <translation>Op deze computer is niet na te gaan of u deze productcode al eerder had.</translation>
    </message>
    <message>
        <source>This computer hasn’t seen such a key.</source>
        <translation>Zo’n productcode is op deze computer niet bekend.</translation>
    </message>
    <message>
        <source>The list could not be written to {name}: {reason}</source>
        <translation>De lijst kon niet worden opgeslagen in {name}: {reason}</translation>
    </message>
    <message>
        <source>{name} has {keys} to practice with. To see what they would do: {command}</source>
        <translation>{name} bevat {keys} om mee te oefenen. Dit toont wat ermee zou gebeuren: {command}</translation>
    </message>
    <message>
        <source>Open this address in a browser, on this or another device:</source>
        <translation>Open dit adres in een browser, op dit of een ander apparaat:</translation>
    </message>
    <message>
        <source>Enter this code there, and sign in:</source>
        <translation>Voer daar het volgende in en meld u aan:</translation>
    </message>
    <message>
        <source>Waiting until you have signed in. Ctrl+C stops.</source>
        <translation>Er wordt gewacht tot u bent aangemeld. Ctrl+C stopt.</translation>
    </message>
    <message>
        <source>Your browser opens {host}. If it doesn’t, open this address there:</source>
        <translation>Uw browser opent {host}. Gebeurt dat niet, open daar dan dit adres:</translation>
    </message>
    <message>
        <source>The plan could not be saved as {name}: {reason}</source>
        <translation>Het plan kon niet worden opgeslagen als {name}: {reason}</translation>
    </message>
    <message>
        <source>the service that is already chosen when the window opens</source>
        <translation>de service die bij het starten al is gekozen om productcodes in te wisselen</translation>
    </message>
    <message>
        <source>the language of the window</source>
        <translation>de taal van het venster</translation>
    </message>
    <message>
        <source>use dark colors, regardless of the system</source>
        <translation>donkere kleuren gebruiken, ongeacht het systeem</translation>
    </message>
    <message>
        <source>the folder for orders and practice data</source>
        <translation>map van het bestellogboek en de oefengegevens</translation>
    </message>
    <message>
        <source>print startup times and exit</source>
        <translation>opstarttijden tonen en stoppen</translation>
    </message>
    <message>
        <source>check that everything works on this computer and exit</source>
        <translation>controleren of alles op deze computer werkt, en dan stoppen</translation>
    </message>
    <message>
        <source>--service takes practice, microsoft, or an address with https:// at the beginning.</source>
        <translation>Mogelijk na --service: practice, microsoft of een adres met https:// aan het begin.</translation>
    </message>
    <message>
        <source>{name} exists already. Name another file, or replace it with --overwrite. Nothing was done.</source>
        <translation>{name} bestaat al. Geef een ander bestand op, of vervang het met --overwrite. Er is niets uitgevoerd.</translation>
    </message>
</context>
<context>
    <name>ColumnGrid</name>
    <message>
        <source>What column {number} holds</source>
        <translation>Inhoud van kolom {number}</translation>
    </message>
    <message>
        <source>It begins with {cells}</source>
        <translation>De kolom begint met {cells}</translation>
    </message>
</context>
<context>
    <name>CustomerLine</name>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Change the customer, {name}</source>
        <translation>De klant wijzigen, {name}</translation>
    </message>
</context>
<context>
    <name>CustomerPage</name>
    <message>
        <source>Who are the licenses for?</source>
        <translation>Voor wie zijn de licenties?</translation>
    </message>
    <message>
        <source>Check name and domain: licenses can’t be moved to another customer later.</source>
        <translation>Controleer naam en domein: licenties kunnen later niet naar een andere klant worden verplaatst.</translation>
    </message>
    <message>
        <source>&amp;Create a customer…</source>
        <translation>&amp;Klant aanmaken…</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>A&amp;fmelden</translation>
    </message>
    <message>
        <source>Asking the service for your customers…</source>
        <translation>Uw klanten worden bij de service opgevraagd…</translation>
    </message>
    <message>
        <source>Choose the customer first.</source>
        <translation>Kies eerst de klant.</translation>
    </message>
    <message>
        <source>Search by name, domain or id</source>
        <translation>Zoeken op naam, domein of id</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>Klanten zoeken</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klanten</translation>
    </message>
    <message>
        <source>Signed in as {name}</source>
        <translation>Aangemeld als {name}</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Er wordt gezocht…</translation>
    </message>
    <message>
        <source>No customer matches this search.</source>
        <translation>Er is geen klant gevonden met deze zoekopdracht.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n customers are shown. To find others, type part of a name.</source>
        <translation>
            <numerusform>De eerste %n klant wordt getoond. Typ een deel van een naam om andere te vinden.</numerusform>
            <numerusform>De eerste %n klanten worden getoond. Typ een deel van een naam om andere te vinden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n klant</numerusform>
            <numerusform>%n klanten</numerusform>
        </translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recent</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>&amp;Opnieuw controleren</translation>
    </message>
    <message>
        <source>Your account isn’t an administrator of any organization at {service}.</source>
        <translation>Met uw account bent u bij {service} geen beheerder van een organisatie.</translation>
    </message>
    <message>
        <source>Sign in with another account, or ask an administrator of your organization to give you a role at {service}.</source>
        <translation>Meld u aan met een ander account, of vraag een beheerder van uw organisatie om u een rol bij {service} te geven.</translation>
    </message>
    <message>
        <source>Create the first customer, or sign in with another account.</source>
        <translation>Maak de eerste klant aan of meld u aan met een ander account.</translation>
    </message>
    <message>
        <source>This is a product key: add it to the order?</source>
        <translation>Dit is een productcode: aan de bestelling toevoegen?</translation>
    </message>
    <message>
        <source>It was not sent to the service.</source>
        <translation>De productcode is niet naar de service verzonden.</translation>
    </message>
    <message>
        <source>&amp;Add the key</source>
        <translation>Productcode &amp;toevoegen</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>U wordt afgemeld…</translation>
    </message>
    <message>
        <source>Your token is still in this system&apos;s keyring</source>
        <translation>Uw token staat nog in de wachtwoordopslag van dit systeem</translation>
    </message>
    <message>
        <source>You’re signed out, but the token couldn’t be removed from the keyring.</source>
        <translation>U bent afgemeld, maar het token kon niet uit de wachtwoordopslag worden verwijderd.</translation>
    </message>
    <message>
        <source>Remove the entry “ProductKeyWizard” in the password manager of your system, or have the token revoked.</source>
        <translation>Verwijder het item “ProductKeyWizard” in het wachtwoordbeheer van uw systeem, of laat het token intrekken.</translation>
    </message>
</context>
<context>
    <name>Destinations</name>
    <message>
        <source>Another vendor</source>
        <translation>Een andere leverancier</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Oefenen</translation>
    </message>
    <message>
        <source>Microsoft</source>
        <translation>Microsoft</translation>
    </message>
    <message>
        <source>Which service sold you this key?</source>
        <translation>Bij welke service hebt u deze productcode gekocht?</translation>
    </message>
    <message>
        <source>Which service sold you these keys?</source>
        <translation>Bij welke service hebt u deze productcodes gekocht?</translation>
    </message>
    <message>
        <source>Which address did your vendor give you? It’s in the e-mail or on the card with the key.</source>
        <translation>Welk adres kreeg u van uw leverancier? Het staat in de e-mail of op de kaart met de productcode.</translation>
    </message>
    <message>
        <source>Who sold you this key? The key itself doesn’t say.</source>
        <translation>Bij wie hebt u deze productcode gekocht? Aan de productcode zelf is dat niet te zien.</translation>
    </message>
    <message>
        <source>Who sold you these keys? The keys themselves don’t say.</source>
        <translation>Bij wie hebt u deze productcodes gekocht? Aan de productcodes zelf is dat niet te zien.</translation>
    </message>
    <message>
        <source>Microsoft publishes this key for everyone, to set up Windows on company networks. It holds no licenses.</source>
        <translation>Microsoft publiceert deze productcode voor iedereen, om Windows op bedrijfsnetwerken te installeren. Er horen geen licenties bij.</translation>
    </message>
    <message>
        <source>Only five characters are here. Look for the whole key in the e-mail or on the card.</source>
        <translation>Hier staan maar vijf tekens. Zoek de volledige productcode in de e-mail of op de kaart.</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>Product Key Wizard</source>
        <translation>Product Key Wizard</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Systeem</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Font for Japanese</source>
        <translation>Lettertype voor Japans</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Wachtwoordopslag</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificaten</translation>
    </message>
    <message>
        <source>Proxy server</source>
        <translation>Proxyserver</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Aangemeld</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Gegevensmap</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>Logbestand</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>niet geïnstalleerd</translation>
    </message>
    <message>
        <source>default platform</source>
        <translation>standaardplatform</translation>
    </message>
    <message>
        <source>part of the system</source>
        <translation>onderdeel van het systeem</translation>
    </message>
    <message>
        <source>not known: fc-list is missing</source>
        <translation>niet bekend: er is geen fc-list</translation>
    </message>
    <message>
        <source>from the system, through truststore</source>
        <translation>die van het systeem, via truststore</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>oefenservice</translation>
    </message>
    <message>
        <source>writable</source>
        <translation>schrijfbaar</translation>
    </message>
    <message>
        <source>not writable</source>
        <translation>niet schrijfbaar</translation>
    </message>
    <message>
        <source>{value} MB free</source>
        <translation>{value} MB vrij</translation>
    </message>
    <message>
        <source>access token until {value}</source>
        <translation>toegangstoken tot {value}</translation>
    </message>
    <message>
        <source>The program needs Qt for its window and for all its texts. Install the program again.</source>
        <translation>Het programma heeft Qt nodig voor het venster en alle teksten. Installeer het programma opnieuw.</translation>
    </message>
    <message>
        <source>No font has Japanese letters, so they would show as boxes. Install one, such as Noto Sans CJK.</source>
        <translation>Geen enkel lettertype heeft Japanse tekens, dus die zouden als blokjes verschijnen. Installeer er een, zoals Noto Sans CJK.</translation>
    </message>
    <message>
        <source>This system has no keyring, so a token is forgotten when the program ends, and you are asked for it again. On Linux, install one such as GNOME Keyring or KWallet.</source>
        <translation>Dit systeem heeft geen wachtwoordopslag. Een token gaat daarom verloren als het programma eindigt, en wordt dan opnieuw gevraagd. Installeer op Linux een wachtwoordopslag, zoals GNOME Keyring of KWallet.</translation>
    </message>
    <message>
        <source>The certificates of this system cannot be used, so no service can be trusted. Install the program again; if that does not help, ask your administrator.</source>
        <translation>De certificaten van dit systeem kunnen niet worden gebruikt, dus geen enkele service kan worden vertrouwd. Installeer het programma opnieuw; helpt dat niet, vraag het dan aan uw beheerder.</translation>
    </message>
    <message>
        <source>Orders cannot be recorded there, so you can’t start one. Free up space, or give your account permission to write to the folder.</source>
        <translation>Bestellingen kunnen daar niet worden opgeslagen, dus er wordt geen bestelling begonnen. Maak ruimte vrij of geef uw account schrijfrechten voor de map.</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>&amp;Save receipt…</source>
        <translation>Ontvangst&amp;bewijs opslaan…</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) redeemed</source>
        <translation>
            <numerusform>%n productcode ingewisseld</numerusform>
            <numerusform>%n productcodes ingewisseld</numerusform>
        </translation>
    </message>
    <message>
        <source>{customer}: {licenses} until {date}.</source>
        <translation>{customer}: {licenses} tot en met {date}.</translation>
    </message>
    <message>
        <source>Practice only: {customer} would have {licenses} until {date}.</source>
        <translation>Dit was een oefening. Bij een echte service had {customer} nu {licenses}, tot en met {date}.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Ervoor</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>New o&amp;rder for this customer</source>
        <translation>Nieuwe bestelling voor deze &amp;klant</translation>
    </message>
    <message>
        <source>Done. {licenses} until {date}.</source>
        <translation>Klaar. {licenses} tot en met {date}.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) haven’t been redeemed. Close anyway?</source>
        <translation>
            <numerusform>%n productcode is niet ingewisseld. Toch sluiten?</numerusform>
            <numerusform>%n productcodes zijn niet ingewisseld. Toch sluiten?</numerusform>
        </translation>
    </message>
    <message>
        <source>They aren’t saved. To redeem them another time, enter them again.</source>
        <translation>Ze worden niet opgeslagen. Voer ze opnieuw in om ze een andere keer in te wisselen.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Toch sluiten</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) kept for the next order: not redeemed yet.</source>
        <translation>
            <numerusform>%n productcode bewaard voor de volgende bestelling: nog niet ingewisseld.</numerusform>
            <numerusform>%n productcodes bewaard voor de volgende bestelling: nog niet ingewisseld.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Co&amp;ntinue with %n Microsoft key(s)</source>
        <translation>
            <numerusform>Ver&amp;der met %n Microsoft-productcode</numerusform>
            <numerusform>Ver&amp;der met %n Microsoft-productcodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Co&amp;ntinue with %n kept key(s)</source>
        <translation>
            <numerusform>Ver&amp;der met %n bewaarde productcode</numerusform>
            <numerusform>Ver&amp;der met %n bewaarde productcodes</numerusform>
        </translation>
    </message>
    <message>
        <source>E&amp;nter your own key</source>
        <translation>Uw eigen pro&amp;ductcode invoeren</translation>
    </message>
    <message>
        <source>&amp;New order</source>
        <translation>&amp;Nieuwe bestelling</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) were not redeemed:</source>
        <translation>
            <numerusform>%n productcode is niet ingewisseld:</numerusform>
            <numerusform>%n productcodes zijn niet ingewisseld:</numerusform>
        </translation>
    </message>
    <message>
        <source>1. Assign the licenses to users in the vendor’s admin center.</source>
        <translation>1. Wijs de licenties in het beheercentrum van de leverancier aan gebruikers toe.</translation>
    </message>
    <message>
        <source>2. Ask them to install their apps, or to sign in to those they have.</source>
        <translation>2. Laat hen hun apps installeren, of zich aanmelden bij de apps die ze hebben.</translation>
    </message>
    <message>
        <source>3. Keep the receipt. A redeemed key cannot be used again.</source>
        <translation>3. Bewaar het ontvangstbewijs. Een ingewisselde productcode kan niet opnieuw worden gebruikt.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Ontvangstbewijs</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Volgende stappen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
    <message>
        <source>Copy receip&amp;t</source>
        <translation>Ontvan&amp;gstbewijs kopiëren</translation>
    </message>
    <message>
        <source>Hide the {keys}</source>
        <translation>De {keys} verbergen</translation>
    </message>
    <message>
        <source>Show the {keys}</source>
        <translation>De {keys} tonen</translation>
    </message>
    <message>
        <source>Save receipt</source>
        <translation>Ontvangstbewijs opslaan</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Tekst (*.txt)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier blijven</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>Something went wrong inside Product Key Wizard</source>
        <translation>Er is iets misgegaan in Product Key Wizard</translation>
    </message>
    <message>
        <source>If you had already chosen “Redeem”, the order is saved and you can resume it. No key is redeemed twice. You can continue, or close the window and start again. Please report: {fault}</source>
        <translation>Had u al “Inwisselen” gekozen, dan is de bestelling opgeslagen en kunt u die hervatten. Geen productcode wordt twee keer ingewisseld. U kunt verdergaan, of het venster sluiten en opnieuw beginnen. Vermeld dit als u het probleem meldt: {fault}</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Verdergaan</translation>
    </message>
</context>
<context>
    <name>FileFault</name>
    <message>
        <source>there is a file with the name of the folder</source>
        <translation>er is een bestand met de naam van de map</translation>
    </message>
    <message>
        <source>the folder doesn’t exist</source>
        <translation>de map bestaat niet</translation>
    </message>
    <message>
        <source>another program, such as Excel, has the file open</source>
        <translation>een ander programma, zoals Excel, heeft het bestand geopend</translation>
    </message>
    <message>
        <source>writing there is not allowed</source>
        <translation>schrijven is daar niet toegestaan</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>de schijf is vol</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>not known yet</source>
        <translation>nog niet bekend</translation>
    </message>
    <message>
        <source>not redeemed yet</source>
        <translation>nog niet ingewisseld</translation>
    </message>
    <message>
        <source>not redeemed: removed from the order</source>
        <translation>niet ingewisseld: uit de bestelling verwijderd</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Actie</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Productcode</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Ervoor</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Product keys redeemed on Microsoft’s pages, as reported by the person who redeemed them</source>
        <translation>Productcodes die op de pagina’s van Microsoft zijn ingewisseld, volgens degene die ze heeft ingewisseld</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>tot en met {date}</translation>
    </message>
    <message>
        <source>Nothing was redeemed and no key is used up.</source>
        <translation>Er is niets ingewisseld en er is geen productcode verbruikt.</translation>
    </message>
    <message>
        <source>The product key is not valid</source>
        <translation>De productcode is niet geldig</translation>
    </message>
    <message>
        <source>You have already entered this product key</source>
        <translation>U hebt deze productcode al opgegeven</translation>
    </message>
    <message>
        <source>The order on the page already contains this key. It counts once; nothing is lost.</source>
        <translation>De bestelling op de pagina bevat deze productcode al. Die telt één keer; er gaat niets verloren.</translation>
    </message>
    <message>
        <source>The page does not know this key. Usually one character was misread. Nothing was redeemed.</source>
        <translation>De pagina herkent deze productcode niet. Meestal is één teken verkeerd gelezen. Er is niets ingewisseld.</translation>
    </message>
    <message>
        <source>Compare the key with the card or e-mail, character by character. 0, O, 5 and S never occur in a key. These pairs are easily confused: B and 8, G and 6, D and Q. A key for personal use is redeemed at office.com/setup. If every character is right, contact the reseller you bought the key from.</source>
        <translation>Vergelijk de productcode teken voor teken met de kaart of e-mail. 0, O, 5 en S komen nooit in een productcode voor. Deze tekens zijn makkelijk te verwisselen: B en 8, G en 6, D en Q. Een productcode voor persoonlijk gebruik wisselt u in op office.com/setup. Klopt elk teken, neem dan contact op met de wederverkoper bij wie u de productcode hebt gekocht.</translation>
    </message>
    <message>
        <source>Check the keys entered on the page, and continue there without entering this one again. If the message stays, contact support.</source>
        <translation>Controleer de productcodes die op de pagina zijn ingevoerd en ga daar verder zonder deze opnieuw in te voeren. Blijft de melding staan, neem dan contact op met de ondersteuning.</translation>
    </message>
    <message>
        <source>The product key has expired</source>
        <translation>De productcode is verlopen</translation>
    </message>
    <message>
        <source>It can no longer be redeemed. Nothing was redeemed.</source>
        <translation>De productcode kan niet meer worden ingewisseld. Er is niets ingewisseld.</translation>
    </message>
    <message>
        <source>The key was removed from this order. You need a new, unused key. If you think this one should be valid, contact support with its last five characters and your proof of purchase.</source>
        <translation>De productcode is uit deze bestelling verwijderd. U hebt een nieuwe, ongebruikte productcode nodig. Is deze volgens u nog geldig, neem dan contact op met de ondersteuning en houd de laatste vijf tekens en uw aankoopbewijs bij de hand.</translation>
    </message>
    <message>
        <source>The product key has already been used</source>
        <translation>De productcode is al gebruikt</translation>
    </message>
    <message>
        <source>A key works only once. This attempt redeemed nothing.</source>
        <translation>Een productcode werkt maar één keer. Met deze poging is niets ingewisseld.</translation>
    </message>
    <message>
        <source>The key was removed from this order. Check if you or a colleague used it before: “Earlier orders” shows what was redeemed on this computer. If nobody did, contact the reseller you bought the key from.</source>
        <translation>De productcode is uit deze bestelling verwijderd. Ga na of die al door u of een collega is gebruikt: bij “Eerdere bestellingen” ziet u wat op deze computer is ingewisseld. Heeft niemand dat gedaan, neem dan contact op met de wederverkoper bij wie u de productcode hebt gekocht.</translation>
    </message>
    <message>
        <source>Your request cannot be processed right now</source>
        <translation>Uw verzoek kan nu niet worden verwerkt</translation>
    </message>
    <message>
        <source>Wait a few minutes, then enter the same key again. If the page still says so after 15 minutes, contact support.</source>
        <translation>Wacht een paar minuten en voer dezelfde productcode opnieuw in. Meldt de pagina dit na 15 minuten nog steeds, neem dan contact op met de ondersteuning.</translation>
    </message>
    <message>
        <source>The requested subscription is not available</source>
        <translation>Het aangevraagde abonnement is niet beschikbaar</translation>
    </message>
    <message>
        <source>It is not offered, or not in the customer’s country/region, or it is a trial that this customer has already used. Nothing was redeemed.</source>
        <translation>Het wordt niet aangeboden, is niet beschikbaar in het land/de regio van de klant, of is een proefversie die deze klant al heeft gebruikt. Er is niets ingewisseld.</translation>
    </message>
    <message>
        <source>With this key, the subscription would have more user licenses than its offer allows. Microsoft’s documents name a maximum of 10,000,000. Nothing was redeemed.</source>
        <translation>Met deze productcode krijgt het abonnement meer gebruikerslicenties dan de aanbieding mogelijk maakt. Documenten van Microsoft noemen een maximum van 10.000.000. Er is niets ingewisseld.</translation>
    </message>
    <message>
        <source>Remove this key on the page and continue with one that adds fewer user licenses. If you bought more than you can use, contact the reseller or partner you bought them from.</source>
        <translation>Verwijder deze productcode op de pagina en ga verder met een die minder gebruikerslicenties toevoegt. Hebt u meer licenties gekocht dan u kunt gebruiken, neem dan contact op met de wederverkoper of partner bij wie u ze hebt gekocht.</translation>
    </message>
    <message>
        <source>In the admin center, open “{roles_page}” and filter by global or billing administrators: your account must be listed. If it is not, ask a global administrator of the customer to make you a billing administrator, sign in again and continue with the same keys.</source>
        <translation>Open in het beheercentrum “{roles_page}” en filter op globale beheerders of factureringsbeheerders: uw account moet in de lijst staan. Staat het er niet, vraag dan een globale beheerder van de klant om u factureringsbeheerder te maken, meld u opnieuw aan en ga verder met dezelfde productcodes.</translation>
    </message>
    <message>
        <source>The organization’s account (tenant) was created, but the keys were not redeemed: no key is used up.</source>
        <translation>Het account van de organisatie (tenant) is gemaakt, maar de productcodes zijn niet ingewisseld: er is geen productcode verbruikt.</translation>
    </message>
    <message>
        <source>More user licenses than this offer allows</source>
        <translation>Meer gebruikerslicenties dan deze aanbieding mogelijk maakt</translation>
    </message>
    <message>
        <source>The key was removed from this order. Check at the top right of the page that you are signed in with an account of the right customer. If you are, contact support.</source>
        <translation>De productcode is uit deze bestelling verwijderd. Controleer rechtsboven op de pagina of u met een account van de juiste klant bent aangemeld. Is dat zo, neem dan contact op met de ondersteuning.</translation>
    </message>
    <message>
        <source>You must be a global or billing administrator to use a product key</source>
        <translation>U moet globale beheerder of factureringsbeheerder zijn om een productcode te gebruiken</translation>
    </message>
    <message>
        <source>The account you are signed in with has neither role for this customer. Nothing was redeemed and no key is used up.</source>
        <translation>Het account waarmee u bent aangemeld, heeft voor deze klant geen van beide rollen. Er is niets ingewisseld en er is geen productcode verbruikt.</translation>
    </message>
    <message>
        <source>Your account cannot be created right now</source>
        <translation>Uw account kan nu niet worden gemaakt</translation>
    </message>
    <message>
        <source>Wait a few minutes, then enter the same key again. If the message stays, contact support.</source>
        <translation>Wacht een paar minuten en voer dezelfde productcode opnieuw in. Blijft de melding staan, neem dan contact op met de ondersteuning.</translation>
    </message>
    <message>
        <source>Your order cannot be processed</source>
        <translation>Uw bestelling kan niet worden verwerkt</translation>
    </message>
    <message>
        <source>Enter the same key again at the same address, and sign in with the account that was created. If the message stays, contact support.</source>
        <translation>Open dezelfde pagina opnieuw, voer daar dezelfde productcode in en meld u aan met het account dat is gemaakt. Blijft de melding staan, neem dan contact op met de ondersteuning.</translation>
    </message>
    <message>
        <source>The key that you first activated the subscription with cannot be used again: to add licenses or to extend the expiry date, you need a new, unused key for the same subscription.</source>
        <translation>De productcode waarmee u het abonnement de eerste keer hebt geactiveerd, kan niet nog eens worden gebruikt: om licenties toe te voegen of de vervaldatum te verlengen, hebt u een nieuwe en ongebruikte productcode voor hetzelfde abonnement nodig.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then enter the same key again. If the page still says so at {time}, contact support.</source>
        <translation>Wacht een paar minuten en voer dezelfde productcode opnieuw in. Meldt de pagina dit om {time} nog steeds, neem dan contact op met de ondersteuning.</translation>
    </message>
    <message>
        <source>The key was redeemed</source>
        <translation>De productcode is ingewisseld</translation>
    </message>
    <message>
        <source>Not now: put this key aside</source>
        <translation>Niet nu: deze productcode opzijleggen</translation>
    </message>
    <message>
        <source>“{quotation}”</source>
        <translation>“{quotation}”</translation>
    </message>
    <message>
        <source>Worldwide</source>
        <translation>Wereldwijd</translation>
    </message>
    <message>
        <source>China (operated by 21Vianet)</source>
        <translation>China (beheerd door 21Vianet)</translation>
    </message>
    <message>
        <source>Germany (closed)</source>
        <translation>Duitsland (gesloten)</translation>
    </message>
    <message>
        <source>Microsoft 365 for business</source>
        <translation>Microsoft 365 voor bedrijven</translation>
    </message>
    <message>
        <source>Microsoft Intune</source>
        <translation>Microsoft Intune</translation>
    </message>
    <message>
        <source>Volume licenses (Open)</source>
        <translation>Volumelicenties (Open)</translation>
    </message>
    <message>
        <source>A product for personal use</source>
        <translation>Een product voor persoonlijk gebruik</translation>
    </message>
    <message>
        <source>You enter the key on Microsoft’s page and follow the instructions there to set up a new subscription.</source>
        <translation>U voert de productcode in op de pagina van Microsoft en volgt de aanwijzingen tot het nieuwe abonnement actief is.</translation>
    </message>
    <message>
        <source>The licenses of the keys are added to an existing subscription. Each key must be new, unused and for that same subscription.</source>
        <translation>De licenties van de productcodes komen bij een bestaand abonnement. Elke productcode moet nieuw en ongebruikt zijn en bij hetzelfde abonnement horen.</translation>
    </message>
    <message>
        <source>The subscription gets a later expiry date. Each key must be new, unused and for that same subscription.</source>
        <translation>Het abonnement krijgt een latere vervaldatum. Elke productcode moet nieuw en ongebruikt zijn en bij datzelfde abonnement horen.</translation>
    </message>
    <message>
        <source>Redeemed: {keys}. Licenses before: {before}, and now: {after}. That increase is smaller than these keys should give. Check under “{page}” that this is the right customer and subscription, and reload the page.</source>
        <translation>Ingewisseld: {keys}. Licenties ervoor: {before}, en nu: {after}. Er zijn minder licenties bijgekomen dan bij deze productcodes horen. Controleer onder “{page}” of dit de juiste klant en het juiste abonnement zijn, en laad de pagina opnieuw.</translation>
    </message>
    <message>
        <source>No key was redeemed here, but there were {before} licenses and now there are {after}. Perhaps a colleague changed them, or a key was redeemed after all: check under “{page}” before you enter one again.</source>
        <translation>Er is hier geen productcode ingewisseld, maar er waren {before} licenties en nu zijn het er {after}. Misschien heeft een collega dat gewijzigd, of is er toch een productcode ingewisseld: controleer dit onder “{page}” voordat u er weer een invoert.</translation>
    </message>
    <message>
        <source>Licenses before: {before}, and now: {after}. Extending can replace the old licenses with those of the keys: check whether some users lose access.</source>
        <translation>Aantal licenties: eerst {before}, nu {after}. Bij het verlengen kunnen de licenties van de productcodes de bestaande vervangen: controleer of er gebruikers zijn die hun toegang verliezen.</translation>
    </message>
    <message>
        <source>Redeemed: {keys}. Expiry date before: {before}, and now: {after}. So it was not extended. Check under “{page}” that this is the right customer and subscription, and reload the page.</source>
        <translation>Ingewisseld: {keys}. Vervaldatum: eerst {before}, nu {after}. De vervaldatum is dus niet verlengd. Controleer onder “{page}” of dit de juiste klant en het juiste abonnement zijn, en laad de pagina opnieuw.</translation>
    </message>
    <message>
        <source>Expiry date before: {before}, and now: {after}. Nothing you did here should change the expiry date. Check under “{page}” that this is the right customer and subscription.</source>
        <translation>Vervaldatum: eerst {before}, nu {after}. Bij deze actie hoort die niet te veranderen. Controleer onder “{page}” of dit de juiste klant en het juiste abonnement zijn.</translation>
    </message>
    <message>
        <source>Assign the licenses to users: only then can they use the product.</source>
        <translation>Wijs de licenties aan gebruikers toe: pas dan kunnen zij het product gebruiken.</translation>
    </message>
    <message>
        <source>Download the System Center Configuration Manager software from the Volume Licensing Service Center.</source>
        <translation>Download de System Center Configuration Manager-software vanuit het servicecentrum voor volumelicenties (Volume Licensing Service Center).</translation>
    </message>
    <message>
        <source>If something went wrong: Microsoft’s overview of product key errors and their solutions.</source>
        <translation>Is er iets misgegaan? Bekijk bij Microsoft het overzicht van fouten met productcodes en hun oplossingen.</translation>
    </message>
    <message>
        <source>The most frequent mistake is signing in with another customer’s account: a key that is redeemed there is used up, and its licenses cannot be moved.</source>
        <translation>De meest gemaakte fout is aanmelden met het account van een andere klant. Een productcode die u daar inwisselt, is verbruikt en de licenties kunnen niet worden verplaatst.</translation>
    </message>
    <message>
        <source>Open the address in a private browser window, or check the account shown at the top right of the page before you enter a key.</source>
        <translation>Open de link in een privévenster van de browser, of kijk rechtsboven op de pagina welk account wordt getoond voordat u een productcode invoert.</translation>
    </message>
    <message>
        <source>The most frequent mistake is signing in with another customer’s account.</source>
        <translation>De meest gemaakte fout is aanmelden met het account van een andere klant.</translation>
    </message>
    <message>
        <source>Open the address in a private browser window, or check the account shown at the top right of the page before you continue.</source>
        <translation>Open de link in een privévenster van de browser, of kijk rechtsboven op de pagina welk account wordt getoond voordat u verdergaat.</translation>
    </message>
    <message>
        <source>Open the address in a private browser window, or check the account shown at the top right of the page before you enter payment details.</source>
        <translation>Open de link in een privévenster van de browser, of kijk rechtsboven op de pagina welk account wordt getoond voordat u betalingsgegevens invoert.</translation>
    </message>
    <message>
        <source>Enterprise Mobility + Security (formerly Enterprise Mobility Suite)</source>
        <translation>Enterprise Mobility + Security (voorheen Enterprise Mobility Suite)</translation>
    </message>
    <message>
        <source>For a subscription that has expired, was disabled by Microsoft, or was cancelled before the end of its term. Microsoft’s page takes payment details for this, not a key.</source>
        <translation>Voor een abonnement dat is verlopen, door Microsoft is uitgeschakeld of vóór het einde van de looptijd is opgezegd. De pagina van Microsoft vraagt hiervoor betalingsgegevens, geen productcode.</translation>
    </message>
    <message>
        <source>Users install the apps themselves: the page “My account” lists those that their license includes.</source>
        <translation>Gebruikers installeren de apps zelf: de pagina “Mijn account” toont de apps die bij hun licentie horen.</translation>
    </message>
    <message>
        <source>In an Office app that is already installed, such as Word or Excel, select “{button}” at the bottom, under the user information. Sign in with the work or school account.</source>
        <translation>Meld u met het werk- of schoolaccount aan in een Office-app die al is geïnstalleerd, zoals Word of Excel: “{button}”. Dit staat onderaan, bij de gebruikersgegevens.</translation>
    </message>
    <message>
        <source>If the key is lost, ask the partner or reseller you bought it from. Only they can see which key was yours.</source>
        <translation>Productcode kwijt? Vraag het aan de partner of wederverkoper bij wie u deze hebt gekocht. Alleen die kan zien welke productcode van u was.</translation>
    </message>
    <message>
        <source>No key? Buy one from a Microsoft partner or reseller. Or add a credit card or bank account to the subscription, to pay for more licenses or a later expiry date.</source>
        <translation>Geen productcode? Koop er een bij een Microsoft-partner of wederverkoper. Of voeg een creditcard of bankrekening toe aan het abonnement, om te betalen voor meer licenties of een latere vervaldatum.</translation>
    </message>
    <message>
        <source>Microsoft’s support for product keys.</source>
        <translation>De ondersteuning van Microsoft voor productcodes.</translation>
    </message>
    <message>
        <source>Make sure you sign in with an account of {customer}</source>
        <translation>Meld u aan met een account van {customer}</translation>
    </message>
    <message>
        <source>Open the page at this address.</source>
        <translation>Open de pagina op dit adres.</translation>
    </message>
    <message>
        <source>Open this link and sign in to the admin center. It opens “{page}”.</source>
        <translation>Open deze link en meld u aan bij het beheercentrum. Daar verschijnt “{page}”.</translation>
    </message>
    <message>
        <source>On the tab “{tab}”, select the subscription that the key is for.</source>
        <translation>Selecteer op het tabblad “{tab}” het abonnement waarvoor de productcode is.</translation>
    </message>
    <message>
        <source>On the page “{page}”, in the section “{section}”, select “{button}”.</source>
        <translation>Selecteer op de pagina “{page}”, in de sectie “{section}”, de optie “{button}”.</translation>
    </message>
    <message>
        <source>In the pane “{pane}”, select “{choice}”, then “{button}”.</source>
        <translation>Selecteer in het deelvenster “{pane}” de optie “{choice}” en daarna “{button}”.</translation>
    </message>
    <message>
        <source>On the page “{page}”, select “{choice}”, then “{button}”.</source>
        <translation>Selecteer op de pagina “{page}” de optie “{choice}” en daarna “{button}”.</translation>
    </message>
    <message>
        <source>Find the subscription that the key is for. In its list “{menu}”, select “{button}”.</source>
        <translation>Zoek het abonnement waarvoor de productcode is. Selecteer in de lijst “{menu}” van dat abonnement de optie “{button}”.</translation>
    </message>
    <message>
        <source>Enter the product key, then select “{button}”.</source>
        <translation>Voer de productcode in en selecteer “{button}”.</translation>
    </message>
    <message>
        <source>Enter the product key and follow the instructions on the page.</source>
        <translation>Voer de productcode in en volg de aanwijzingen op de pagina.</translation>
    </message>
    <message>
        <source>Only if several keys go into one order: select “{button}” and enter the next one.</source>
        <translation>Alleen als er meerdere productcodes in één bestelling gaan: selecteer “{button}” en voer de volgende in.</translation>
    </message>
    <message>
        <source>Choose to add users to the subscription, then select “{button}”.</source>
        <translation>Kies de optie om gebruikers aan het abonnement toe te voegen en selecteer “{button}”.</translation>
    </message>
    <message>
        <source>Choose to extend the expiry date of the subscription, then select “{button}”.</source>
        <translation>Kies de optie om de vervaldatum van het abonnement te verlengen en selecteer “{button}”.</translation>
    </message>
    <message>
        <source>Review your order details. If everything is right, select “{button}”.</source>
        <translation>Controleer uw bestelgegevens. Klopt alles, selecteer dan “{button}”.</translation>
    </message>
    <message>
        <source>Enter name, work e-mail address, business phone number, company name and country/region, then select “{button}”.</source>
        <translation>Voer naam, zakelijk e-mailadres, zakelijk telefoonnummer, bedrijfsnaam en land/regio in en selecteer “{button}”.</translation>
    </message>
    <message>
        <source>Enter a phone number for a text message or a call, to confirm who you are.</source>
        <translation>Voer een telefoonnummer in voor een sms of een oproep, om te bevestigen wie u bent.</translation>
    </message>
    <message>
        <source>Choose a domain, or leave that for later, and follow the instructions on the page to the end.</source>
        <translation>Kies een domein, of doe dat later, en volg de aanwijzingen op de pagina tot het eind.</translation>
    </message>
    <message>
        <source>Select the subscription you want to reactivate, then “{button}”.</source>
        <translation>Selecteer het abonnement dat weer actief moet worden en daarna “{button}”.</translation>
    </message>
    <message>
        <source>Follow the link and sign in with your work or school account.</source>
        <translation>Open de link en meld u aan met uw werk- of schoolaccount.</translation>
    </message>
    <message>
        <source>Enter payment details, or update the existing ones.</source>
        <translation>Voer betalingsgegevens in of werk de bestaande bij.</translation>
    </message>
    <message>
        <source>Look in your inbox, and in the junk folder, for an e-mail from Microsoft with an activation link. It comes after a purchase from a Microsoft 365 partner.</source>
        <translation>Zoek in uw Postvak IN, en in de map met ongewenste e-mail, naar een e-mail van Microsoft met een activeringslink. Die komt na een aankoop bij een Microsoft 365-partner.</translation>
    </message>
    <message>
        <source>Accept the Open License agreement, then set up the subscription as the page says.</source>
        <translation>Accepteer de overeenkomst voor Open-licenties en stel daarna het abonnement in zoals de pagina aangeeft.</translation>
    </message>
    <message>
        <source>Or activate in the Volume Licensing Service Center instead: open this address. Both give you the same subscription.</source>
        <translation>Of activeer in het servicecentrum voor volumelicenties (Volume Licensing Service Center): open de link. Op beide manieren krijgt u hetzelfde abonnement.</translation>
    </message>
    <message>
        <source>Sign in with your personal Microsoft account.</source>
        <translation>Meld u aan met uw persoonlijke Microsoft-account.</translation>
    </message>
    <message>
        <source>Check whether the page lets you use a product key.</source>
        <translation>Controleer of u op de pagina een productcode kunt gebruiken.</translation>
    </message>
    <message>
        <source>If it does not, contact support.</source>
        <translation>Kan dat niet, neem dan contact op met de ondersteuning.</translation>
    </message>
    <message>
        <source>Microsoft closed its German cloud on {day}. Its customers are in the worldwide cloud now, so this address leads there.</source>
        <translation>Microsoft heeft de Duitse cloud op {day} gesloten. De klanten zitten nu in de wereldwijde cloud, dus dit adres leidt daarheen.</translation>
    </message>
    <message>
        <source>We know of no Microsoft document that describes this. Check whether the page offers it; if not, contact support: {address}</source>
        <translation>Dit staat in geen enkel bekend document van Microsoft. Controleer of het op de pagina kan; zo niet, neem dan contact op met de ondersteuning: {address}</translation>
    </message>
    <message>
        <source>Microsoft describes these steps for subscriptions in general, not for this product.</source>
        <translation>Microsoft beschrijft deze stappen voor abonnementen in het algemeen, niet voor dit product.</translation>
    </message>
    <message>
        <source>An older document says that keys for more users can be entered here too: {address}</source>
        <translation>Volgens een ouder document kunnen productcodes voor meer gebruikers ook hier worden ingevoerd: {address}</translation>
    </message>
    <message>
        <source>This takes a new, unused key for the same subscription. The key it was first activated with cannot be used again.</source>
        <translation>Hiervoor is een nieuwe en ongebruikte productcode voor hetzelfde abonnement nodig. De productcode waarmee het de eerste keer is geactiveerd, kan niet nog eens worden gebruikt.</translation>
    </message>
    <message>
        <source>If the customer has subscriptions already, sign in with its administrator account instead of entering its details again: otherwise a second customer is created.</source>
        <translation>Heeft de klant al abonnementen, meld u dan aan met het beheerdersaccount van de klant in plaats van de gegevens opnieuw in te voeren: anders wordt er een tweede klant aangemaakt.</translation>
    </message>
    <message>
        <source>If this address doesn’t work, try this one: {address}</source>
        <translation>Werkt dit adres niet, probeer dan dit: {address}</translation>
    </message>
    <message>
        <source>Microsoft’s documents differ on this. If you don’t see these buttons, select the subscription and look for “{button}”.</source>
        <translation>Documenten van Microsoft spreken elkaar hierover tegen. Ziet u deze knoppen niet, selecteer dan het abonnement en zoek naar “{button}”.</translation>
    </message>
    <message>
        <source>A subscription is reactivated with payment details, not with a product key.</source>
        <translation>Een abonnement wordt opnieuw geactiveerd met betalingsgegevens, niet met een productcode.</translation>
    </message>
    <message>
        <source>If you have a new key for an expired subscription, try “{action}” first: you can use the key there.</source>
        <translation>Hebt u een nieuwe productcode voor een verlopen abonnement, probeer dan eerst “{action}”: daarvoor kunt u een productcode gebruiken.</translation>
    </message>
    <message>
        <source>If you do not see “{button}”, call support to reactivate the subscription: {address}</source>
        <translation>Ziet u “{button}” niet, bel dan de ondersteuning om het abonnement opnieuw te laten activeren: {address}</translation>
    </message>
    <message>
        <source>Microsoft’s page about changing existing payment details: {address}</source>
        <translation>De pagina van Microsoft over het wijzigen van bestaande betalingsgegevens: {address}</translation>
    </message>
    <message>
        <source>More about reactivating, from Microsoft: {address}</source>
        <translation>Meer informatie van Microsoft over opnieuw activeren: {address}</translation>
    </message>
    <message>
        <source>Microsoft’s overview of where a key is entered: {address}</source>
        <translation>Waar u een productcode invoert, volgens Microsoft: {address}</translation>
    </message>
    <message>
        <source>What an Open license is, from Microsoft: {address}</source>
        <translation>Uitleg van Microsoft over Open-licenties: {address}</translation>
    </message>
    <message>
        <source>The e-mail goes to the online administrator named in the license agreement. If you do not know who that is, ask the partner you bought from.</source>
        <translation>De e-mail gaat naar de onlinebeheerder die in de licentieovereenkomst wordt genoemd. Weet u niet wie dat is, vraag het dan aan de partner bij wie u hebt gekocht.</translation>
    </message>
    <message>
        <source>Microsoft’s guide, step by step, for the link in the e-mail (PDF): {address}</source>
        <translation>Stapsgewijze handleiding van Microsoft voor de link in de e-mail (PDF): {address}</translation>
    </message>
    <message>
        <source>Microsoft’s guide for the Volume Licensing Service Center (PDF): {address}</source>
        <translation>Handleiding van Microsoft voor het servicecentrum voor volumelicenties (PDF): {address}</translation>
    </message>
    <message>
        <source>Keys for personal use don’t work for an organization’s subscription. Redeem them at this address, not with these steps.</source>
        <translation>Productcodes voor persoonlijk gebruik kunnen niet voor het abonnement van een organisatie worden gebruikt. U wisselt ze in op dit adres, niet met deze stappen.</translation>
    </message>
    <message>
        <source>A key can only be added to a subscription that was paid for with a key. For one paid by card or invoice, Microsoft’s page has no place for a key: use the key for a new subscription, or buy the licenses in the admin center.</source>
        <translation>Een productcode kan alleen worden toegevoegd aan een abonnement dat met een productcode is betaald. Voor een abonnement dat met een creditcard of op factuur is betaald, kunt u op de pagina van Microsoft geen productcode invoeren: gebruik de productcode voor een nieuw abonnement of koop de licenties in het beheercentrum.</translation>
    </message>
    <message>
        <source>You may get less time than the key says if the subscription has more licenses than the key. Example: a customer with 200 licenses used a one-year key for 100 licenses and reported a gain of half a year. Check the new date on the page before you redeem.</source>
        <translation>Heeft het abonnement meer licenties dan de productcode, dan krijgt u er misschien minder tijd bij dan de productcode vermeldt. Voorbeeld: een klant met 200 licenties wisselde een productcode voor 100 licenties en een jaar in, en kreeg er volgens eigen zeggen een half jaar bij. Controleer de nieuwe datum op de pagina voordat u inwisselt.</translation>
    </message>
    <message>
        <source>The expiry date may change too: according to an older Microsoft document, it becomes an average of the current expiry date and the end date of the added licenses. Check the new date on the page before you redeem.</source>
        <translation>Ook de vervaldatum kan veranderen: volgens een ouder document van Microsoft wordt die een gemiddelde van de huidige vervaldatum en de einddatum van de toegevoegde licenties. Controleer de nieuwe datum op de pagina voordat u inwisselt.</translation>
    </message>
    <message>
        <source>Open License was sold until {day}. Later volume licenses come from a partner or the admin center, without an activation link.</source>
        <translation>Open-licenties werden verkocht tot en met {day}. Latere volumelicenties komen van een partner of uit het beheercentrum, zonder activeringslink.</translation>
    </message>
    <message>
        <source>The Volume Licensing Service Center has moved into the Microsoft 365 admin center. Its old address may lead there.</source>
        <translation>Het servicecentrum voor volumelicenties (Volume Licensing Service Center) is verhuisd naar het Microsoft 365-beheercentrum. Het oude adres leidt daar mogelijk naartoe.</translation>
    </message>
    <message>
        <source>These steps come from Microsoft documents of {dates} and haven’t been checked against the current pages. Some names may differ.</source>
        <translation>Deze stappen komen uit documenten van Microsoft uit {dates} en zijn niet vergeleken met de huidige pagina’s. Sommige namen kunnen anders zijn.</translation>
    </message>
    <message>
        <source>Only the first key makes the new subscription. For the other keys, the steps show how to add them to it. If you set up a new subscription for every key, you could create a second customer by mistake.</source>
        <translation>Alleen met de eerste productcode wordt het nieuwe abonnement gemaakt. Voor de andere tonen de stappen hoe u ze eraan toevoegt. Als u voor elke productcode een nieuw abonnement maakt, kunt u per ongeluk een tweede klant aanmaken.</translation>
    </message>
    <message>
        <source>Shown in English, because the names in your language aren’t known: {names}</source>
        <translation>Niet bekend in het Nederlands, dus hier in het Engels: {names}</translation>
    </message>
    <message>
        <source>This key was saved by a newer version</source>
        <translation>Deze productcode is opgeslagen door een nieuwere versie</translation>
    </message>
    <message>
        <source>This version doesn’t know its product or cloud. The record is kept unchanged.</source>
        <translation>Het product of de cloud is in deze versie niet bekend. Het logboek blijft volledig bewaard.</translation>
    </message>
    <message>
        <source>Continue in the version that saved it.</source>
        <translation>Ga verder in de versie die de productcode heeft opgeslagen.</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Looking up these keys on this computer…</source>
        <translation>Deze productcodes worden op deze computer opgezocht…</translation>
    </message>
    <message>
        <source>Close before all keys are done?</source>
        <translation>Sluiten voordat alle productcodes klaar zijn?</translation>
    </message>
    <message>
        <source>Close and continue later</source>
        <translation>Sluiten en later verdergaan</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>&amp;Give up this order…</source>
        <translation>Deze bestelling a&amp;fbreken…</translation>
    </message>
    <message>
        <source>Keep the rest &amp;for later</source>
        <translation>De rest &amp;voor later bewaren</translation>
    </message>
    <message>
        <source>Saved: …{ending} was redeemed.</source>
        <translation>Opgeslagen: …{ending} is ingewisseld.</translation>
    </message>
    <message>
        <source>On Microsoft’s page</source>
        <translation>Op de pagina van Microsoft</translation>
    </message>
    <message>
        <source>Key {number} of {count}</source>
        <translation>Productcode {number} van {count}</translation>
    </message>
    <message>
        <source>Copied the key ending in {ending}. It is cleared from the clipboard in {seconds}.</source>
        <translation>Gekopieerd: de productcode die eindigt op {ending}. Na {seconds} verdwijnt die van het klembord.</translation>
    </message>
    <message>
        <source>The key was cleared from the clipboard. Copy it again if you need it.</source>
        <translation>De productcode is van het klembord verdwenen. Kopieer die opnieuw als u die nog nodig hebt.</translation>
    </message>
    <message>
        <source>Try again every few minutes. If it still fails at {time} (in {left}), contact support.</source>
        <translation>Probeer het om de paar minuten opnieuw. Lukt het om {time} (over {left}) nog niet, neem dan contact op met de ondersteuning.</translation>
    </message>
    <message>
        <source>No browser could be opened</source>
        <translation>Er kon geen browser worden geopend</translation>
    </message>
    <message>
        <source>15 minutes have passed</source>
        <translation>Er zijn 15 minuten voorbij</translation>
    </message>
    <message>
        <source>The page could not process the key ending in {ending}. Nothing is lost.</source>
        <translation>De pagina kon de productcode die eindigt op {ending} niet verwerken. Er gaat niets verloren.</translation>
    </message>
    <message>
        <source>Try it once more now. If the page still says so, contact support.</source>
        <translation>Probeer het nu nog een keer. Meldt de pagina dit nog steeds, neem dan contact op met de ondersteuning.</translation>
    </message>
    <message>
        <source>&amp;Remove it from the order</source>
        <translation>&amp;Uit de bestelling verwijderen</translation>
    </message>
    <message>
        <source>Continue &amp;anyway</source>
        <translation>Toch ver&amp;dergaan</translation>
    </message>
    <message>
        <source>&amp;Enter it again</source>
        <translation>Opni&amp;euw invoeren</translation>
    </message>
    <message>
        <source>It was &amp;redeemed</source>
        <translation>De productcode is &amp;ingewisseld</translation>
    </message>
    <message>
        <source>Check the licenses of {customer} before you enter the key again.</source>
        <translation>Controleer de licenties van {customer} voordat u de productcode opnieuw invoert.</translation>
    </message>
    <message>
        <source>There is no key left to redeem here</source>
        <translation>Er zijn geen productcodes meer om in te wisselen</translation>
    </message>
    <message>
        <source>All keys in this order are done. A redeemed key is never offered again.</source>
        <translation>Alle productcodes in deze bestelling zijn afgehandeld. Een ingewisselde productcode wordt nooit opnieuw aangeboden.</translation>
    </message>
    <message>
        <source>If a key has the wrong result, select it below and choose “Ask again”.</source>
        <translation>Is bij een productcode het verkeerde resultaat opgeslagen? Selecteer die productcode hieronder en kies “Opnieuw beantwoorden”.</translation>
    </message>
    <message>
        <source>The address was copied instead: {address}</source>
        <translation>In plaats daarvan is het adres gekopieerd: {address}</translation>
    </message>
    <message>
        <source>Paste it into a browser, here or on another computer. Then copy the key.</source>
        <translation>Plak het in een browser, hier of op een andere computer. Kopieer daarna de productcode.</translation>
    </message>
    <message>
        <source>Give up this order?</source>
        <translation>Deze bestelling afbreken?</translation>
    </message>
    <message>
        <source>You haven’t opened Microsoft’s page for any key, so no key was redeemed. The wizard will forget the keys.</source>
        <translation>U hebt de pagina van Microsoft nog voor geen productcode geopend, dus er is geen productcode ingewisseld. De productcodes worden gewist.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Afbreken</translation>
    </message>
    <message>
        <source>Keep the order</source>
        <translation>Bestelling behouden</translation>
    </message>
    <message>
        <source>The last five characters of each key in this order are saved. Next time, the wizard continues here and asks you to enter each key again.</source>
        <translation>De laatste vijf tekens van elke productcode in deze bestelling zijn opgeslagen. De volgende keer gaat u hier verder en voert u elke productcode opnieuw in.</translation>
    </message>
    <message>
        <source>&amp;Open the page and check</source>
        <translation>De pagina &amp;openen en controleren</translation>
    </message>
    <message>
        <source>Microsoft publishes the key ending in {ending} for everyone</source>
        <translation>Microsoft publiceert de productcode die eindigt op {ending} voor iedereen</translation>
    </message>
    <message>
        <source>It sets up Windows or Office on company networks, and holds no licenses.</source>
        <translation>Deze is bedoeld om Windows of Office op bedrijfsnetwerken te installeren. Er horen geen licenties bij.</translation>
    </message>
    <message>
        <source>Remove it, and look for the key that you bought.</source>
        <translation>Verwijder deze productcode en zoek de productcode die u hebt gekocht.</translation>
    </message>
    <message>
        <source>The key ending in {ending} does not look like a Microsoft key</source>
        <translation>De productcode die eindigt op {ending} lijkt niet van Microsoft te zijn</translation>
    </message>
    <message>
        <source>It is built like the keys of other vendors, so Microsoft’s page won’t accept it.</source>
        <translation>Deze productcode is opgebouwd als die van andere leveranciers: de pagina van Microsoft accepteert die niet.</translation>
    </message>
    <message>
        <source>Redeem it with the service of the vendor it came from.</source>
        <translation>Wissel deze in bij de service van de leverancier waar u de productcode hebt gekocht.</translation>
    </message>
    <message>
        <source>The key ending in {ending} was redeemed for {customer}</source>
        <translation>De productcode die eindigt op {ending} is ingewisseld voor {customer}</translation>
    </message>
    <message>
        <source>This was recorded here on {time}. A key works only once.</source>
        <translation>Dat is hier opgeslagen op {time}. Een productcode werkt maar één keer.</translation>
    </message>
    <message>
        <source>Continue only if this is a different key that happens to have the same last five characters.</source>
        <translation>Ga alleen verder als het een andere productcode is die toevallig dezelfde laatste vijf tekens heeft.</translation>
    </message>
    <message>
        <source>The page was already opened for the key ending in {ending}</source>
        <translation>Voor de productcode die eindigt op {ending} is de pagina eerder geopend</translation>
    </message>
    <message>
        <source>That was on {time}, and the result isn’t known on this computer.</source>
        <translation>Dat was op {time}, en het resultaat is hier niet bekend.</translation>
    </message>
    <message>
        <source>The wizard will forget the keys for which you haven’t opened Microsoft’s page. If you opened the page for a key but did not enter the result, the key stays in “Earlier orders” with an unknown result.</source>
        <translation>Productcodes waarvoor u de pagina van Microsoft niet hebt geopend, worden gewist. Productcodes waarvoor u die wel hebt geopend maar geen resultaat hebt ingevoerd, blijven bij “Eerdere bestellingen” staan, met een onbekend resultaat.</translation>
    </message>
    <message>
        <source>You haven’t opened Microsoft’s page for any key yet, so nothing is saved. Next time, you will have to enter every key again.</source>
        <translation>U hebt de pagina van Microsoft nog voor geen enkele productcode geopend, dus er is niets opgeslagen. De volgende keer moet u elke productcode opnieuw invoeren.</translation>
    </message>
    <message>
        <source>Continue &amp;with this key</source>
        <translation>Met deze productcode verder&amp;gaan</translation>
    </message>
    <message>
        <source>Stop &amp;here for now</source>
        <translation>Voorlopig &amp;hier stoppen</translation>
    </message>
    <message>
        <source>Continue with the ne&amp;xt key</source>
        <translation>N&amp;aar de volgende productcode</translation>
    </message>
    <message>
        <source>S&amp;how the results</source>
        <translation>&amp;Resultaten tonen</translation>
    </message>
    <message>
        <source>Co&amp;rrect this key…</source>
        <translation>Deze productcode ve&amp;rbeteren…</translation>
    </message>
    <message>
        <source>Open M&amp;icrosoft’s support</source>
        <translation>Onder&amp;steuning van Microsoft openen</translation>
    </message>
    <message>
        <source>Put it &amp;aside</source>
        <translation>Opzi&amp;jleggen</translation>
    </message>
    <message>
        <source>Cop&amp;y the key again</source>
        <translation>Productcode opnieuw &amp;kopiëren</translation>
    </message>
    <message>
        <source>What did the page say?</source>
        <translation>Wat meldde de pagina?</translation>
    </message>
    <message>
        <source>The key was &amp;redeemed</source>
        <translation>De productcode is &amp;ingewisseld</translation>
    </message>
    <message>
        <source>It showed a &amp;message…</source>
        <translation>Er verscheen een &amp;melding…</translation>
    </message>
    <message>
        <source>Leave this key for &amp;later</source>
        <translation>Deze productcode voor &amp;later bewaren</translation>
    </message>
    <message>
        <source>Key ending in {ending}</source>
        <translation>Productcode die eindigt op {ending}</translation>
    </message>
    <message>
        <source>Copy key and &amp;open page again</source>
        <translation>Productcode kopiëren en pagina opnieuw o&amp;penen</translation>
    </message>
    <message>
        <source>Copy key and &amp;open page</source>
        <translation>Productcode kopiëren en pagina o&amp;penen</translation>
    </message>
    <message>
        <source>&amp;Open the page</source>
        <translation>De pagina o&amp;penen</translation>
    </message>
    <message>
        <source>A copied key is cleared from the clipboard after {seconds}.</source>
        <translation>Een gekopieerde productcode verdwijnt na {seconds} van het klembord.</translation>
    </message>
    <message>
        <source>A clipboard manager may keep a copy; this system offers no way to prevent that.</source>
        <translation>Een klembordbeheerder kan een kopie bewaren; op dit systeem is dat niet te voorkomen.</translation>
    </message>
    <message>
        <source>Only the last five characters were saved. &amp;Enter the key again to copy it, or type it on the page.</source>
        <translation>Alleen de laatste vijf tekens zijn bewaard. Vo&amp;er de productcode opnieuw in om die te kopiëren, of typ die op de pagina.</translation>
    </message>
    <message>
        <source>This is a different key: the one in this order ends in {ending}.</source>
        <translation>Dit is een andere productcode: die van deze bestelling eindigt op {ending}.</translation>
    </message>
    <message>
        <source>Keys in this order</source>
        <translation>Productcodes in deze bestelling</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>Naar &amp;boven</translation>
    </message>
    <message>
        <source>Mo&amp;ve down</source>
        <translation>Naa&amp;r beneden</translation>
    </message>
    <message>
        <source>Pu&amp;t aside</source>
        <translation>Op&amp;zijleggen</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wacht</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>bezig</translation>
    </message>
    <message>
        <source>redeemed</source>
        <translation>ingewisseld</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>verwijderd</translation>
    </message>
    <message>
        <source>put aside</source>
        <translation>opzijgelegd</translation>
    </message>
    <message>
        <source>not entered yet</source>
        <translation>nog niet op de pagina ingevoerd</translation>
    </message>
    <message>
        <source>page was opened</source>
        <translation>de pagina is geopend</translation>
    </message>
    <message>
        <source>page was not opened</source>
        <translation>de pagina is niet geopend</translation>
    </message>
    <message>
        <source>It was &amp;not redeemed</source>
        <translation>&amp;Deze is niet ingewisseld</translation>
    </message>
    <message>
        <source>As&amp;k again</source>
        <translation>Opnieuw beantwoor&amp;den</translation>
    </message>
    <message>
        <source>Redeem it ne&amp;xt</source>
        <translation>Als vol&amp;gende inwisselen</translation>
    </message>
    <message>
        <source>The page said &amp;this</source>
        <translation>&amp;Dit meldde de pagina</translation>
    </message>
    <message>
        <source>Bac&amp;k to the key</source>
        <translation>N&amp;aar de productcode</translation>
    </message>
    <message>
        <source>&amp;Paste the message, or type a few words of it</source>
        <translation>&amp;Plak de melding, of typ een paar woorden ervan</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldingen</translation>
    </message>
    <message>
        <source>Which message did the page show?</source>
        <translation>Welke melding gaf de pagina?</translation>
    </message>
    <message>
        <source>Recognized. Compare it with the page.</source>
        <translation>Herkend. Vergelijk de melding met de pagina.</translation>
    </message>
    <message>
        <source>It may be one of these.</source>
        <translation>Het kan een van deze zijn.</translation>
    </message>
    <message>
        <source>Not recognized. Paste more of it, or choose from the list.</source>
        <translation>Niet herkend. Plak een groter deel van de melding, of kies uit de lijst.</translation>
    </message>
    <message>
        <source>On the page: {quotation}</source>
        <translation>Op de pagina: {quotation}</translation>
    </message>
    <message>
        <source>&amp;Licenses</source>
        <translation>&amp;Licenties</translation>
    </message>
    <message>
        <source>E&amp;xpiry date</source>
        <translation>Verval&amp;datum</translation>
    </message>
    <message>
        <source>Not understood yet. Write the date as 2027-03-31.</source>
        <translation>Deze datum wordt nog niet herkend. Voer de datum in als 2027-03-31.</translation>
    </message>
    <message>
        <source>First check the subscription on the page</source>
        <translation>Controleer eerst het abonnement op de pagina</translation>
    </message>
    <message>
        <source>&amp;Continue with the first key</source>
        <translation>&amp;Verder met de eerste productcode</translation>
    </message>
    <message>
        <source>Sk&amp;ip this</source>
        <translation>Dit over&amp;slaan</translation>
    </message>
    <message>
        <source>Enter the licenses and the expiry date of the subscription. At the end, you enter them once more: the difference shows if a key went to the wrong subscription.</source>
        <translation>Vul de licenties en de vervaldatum van het abonnement in. Aan het eind vult u ze nog een keer in: uit het verschil blijkt of een productcode op het verkeerde abonnement is ingewisseld.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
    <message>
        <source>Try to e&amp;xtend it with a key</source>
        <translation>Verlengen met een productcode p&amp;roberen</translation>
    </message>
    <message>
        <source>I have a &amp;key to enter</source>
        <translation>I&amp;k wil een productcode invoeren</translation>
    </message>
    <message>
        <source>Formerly: {address} (closed)</source>
        <translation>Voorheen: {address} (gesloten)</translation>
    </message>
    <message>
        <source>Copy the a&amp;ddress</source>
        <translation>&amp;Adres kopiëren</translation>
    </message>
    <message>
        <source>Shown in English: its name in your language isn’t known.</source>
        <translation>Hier in het Engels: de Nederlandse naam is niet bekend.</translation>
    </message>
</context>
<context>
    <name>GuidedPage</name>
    <message>
        <source>What does the page show now?</source>
        <translation>Wat toont de pagina nu?</translation>
    </message>
    <message>
        <source>Sa&amp;ve this</source>
        <translation>Dit opsl&amp;aan</translation>
    </message>
    <message>
        <source>Redeem the keys &amp;left for later</source>
        <translation>De voor &amp;later bewaarde productcodes inwisselen</translation>
    </message>
    <message>
        <source>A &amp;key was not redeemed after all</source>
        <translation>Een productcode is toch niet ingew&amp;isseld</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Volgende stappen</translation>
    </message>
    <message>
        <source>Back to the &amp;batch</source>
        <translation>Terug naar de &amp;reeks</translation>
    </message>
    <message>
        <source>If something is missing</source>
        <translation>Als er iets ontbreekt</translation>
    </message>
    <message>
        <source>{customer}: {redeemed} of {keys} redeemed, according to your answers.</source>
        <translation>{customer}: {redeemed} van {keys} ingewisseld, volgens uw antwoorden.</translation>
    </message>
    <message>
        <source>The address was copied: {address}</source>
        <translation>Het adres is gekopieerd: {address}</translation>
    </message>
    <message>
        <source>Paste it into a browser, here or on another computer.</source>
        <translation>Plak het in een browser, hier of op een andere computer.</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Tekst (*.txt)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabel (*.csv)</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Pagina openen</translation>
    </message>
    <message>
        <source>Open the page: {what}</source>
        <translation>Pagina openen: {what}</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Where do I find my key?</source>
        <translation>Waar vind ik mijn productcode?</translation>
    </message>
    <message>
        <source>Help: {page}</source>
        <translation>Help: {page}</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>&amp;About Product Key Wizard</source>
        <translation>&amp;Over Product Key Wizard</translation>
    </message>
    <message>
        <source>&amp;User’s guide</source>
        <translation>&amp;Gebruikershandleiding</translation>
    </message>
    <message>
        <source>With the keyboard</source>
        <translation>Met het toetsenbord</translation>
    </message>
    <message>
        <source>Tab moves to the next item, and the space bar or Enter presses a button. Elsewhere, Enter continues, but it never redeems: the button “Redeem” shows its own shortcut. Esc stops waiting or closes the window, and asks first if anything would be lost. F1 opens this help.</source>
        <translation>Met Tab gaat u naar het volgende onderdeel; met de spatiebalk of Enter kiest u een knop. Elders gaat u met Enter verder, maar Enter wisselt nooit in: de sneltoets daarvoor staat op de knop “Inwisselen”. Met Esc stopt u het wachten of sluit u het venster; gaat er iets verloren, dan wordt u eerst gevraagd of u dat wilt. Met F1 opent u de Help.</translation>
    </message>
    <message>
        <source>What is a product key?</source>
        <translation>Wat is een productcode?</translation>
    </message>
    <message>
        <source>A unique code of 25 letters and digits. It gives you prepaid licenses: for a new subscription, for more users, or for a later expiry date. It also gives access to online services and downloads.</source>
        <translation>Een unieke code van 25 letters en cijfers. Deze geeft u vooruitbetaalde licenties: voor een nieuw abonnement, voor meer gebruikers of voor een latere vervaldatum. Zo krijgt u toegang tot onlineservices en downloads.</translation>
    </message>
    <message>
        <source>On a card</source>
        <translation>Op een kaart</translation>
    </message>
    <message>
        <source>25 characters in five groups, often under a layer that is scratched off.</source>
        <translation>25 tekens in vijf groepen, vaak onder een kraslaag.</translation>
    </message>
    <message>
        <source>In an e-mail</source>
        <translation>In een e-mail</translation>
    </message>
    <message>
        <source>From the reseller or partner you bought from. Copy the whole message: the wizard finds the keys in it.</source>
        <translation>Van de wederverkoper of partner bij wie u hebt gekocht. Kopieer de hele e-mail: de wizard vindt de productcodes erin.</translation>
    </message>
    <message>
        <source>On the page of your license agreement</source>
        <translation>Op de pagina van uw licentieovereenkomst</translation>
    </message>
    <message>
        <source>Keys of a volume agreement are listed for the online administrator named in it.</source>
        <translation>Daar vindt de onlinebeheerder die in de overeenkomst wordt genoemd, de productcodes van een volumelicentie.</translation>
    </message>
    <message>
        <source>Lost, or never received</source>
        <translation>Kwijt of nooit ontvangen</translation>
    </message>
    <message>
        <source>Ask the reseller or partner you bought the licenses from; they can see which key was yours.</source>
        <translation>Vraag het aan de wederverkoper of partner bij wie u de licenties hebt gekocht; daar is te zien welke productcode van u was.</translation>
    </message>
    <message>
        <source>Without a key</source>
        <translation>Zonder productcode</translation>
    </message>
    <message>
        <source>Buy one from a Microsoft partner or reseller. Or pay by credit card or bank account instead: add it to the subscription in the admin center, under “Billing &gt; Your products”.</source>
        <translation>Koop er een bij een Microsoft-partner of wederverkoper. Of betaal met creditcard of bankrekening: voeg die toe aan het abonnement in het beheercentrum, onder “Facturering &gt; Uw producten”.</translation>
    </message>
    <message>
        <source>How do I enter a key?</source>
        <translation>Hoe voer ik een productcode in?</translation>
    </message>
    <message>
        <source>Type it or paste it, with or without dashes. A paste may hold several keys, or a whole e-mail: every key in it is added to the order.</source>
        <translation>Typ of plak de productcode, met of zonder streepjes. Wat u plakt, mag meerdere productcodes of een hele e-mail bevatten: elke productcode daarin wordt aan de bestelling toegevoegd.</translation>
    </message>
    <message>
        <source>What does the check tell me?</source>
        <translation>Wat laat de controle zien?</translation>
    </message>
    <message>
        <source>It tells you whether the key is typed right. For that, no internet connection is needed. When you choose “Next”, you see what the key gives you and whether it is unused. Nothing is redeemed yet.</source>
        <translation>Of de productcode juist is ingevoerd; daarvoor is geen verbinding nodig. Als u “Volgende” kiest, ziet u wat de productcode bevat en of die ongebruikt is. Er wordt dan nog niets ingewisseld.</translation>
    </message>
    <message>
        <source>Where will it be redeemed?</source>
        <translation>Waar wordt de productcode ingewisseld?</translation>
    </message>
    <message>
        <source>The line under the key shows it. A key doesn’t name its vendor, so sometimes you choose where. A practice key never leaves this computer.</source>
        <translation>Dat staat op de regel onder de productcode. Aan een productcode is de leverancier niet te zien, dus soms kiest u die zelf. Oefencodes blijven op deze computer.</translation>
    </message>
    <message>
        <source>What happens when I choose “Redeem”?</source>
        <translation>Wat gebeurt er als ik “Inwisselen” kies?</translation>
    </message>
    <message>
        <source>Exactly what this page shows, once. A redeemed key cannot be used again.</source>
        <translation>Precies wat deze pagina laat zien, één keer. Een ingewisselde productcode kan niet opnieuw worden gebruikt.</translation>
    </message>
    <message>
        <source>Choose it in the list to read why. Continue without it, or go back and choose a use that fits all of your keys. Nothing has happened yet.</source>
        <translation>Kies de productcode in de lijst om te lezen waarom. Ga verder zonder deze productcode, of ga terug en kies een actie die bij al uw productcodes past. Er is nog niets gebeurd.</translation>
    </message>
    <message>
        <source>A key is rejected</source>
        <translation>Een productcode is geweigerd</translation>
    </message>
    <message>
        <source>May I close the window?</source>
        <translation>Mag ik het venster sluiten?</translation>
    </message>
    <message>
        <source>Yes. The order is saved: start the wizard again and resume it. The service is asked for the result, and no key is redeemed twice.</source>
        <translation>Ja. De bestelling is opgeslagen: start de wizard opnieuw en hervat de bestelling. Het resultaat wordt dan bij de service opgevraagd, en geen productcode wordt twee keer ingewisseld.</translation>
    </message>
    <message>
        <source>Where are the licenses now?</source>
        <translation>Waar zijn de licenties nu?</translation>
    </message>
    <message>
        <source>On the subscription that is named here. Nobody can use them yet: assign them to users in the admin center.</source>
        <translation>Op het abonnement dat hier staat. Ze zijn nog niet te gebruiken: wijs ze eerst in het beheercentrum aan gebruikers toe.</translation>
    </message>
    <message>
        <source>What is kept of an order?</source>
        <translation>Wat wordt er van een bestelling bewaard?</translation>
    </message>
    <message>
        <source>Customer, date, what was done, the receipt, and the last five characters of each key. Whole keys are never kept.</source>
        <translation>Klant, datum, wat er is gedaan, het ontvangstbewijs en de laatste vijf tekens van elke productcode. Volledige productcodes worden nooit bewaard.</translation>
    </message>
    <message>
        <source>What is checked here?</source>
        <translation>Wat wordt hier gecontroleerd?</translation>
    </message>
    <message>
        <source>Each key is checked for typing errors and duplicates. Nothing is sent anywhere, so this check can’t tell if a key is unused.</source>
        <translation>Elke productcode wordt gecontroleerd op typefouten en dubbele vermeldingen. Er wordt niets verzonden, dus deze controle kan niet aangeven of een productcode ongebruikt is.</translation>
    </message>
    <message>
        <source>Which one should I choose?</source>
        <translation>Wat moet ik kiezen?</translation>
    </message>
    <message>
        <source>Add licenses if more people will use the product; extend the date if the same people will use it for longer. The two lines at the right show what would change. Nothing changes until you choose “Redeem”.</source>
        <translation>Voeg licenties toe als meer mensen het product gaan gebruiken; verleng de vervaldatum als dezelfde mensen het langer gebruiken. De twee regels rechts laten zien wat er verandert. Er verandert niets totdat u “Inwisselen” kiest.</translation>
    </message>
    <message>
        <source>Why can’t some subscriptions use my keys?</source>
        <translation>Waarom passen mijn productcodes niet bij sommige abonnementen?</translation>
    </message>
    <message>
        <source>A key is for one product, and a subscription that has ended can only be extended or reactivated. “Show why” gives the reason for each.</source>
        <translation>Een productcode is voor één product, en een beëindigd abonnement kan alleen worden verlengd of opnieuw geactiveerd. “Reden tonen” noemt de reden per abonnement.</translation>
    </message>
    <message>
        <source>Which customer do I choose?</source>
        <translation>Welke klant kies ik?</translation>
    </message>
    <message>
        <source>The organization that will use the licenses. Compare name and domain: two organizations may have the same name.</source>
        <translation>De organisatie die de licenties gaat gebruiken. Vergelijk naam en domein: twee organisaties kunnen dezelfde naam hebben.</translation>
    </message>
    <message>
        <source>Mine is not in the list</source>
        <translation>Mijn klant staat niet in de lijst</translation>
    </message>
    <message>
        <source>You see only the organizations for which you have a role. Ask an administrator of the organization to make you a global or billing administrator, or sign in with another account.</source>
        <translation>U ziet alleen organisaties waarvoor u een rol hebt. Vraag een beheerder van de organisatie om u globale beheerder of factureringsbeheerder te maken, of meld u aan met een ander account.</translation>
    </message>
    <message>
        <source>How do I sign in?</source>
        <translation>Hoe meld ik me aan?</translation>
    </message>
    <message>
        <source>If the service has a sign-in page, your browser opens it. Sign in there as you always do, then come back. Product Key Wizard never sees your password.</source>
        <translation>Heeft de service een aanmeldpagina, dan opent uw browser die. Meld u daar aan zoals u gewend bent en kom dan terug. Product Key Wizard ziet uw wachtwoord nooit.</translation>
    </message>
    <message>
        <source>Where do I get a token?</source>
        <translation>Waar krijg ik een token?</translation>
    </message>
    <message>
        <source>From the service that sold you the key: its website or its support issues access tokens for your account. A token works like a password, so keep it to yourself.</source>
        <translation>Van de service waar u de productcode hebt gekocht: de website of de ondersteuning verstrekt toegangstokens voor uw account. Een token werkt als een wachtwoord, dus deel het met niemand.</translation>
    </message>
    <message>
        <source>What did I buy?</source>
        <translation>Wat heb ik gekocht?</translation>
    </message>
    <message>
        <source>The card, the e-mail or the invoice names the product. Each product is redeemed on a page of its own at Microsoft.</source>
        <translation>Op de kaart, in de e-mail of op de factuur staat welk product het is. Elk product wordt op een eigen pagina van Microsoft ingewisseld.</translation>
    </message>
    <message>
        <source>A new subscription, more licenses, or a later expiry date?</source>
        <translation>Een nieuw abonnement, meer licenties of een latere vervaldatum?</translation>
    </message>
    <message>
        <source>If you have no subscription for this product, choose a new one. Otherwise the key adds licenses to your subscription or extends its expiry date.</source>
        <translation>Hebt u nog geen abonnement op dit product, kies dan een nieuw abonnement. Anders voegt de productcode licenties aan uw abonnement toe of verlengt die de vervaldatum.</translation>
    </message>
    <message>
        <source>What does a list for many customers look like?</source>
        <translation>Hoe ziet een lijst voor veel klanten eruit?</translation>
    </message>
    <message>
        <source>One column has the keys, one the customers: their id, domain or name. If the list also has columns with your own reference, an action or a subscription, those are used too.</source>
        <translation>Eén kolom bevat de productcodes, één de klanten: hun id, domein of naam. Heeft de lijst ook kolommen met uw eigen kenmerk, een actie of een abonnement, dan worden die ook gebruikt.</translation>
    </message>
    <message>
        <source>Can I stop and continue later?</source>
        <translation>Kan ik stoppen en later doorgaan?</translation>
    </message>
    <message>
        <source>Yes, at any time. Open the same list again: redeemed keys are recognized, and no key is used twice.</source>
        <translation>Ja, op elk moment. Open dezelfde lijst opnieuw: ingewisselde productcodes worden herkend, en geen productcode wordt twee keer ingewisseld.</translation>
    </message>
    <message>
        <source>What do I do here?</source>
        <translation>Wat moet ik hier doen?</translation>
    </message>
    <message>
        <source>Open the page, follow the steps that are shown here, and choose what the page answered. The key is redeemed on Microsoft’s page, not in this window.</source>
        <translation>Open de pagina, volg de stappen die u hier ziet en kies wat de pagina heeft geantwoord. De productcode wordt op de pagina van Microsoft ingewisseld, niet in dit venster.</translation>
    </message>
    <message>
        <source>The page shows a message. What now?</source>
        <translation>De pagina toont een melding. Wat nu?</translation>
    </message>
    <message>
        <source>Choose the same message here. You see what it means, whether the key was used up, and what to do next.</source>
        <translation>Kies hier dezelfde melding. U ziet wat die betekent, of de productcode is verbruikt en wat u nu kunt doen.</translation>
    </message>
    <message>
        <source>How does the wizard know what was redeemed?</source>
        <translation>Hoe weet de wizard wat er is ingewisseld?</translation>
    </message>
    <message>
        <source>From your answers: Microsoft does not report results to this program. Compare the licenses and the expiry date with your subscription in the admin center.</source>
        <translation>Door uw antwoorden: Microsoft meldt geen resultaten aan dit programma. Vergelijk de licenties en de vervaldatum met uw abonnement in het beheercentrum.</translation>
    </message>
    <message>
        <source>What if I chose the wrong answer?</source>
        <translation>Wat als ik het verkeerde antwoord heb gekozen?</translation>
    </message>
    <message>
        <source>Choose “A key was not redeemed after all” and name the key. That corrects the result on this computer; it changes nothing at Microsoft.</source>
        <translation>Kies “Een productcode is toch niet ingewisseld” en geef aan welke. Dat wijzigt het resultaat op deze computer; bij Microsoft verandert er niets.</translation>
    </message>
    <message>
        <source>User’s guide</source>
        <translation>Gebruikershandleiding</translation>
    </message>
    <message>
        <source>What happens when I remove a service?</source>
        <translation>Wat gebeurt er als ik een service verwijder?</translation>
    </message>
    <message>
        <source>The wizard asks again where a key of that service is redeemed. Earlier orders and their receipts stay.</source>
        <translation>De wizard vraagt opnieuw waar een productcode van die service wordt ingewisseld. Eerdere bestellingen en ontvangstbewijzen blijven staan.</translation>
    </message>
</context>
<context>
    <name>KeyEdit</name>
    <message>
        <source>Product key</source>
        <translation>Productcode</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Plakken</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>I compared the &amp;marked keys; they match the card or the e-mail</source>
        <translation>Ik heb de ge&amp;markeerde productcodes met de kaart of de e-mail vergeleken; ze kloppen</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>Nieuw hier?</translation>
    </message>
    <message>
        <source>Try it with a practice key. Nothing leaves this computer.</source>
        <translation>Probeer het met een oefencode. Alles blijft op deze computer.</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>Pro&amp;beren</translation>
    </message>
    <message>
        <source>Where the key is redeemed</source>
        <translation>Waar de productcode wordt ingewisseld</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Another vendor or distributor…</source>
        <translation>Een andere leverancier of distributeur…</translation>
    </message>
    <message>
        <source>Which service sold you this key?</source>
        <translation>Bij welke service hebt u deze productcode gekocht?</translation>
    </message>
    <message>
        <source>Where is this key from?</source>
        <translation>Waar komt deze productcode vandaan?</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>beheerder</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>reseller</source>
        <translation>wederverkoper</translation>
    </message>
    <message>
        <source>reader</source>
        <translation>lezer</translation>
    </message>
    <message>
        <source>Practice key: nothing is sent. You practice as</source>
        <translation>Oefencode: er wordt niets verzonden. U oefent als</translation>
    </message>
    <message>
        <source>Practice: nothing is sent. You practice as {account}.</source>
        <translation>Oefenen: er wordt niets verzonden. U oefent als {account}.</translation>
    </message>
    <message>
        <source>Will be redeemed on Microsoft’s pages; you are guided step by step</source>
        <translation>Wordt ingewisseld op de pagina’s van Microsoft, stap voor stap</translation>
    </message>
    <message>
        <source>Will be redeemed at {place}</source>
        <translation>Wordt ingewisseld bij {place}</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Other practice keys…</source>
        <translation>Andere oefencodes…</translation>
    </message>
    <message>
        <source>Enter its address…</source>
        <translation>Adres invoeren…</translation>
    </message>
    <message>
        <source>Practice as</source>
        <translation>U oefent als</translation>
    </message>
    <message>
        <source>Redeem your product key</source>
        <translation>Uw productcode inwisselen</translation>
    </message>
    <message>
        <source>Type it, or paste the whole e-mail. Nothing changes until you choose “Redeem”.</source>
        <translation>Typ de productcode of plak de hele e-mail. Er verandert niets totdat u “Inwisselen” kiest.</translation>
    </message>
    <message>
        <source>{step}. Product key, edit, 25 characters.</source>
        <translation>{step}. Productcode, invoerveld, 25 tekens.</translation>
    </message>
    <message>
        <source>&amp;Keep it as it is</source>
        <translation>Zo &amp;laten</translation>
    </message>
    <message>
        <source>&amp;Add this key</source>
        <translation>Toevoe&amp;gen</translation>
    </message>
    <message>
        <source>Sa&amp;ve key</source>
        <translation>Productcode &amp;opslaan</translation>
    </message>
    <message>
        <source>Asking {service} for your account and your customers…</source>
        <translation>Bij {service} worden uw account en uw klanten opgevraagd…</translation>
    </message>
    <message>
        <source>the practice service</source>
        <translation>de oefenservice</translation>
    </message>
    <message>
        <source>&amp;Open a list…</source>
        <translation>&amp;Lijst openen…</translation>
    </message>
    <message>
        <source>Where do I &amp;find my key?</source>
        <translation>&amp;Waar vind ik mijn productcode?</translation>
    </message>
    <message>
        <source>No key, or subscription expired?</source>
        <translation>Geen productcode, of abonnement verlopen?</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) were in the list already.</source>
        <translation>
            <numerusform>%n productcode stond al in de lijst.</numerusform>
            <numerusform>%n productcodes stonden al in de lijst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed {endings}.</source>
        <translation>{endings} verwijderd.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n key(s).</source>
        <translation>
            <numerusform>%n productcode verwijderd.</numerusform>
            <numerusform>%n productcodes verwijderd.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is still being read.</source>
        <translation>De lijst wordt nog gelezen.</translation>
    </message>
    <message>
        <source>Enter a product key first, or paste the e-mail it came with.</source>
        <translation>Voer eerst een productcode in of plak de e-mail waarin die staat.</translation>
    </message>
    <message>
        <source>{length} of {all} characters: complete the key or clear it.</source>
        <translation>{length} van {all} tekens: vul de productcode aan of wis die.</translation>
    </message>
    <message>
        <source>This key cannot be right: correct it or clear it.</source>
        <translation>Deze productcode kan niet kloppen: verbeter of wis die.</translation>
    </message>
    <message>
        <source>This key is in the list already: clear the field.</source>
        <translation>Deze productcode staat al in de lijst: maak het veld leeg.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) need attention: {endings}</source>
        <translation>
            <numerusform>Bekijk %n productcode: {endings}</numerusform>
            <numerusform>Bekijk %n productcodes: {endings}</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare the marked keys with the card or e-mail, and tick the box.</source>
        <translation>Vergelijk de gemarkeerde productcodes met de kaart of de e-mail en vink het vakje aan.</translation>
    </message>
    <message>
        <source>Choose where this key is from.</source>
        <translation>Kies waar deze productcode vandaan komt.</translation>
    </message>
    <message>
        <source>No typing errors.</source>
        <translation>Geen typefouten.</translation>
    </message>
    <message>
        <source>Microsoft publishes this key for everyone: it holds no licenses.</source>
        <translation>Microsoft publiceert deze productcode voor iedereen: er horen geen licenties bij.</translation>
    </message>
    <message>
        <source>Only five characters are here. Look for the whole key in the e-mail or on the card.</source>
        <translation>Hier staan maar vijf tekens. Zoek de volledige productcode in de e-mail of op de kaart.</translation>
    </message>
    <message>
        <source>Enter the keys of this order again</source>
        <translation>Voer de productcodes van deze bestelling opnieuw in</translation>
    </message>
    <message>
        <source>Nothing was redeemed. Only the endings were saved: {endings}</source>
        <translation>Er is niets ingewisseld. Alleen de laatste vijf tekens zijn bewaard: {endings}</translation>
    </message>
    <message>
        <source>Then you review the order again; no key is used twice.</source>
        <translation>Daarna controleert u de bestelling opnieuw; geen productcode wordt twee keer ingewisseld.</translation>
    </message>
    <message>
        <source>Pictures can’t be read. Type the key that the picture shows.</source>
        <translation>Afbeeldingen kunnen niet worden gelezen. Typ de productcode die erop staat.</translation>
    </message>
    <message>
        <source>A key has 25 characters, so there was no room for {count} that you entered.</source>
        <translation>Een productcode heeft 25 tekens, dus voor {count} van uw invoer was geen plaats.</translation>
    </message>
    <message>
        <source>Stopped: the rest of the list was not read.</source>
        <translation>Gestopt: de rest van de lijst is niet gelezen.</translation>
    </message>
    <message>
        <source>Added to the order: {keys}</source>
        <translation>Aan de bestelling toegevoegd: {keys}</translation>
    </message>
    <message>
        <source>There is no key in what was pasted. Copy the key and paste again.</source>
        <translation>In wat u hebt geplakt, staat geen productcode. Kopieer de productcode en plak opnieuw.</translation>
    </message>
    <message>
        <source>Converted to plain letters and digits: {count}.</source>
        <translation>Omgezet naar gewone letters en cijfers: {count}.</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>Ve&amp;rwijderen…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bewerken</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Keys in this order</source>
        <translation>Productcodes in deze bestelling</translation>
    </message>
    <message numerus="yes">
        <source>Remove the %n chosen key(s)</source>
        <translation>
            <numerusform>%n gekozen productcode verwijderen</numerusform>
            <numerusform>%n gekozen productcodes verwijderen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove all that can’t be used (%n)</source>
        <translation>
            <numerusform>Alles wat niet te gebruiken is verwijderen (%n)</numerusform>
            <numerusform>Alles wat niet te gebruiken is verwijderen (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove duplicates (%n)</source>
        <translation>
            <numerusform>Dubbele verwijderen (%n)</numerusform>
            <numerusform>Dubbele verwijderen (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Alles verwijderen</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) in this order</source>
        <translation>
            <numerusform>%n productcode in deze bestelling</numerusform>
            <numerusform>%n productcodes in deze bestelling</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles tonen</translation>
    </message>
    <message numerus="yes">
        <source>Show %n problem(s)</source>
        <translation>
            <numerusform>%n probleem tonen</numerusform>
            <numerusform>%n problemen tonen</numerusform>
        </translation>
    </message>
    <message>
        <source>In the field above</source>
        <translation>In het veld hierboven</translation>
    </message>
    <message>
        <source>Keys that can be redeemed</source>
        <translation>Productcodes die kunnen worden ingewisseld</translation>
    </message>
    <message>
        <source>Keys that show a problem</source>
        <translation>Productcodes met een probleem</translation>
    </message>
    <message>
        <source>Keys that the service accepts on the second try</source>
        <translation>Productcodes die de service pas bij de tweede poging accepteert</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) not finished</source>
        <translation>
            <numerusform>%n bestelling niet voltooid</numerusform>
            <numerusform>%n bestellingen niet voltooid</numerusform>
        </translation>
    </message>
    <message>
        <source>{customer}: {keys}, begun on {time}</source>
        <translation>{customer}: {keys}, begonnen op {time}</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Verdergaan</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Hervatten</translation>
    </message>
    <message>
        <source>Stop reminding me</source>
        <translation>Herinnering uitzetten</translation>
    </message>
    <message>
        <source>You’ll enter each key again; only its ending was saved.</source>
        <translation>U voert elke productcode opnieuw in; alleen de laatste vijf tekens zijn bewaard.</translation>
    </message>
    <message>
        <source>Nothing was redeemed. You’ll enter its keys again for a new review.</source>
        <translation>Er is niets ingewisseld. U voert de productcodes opnieuw in voor een nieuw overzicht.</translation>
    </message>
    <message>
        <source>We’ll ask {service} what happened; no key is used twice.</source>
        <translation>Bij {service} wordt opgevraagd wat er is gebeurd; geen productcode wordt twee keer ingewisseld.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) were redeemed before</source>
        <translation>
            <numerusform>%n productcode is eerder ingewisseld</numerusform>
            <numerusform>%n productcodes zijn eerder ingewisseld</numerusform>
        </translation>
    </message>
    <message>
        <source>See {endings} in the list.</source>
        <translation>Zie {endings} in de lijst.</translation>
    </message>
    <message>
        <source>A key ending in {ending} was redeemed before</source>
        <translation>Een productcode die eindigt op {ending} is eerder ingewisseld</translation>
    </message>
    <message>
        <source>Open its &amp;receipt</source>
        <translation>&amp;Ontvangstbewijs openen</translation>
    </message>
    <message>
        <source>Practice keys…</source>
        <translation>Oefencodes…</translation>
    </message>
</context>
<context>
    <name>KeySummary</name>
    <message>
        <source>Keys of this order</source>
        <translation>Productcodes van deze bestelling</translation>
    </message>
    <message>
        <source>{keys} ({endings})</source>
        <translation>{keys} ({endings})</translation>
    </message>
    <message>
        <source>{action} with {keys}: {content}</source>
        <translation>{action} met {keys}: {content}</translation>
    </message>
    <message>
        <source>Hide keys</source>
        <translation>Productcodes verbergen</translation>
    </message>
    <message>
        <source>Show keys</source>
        <translation>Productcodes tonen</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>seen in a list, not redeemed here</source>
        <translation>gezien in een lijst, hier niet ingewisseld</translation>
    </message>
    <message>
        <source>planned, not redeemed yet</source>
        <translation>gepland, nog niet ingewisseld</translation>
    </message>
    <message>
        <source>being redeemed</source>
        <translation>wordt ingewisseld</translation>
    </message>
    <message>
        <source>redeemed</source>
        <translation>ingewisseld</translation>
    </message>
    <message>
        <source>refused by the service</source>
        <translation>geweigerd door de service</translation>
    </message>
    <message>
        <source>result unknown</source>
        <translation>resultaat onbekend</translation>
    </message>
    <message>
        <source>You had this key before</source>
        <translation>U had deze productcode al eerder</translation>
    </message>
    <message>
        <source>This key is planned in a batch</source>
        <translation>Deze productcode staat in het plan van een reeks</translation>
    </message>
    <message>
        <source>This key is under way in another order</source>
        <translation>Deze productcode wordt al in een andere bestelling ingewisseld</translation>
    </message>
    <message>
        <source>You have redeemed this key before</source>
        <translation>U hebt deze productcode eerder ingewisseld</translation>
    </message>
    <message>
        <source>This key was refused before</source>
        <translation>Deze productcode is eerder geweigerd</translation>
    </message>
    <message>
        <source>This key was sent before, and its result is unknown</source>
        <translation>Deze productcode is eerder verzonden en het resultaat is onbekend</translation>
    </message>
    <message>
        <source>{list}, row {row}</source>
        <translation>{list}, rij {row}</translation>
    </message>
    <message>
        <source>ledger</source>
        <translation>productcoderegister</translation>
    </message>
    <message>
        <source>Save the ledger</source>
        <translation>Productcoderegister opslaan</translation>
    </message>
    <message>
        <source>Forget everything about {customer}?</source>
        <translation>Alles over {customer} verwijderen?</translation>
    </message>
    <message>
        <source>Its keys, lists and dates will be deleted here, and can’t be brought back. Receipts in “Earlier orders” stay. If a later batch contains one of its redeemed keys, the wizard won’t recognize it.</source>
        <translation>De productcodes, lijsten en datums worden hier verwijderd; dat kan niet ongedaan worden gemaakt. Ontvangstbewijzen in “Eerdere bestellingen” blijven bewaard. Staat een van de ingewisselde productcodes later weer in een reeks, dan herkent de wizard die niet.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behouden</translation>
    </message>
    <message>
        <source>Several customers are called {customer}</source>
        <translation>Meer dan één klant heet {customer}</translation>
    </message>
    <message>
        <source>Nothing was deleted. In the list, choose any key of the customer you mean.</source>
        <translation>Er is niets verwijderd. Kies in de lijst een productcode van de klant die u bedoelt.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) forgotten.</source>
        <translation>
            <numerusform>%n productcode verwijderd.</numerusform>
            <numerusform>%n productcodes verwijderd.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Forget this customer…</source>
        <translation>Deze klant &amp;verwijderen…</translation>
    </message>
    <message>
        <source>Key or its ending</source>
        <translation>Productcode of laatste vijf tekens</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>Elke periode</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>In de afgelopen 7 dagen</translation>
    </message>
    <message>
        <source>In the last month</source>
        <translation>In de afgelopen maand</translation>
    </message>
    <message>
        <source>In the last year</source>
        <translation>In het afgelopen jaar</translation>
    </message>
    <message>
        <source>Search by</source>
        <translation>Zoeken op</translation>
    </message>
    <message>
        <source>When it was last changed</source>
        <translation>Laatst gewijzigd</translation>
    </message>
    <message>
        <source>Search in the ledger</source>
        <translation>Zoeken in het productcoderegister</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Keys found</source>
        <translation>Gevonden productcodes</translation>
    </message>
    <message>
        <source>Keys this computer has seen</source>
        <translation>Eerdere productcodes op deze computer</translation>
    </message>
    <message>
        <source>Only the last five characters of each key are kept, and nothing is sent.</source>
        <translation>Van elke productcode worden alleen de laatste vijf tekens bewaard, en er wordt niets verzonden.</translation>
    </message>
    <message>
        <source>Save as CS&amp;V…</source>
        <translation>Opslaan als &amp;CSV…</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) found.</source>
        <translation>
            <numerusform>%n productcode gevonden.</numerusform>
            <numerusform>%n productcodes gevonden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found. Keys from before {date} can only be found by their last five characters.</source>
        <translation>Niet gevonden. Productcodes van vóór {date} zijn alleen te vinden op hun laatste vijf tekens.</translation>
    </message>
    <message>
        <source>This computer hasn’t seen such a key.</source>
        <translation>Zo’n productcode is op deze computer niet bekend.</translation>
    </message>
    <message>
        <source>no customer</source>
        <translation>geen klant</translation>
    </message>
</context>
<context>
    <name>ListIntake</name>
    <message>
        <source>Lists</source>
        <translation>Lijsten</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle bestanden</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>Lijst openen</translation>
    </message>
    <message>
        <source>There is no text to check</source>
        <translation>Er is geen tekst om te controleren</translation>
    </message>
    <message>
        <source>A picture cannot be read.</source>
        <translation>Een afbeelding kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>What you pasted can’t contain a key.</source>
        <translation>Wat u hebt geplakt, kan geen productcode bevatten.</translation>
    </message>
    <message>
        <source>Copy the keys as text, or open the file they are in; or type the key.</source>
        <translation>Kopieer de productcodes als tekst of open het bestand waarin ze staan; of typ de productcode.</translation>
    </message>
    <message>
        <source>Copy the keys as text, or open the file they are in.</source>
        <translation>Kopieer de productcodes als tekst of open het bestand waarin ze staan.</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>De lijst wordt gelezen…</translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Stopped for a reason that this version does not know</source>
        <translation>Gestopt om een reden die deze versie niet kent</translation>
    </message>
    <message>
        <source>Look for a newer version of Product Key Wizard and try again.</source>
        <translation>Kijk of er een nieuwere versie van Product Key Wizard is en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The key is not used up.</source>
        <translation>De productcode is niet verbruikt.</translation>
    </message>
    <message>
        <source>Nothing was redeemed and no key is used up.</source>
        <translation>Er is niets ingewisseld en er is geen productcode verbruikt.</translation>
    </message>
    <message>
        <source>Nothing was sent and no key is used up.</source>
        <translation>Er is niets verzonden en er is geen productcode verbruikt.</translation>
    </message>
    <message>
        <source>Your keys stay in the order.</source>
        <translation>Uw productcodes blijven in de bestelling staan.</translation>
    </message>
    <message>
        <source>Nothing is lost: no key is used up.</source>
        <translation>Er is niets verloren gegaan: er is geen productcode verbruikt.</translation>
    </message>
    <message>
        <source>When a service answers like this, it redeems nothing.</source>
        <translation>Bij zo’n antwoord wordt er nooit een productcode ingewisseld.</translation>
    </message>
    <message>
        <source>The order was sent before, and it isn’t known yet if it was redeemed: do not enter its keys anywhere else.</source>
        <translation>De bestelling is eerder al verzonden en het is nog niet bekend of de productcodes zijn ingewisseld: voer die nergens anders in.</translation>
    </message>
    <message>
        <source>Review the order again. If everything is right, choose “Redeem”.</source>
        <translation>Controleer de bestelling opnieuw. Klopt alles, kies dan “Inwisselen”.</translation>
    </message>
    <message>
        <source>If the problem remains, contact support.</source>
        <translation>Blijft het probleem bestaan, neem dan contact op met de ondersteuning.</translation>
    </message>
    <message>
        <source>Every order is saved there before it is redeemed, so that none is lost. Until that works again, you can’t start a new order.</source>
        <translation>Elke bestelling wordt daar opgeslagen voordat er iets wordt ingewisseld, zodat er niets verloren gaat. Zolang dat niet lukt, kunt u geen nieuwe bestelling beginnen.</translation>
    </message>
    <message>
        <source>The data folder is here: {path}</source>
        <translation>De gegevensmap staat hier: {path}</translation>
    </message>
    <message>
        <source>Orders cannot be recorded on this computer</source>
        <translation>Bestellingen kunnen op deze computer niet worden opgeslagen</translation>
    </message>
    <message>
        <source>Product Key Wizard is not allowed to write to its data folder.</source>
        <translation>Product Key Wizard mag niet schrijven in de eigen gegevensmap.</translation>
    </message>
    <message>
        <source>Give your user account permission to write to this folder, or ask your administrator to. Then try again.</source>
        <translation>Geef uw gebruikersaccount schrijfrechten voor deze map of vraag dat aan uw beheerder. Probeer het daarna opnieuw.</translation>
    </message>
    <message>
        <source>The data folder was here: {path}</source>
        <translation>De gegevensmap stond hier: {path}</translation>
    </message>
    <message>
        <source>The data folder isn’t there. It was deleted or moved, or its drive is not connected.</source>
        <translation>De gegevensmap is niet gevonden. Deze is verwijderd of verplaatst, of het station is niet aangesloten.</translation>
    </message>
    <message>
        <source>If it was moved, move it back; if it is on a drive, connect the drive. Then close Product Key Wizard and open it again. If the old folder isn’t there by then, a new, empty one is created.</source>
        <translation>Zet de map terug als die is verplaatst, of sluit het station aan waarop die staat. Sluit daarna Product Key Wizard en open het programma opnieuw. Is de oude map er dan niet, dan wordt een nieuwe, lege map gemaakt.</translation>
    </message>
    <message>
        <source>Another program is using the record of orders, perhaps a backup.</source>
        <translation>Een ander programma, misschien een back-up, gebruikt het bestellogboek.</translation>
    </message>
    <message>
        <source>Wait until the other program has finished, or close it. Then try again.</source>
        <translation>Wacht tot het andere programma klaar is of sluit het. Probeer het daarna opnieuw.</translation>
    </message>
    <message>
        <source>Where the data folder should be, there is a file.</source>
        <translation>Op de plaats van de gegevensmap staat een bestand.</translation>
    </message>
    <message>
        <source>Rename or move this file, or choose another data folder. Then try again.</source>
        <translation>Wijzig de naam van dit bestand, verplaats het of kies een andere gegevensmap. Probeer het daarna opnieuw.</translation>
    </message>
    <message>
        <source>The name of the data folder is longer than this system allows.</source>
        <translation>De naam van de gegevensmap is langer dan dit systeem toestaat.</translation>
    </message>
    <message>
        <source>Choose a data folder with a shorter name, then try again.</source>
        <translation>Kies een gegevensmap met een kortere naam en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The disk reported a fault when the data folder was read or written.</source>
        <translation>De schijf meldde een fout bij het lezen of schrijven van de gegevensmap.</translation>
    </message>
    <message>
        <source>Check the disk, or the connection to it. Then try again.</source>
        <translation>Controleer de schijf of de verbinding ermee. Probeer het daarna opnieuw.</translation>
    </message>
    <message>
        <source>Another program has changed the record of orders while Product Key Wizard was open.</source>
        <translation>Een ander programma heeft het bestellogboek gewijzigd terwijl Product Key Wizard open was.</translation>
    </message>
    <message>
        <source>Close Product Key Wizard and open it again. If the record is damaged, it is kept in this folder and a new one is started.</source>
        <translation>Sluit Product Key Wizard en open het programma opnieuw. Is het bestellogboek beschadigd, dan wordt het in deze map bewaard en wordt er een nieuw logboek begonnen.</translation>
    </message>
    <message>
        <source>Until now, other users of this computer were able to read your orders</source>
        <translation>Tot nu toe konden andere gebruikers van deze computer uw bestellingen lezen</translation>
    </message>
    <message>
        <source>They were able to read customers’ names, references and receipts in the data folder, but no product keys. From now on, only you can read it.</source>
        <translation>Zij konden in de gegevensmap namen van klanten, kenmerken en ontvangstbewijzen lezen, maar geen productcodes. Vanaf nu kunt alleen u die map lezen.</translation>
    </message>
    <message>
        <source>You don’t have to do anything. If they shouldn’t know your customers, tell your administrator.</source>
        <translation>U hoeft niets te doen. Als anderen niet mogen weten wie uw klanten zijn, meld het dan bij uw beheerder.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>De schijf is vol</translation>
    </message>
    <message>
        <source>There is no room left for the data folder of Product Key Wizard.</source>
        <translation>Er is geen ruimte meer voor de gegevensmap van Product Key Wizard.</translation>
    </message>
    <message>
        <source>Free up some space on this disk, then try again.</source>
        <translation>Maak ruimte vrij op deze schijf en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The record of orders comes from a newer version</source>
        <translation>Het bestellogboek komt uit een nieuwere versie</translation>
    </message>
    <message>
        <source>A newer version of Product Key Wizard wrote it. This version leaves it unchanged, so nothing is lost, but can’t use it to start an order.</source>
        <translation>Het is geschreven door een nieuwere versie van Product Key Wizard. Deze versie wijzigt het niet, zodat er niets verloren gaat, en kan zonder dit logboek geen bestelling beginnen.</translation>
    </message>
    <message>
        <source>The record is here: {path}</source>
        <translation>Het logboek staat hier: {path}</translation>
    </message>
    <message>
        <source>Install the newest version of Product Key Wizard on this computer and open it again.</source>
        <translation>Installeer de nieuwste versie van Product Key Wizard op deze computer en start het programma opnieuw.</translation>
    </message>
    <message>
        <source>The record of orders was damaged; a new one was started</source>
        <translation>Het bestellogboek was beschadigd; er is een nieuw logboek begonnen</translation>
    </message>
    <message>
        <source>The damaged file was kept. It contains the earlier orders; the new record starts empty.</source>
        <translation>Het beschadigde bestand is bewaard. Dat bevat de eerdere bestellingen; het nieuwe logboek is leeg.</translation>
    </message>
    <message>
        <source>The damaged file is here now: {kept}</source>
        <translation>Het beschadigde bestand staat nu hier: {kept}</translation>
    </message>
    <message>
        <source>If an order was under way, first check in the service’s history whether it was redeemed. Redeem its keys again only if it was not. If no order was under way, you can continue.</source>
        <translation>Liep er op dat moment een bestelling, kijk dan eerst in de geschiedenis van de service of de productcodes zijn ingewisseld, voordat u ze opnieuw inwisselt. Liep er geen bestelling, dan kunt u gewoon verdergaan.</translation>
    </message>
    <message>
        <source>The customers, subscriptions and keys of the practice service are again as they were at the start. Nothing real is lost: real orders are not in this file.</source>
        <translation>De klanten, abonnementen en productcodes van de oefenservice zijn weer zoals aan het begin. Er zijn geen echte gegevens verloren gegaan: echte bestellingen staan niet in dit bestand.</translation>
    </message>
    <message>
        <source>The practice data comes from a newer version and was reset</source>
        <translation>De oefengegevens komen van een nieuwere versie en zijn teruggezet</translation>
    </message>
    <message>
        <source>The practice data was damaged and was reset</source>
        <translation>De oefengegevens waren beschadigd en zijn teruggezet</translation>
    </message>
    <message>
        <source>The old file is here now: {kept}</source>
        <translation>Het oude bestand staat nu hier: {kept}</translation>
    </message>
    <message>
        <source>You can continue. To keep what you practiced, use the newest version of Product Key Wizard on this computer.</source>
        <translation>U kunt verdergaan. Wilt u uw oefengegevens bewaren, gebruik dan de nieuwste versie van Product Key Wizard op deze computer.</translation>
    </message>
    <message>
        <source>You can continue. The old file can be deleted if nobody needs it.</source>
        <translation>U kunt verdergaan. Het oude bestand mag weg als niemand het nodig heeft.</translation>
    </message>
    <message>
        <source>The service does not accept this key</source>
        <translation>De service accepteert deze productcode niet</translation>
    </message>
    <message>
        <source>Compare the key with the card or e-mail, character by character. 0, O, 5 and S never occur in a key. These pairs are easily confused: B and 8, G and 6, D and Q. If every character is right, contact the reseller you bought the key from.</source>
        <translation>Vergelijk de productcode teken voor teken met de kaart of e-mail. 0, O, 5 en S komen nooit in een productcode voor. Deze tekens zijn makkelijk te verwisselen: B en 8, G en 6, D en Q. Klopt elk teken, neem dan contact op met de wederverkoper bij wie u de productcode hebt gekocht.</translation>
    </message>
    <message>
        <source>This key is already in the list</source>
        <translation>Deze productcode staat al in de lijst</translation>
    </message>
    <message>
        <source>Row {row} holds the same key. A key counts once; nothing is lost.</source>
        <translation>In rij {row} staat dezelfde productcode. Een productcode telt één keer; er gaat niets verloren.</translation>
    </message>
    <message>
        <source>The list holds the same key twice. A key counts once; nothing is lost.</source>
        <translation>Dezelfde productcode staat twee keer in de lijst. Een productcode telt één keer; er gaat niets verloren.</translation>
    </message>
    <message>
        <source>Remove one of the two. If you meant another key, enter that one instead.</source>
        <translation>Verwijder een van de twee. Bedoelde u een andere productcode, voer dan die in.</translation>
    </message>
    <message>
        <source>This key can no longer be redeemed</source>
        <translation>Deze productcode kan niet meer worden ingewisseld</translation>
    </message>
    <message>
        <source>It had to be redeemed by {redeem_by}. Nothing was redeemed.</source>
        <translation>De uiterste inwisseldatum was {redeem_by}. Er is niets ingewisseld.</translation>
    </message>
    <message>
        <source>Its redeem-by date has passed. Nothing was redeemed.</source>
        <translation>De uiterste inwisseldatum is verstreken. Er is niets ingewisseld.</translation>
    </message>
    <message>
        <source>Contact support, with the last five characters of the key and your proof of purchase. To continue with your other keys, remove this one.</source>
        <translation>Neem contact op met de ondersteuning en houd de laatste vijf tekens van de productcode en uw aankoopbewijs bij de hand. Wilt u met uw andere productcodes verdergaan, verwijder dan deze.</translation>
    </message>
    <message>
        <source>Check “Earlier orders” or ask your colleagues what it was used for. To continue, remove this key or enter a new, unused one.</source>
        <translation>Kijk in “Eerdere bestellingen” waarvoor de productcode is gebruikt of vraag het uw collega’s. Wilt u verdergaan, verwijder deze productcode dan of voer een nieuwe en ongebruikte in.</translation>
    </message>
    <message>
        <source>This key was redeemed before, and a key works only once. This attempt redeemed nothing.</source>
        <translation>Deze productcode is eerder ingewisseld, en een productcode werkt maar één keer. Met deze poging is niets ingewisseld.</translation>
    </message>
    <message>
        <source>To redeem this key, go back to “Key” and choose where it is from. To practice, use one of the practice keys.</source>
        <translation>Wilt u deze productcode inwisselen, ga dan terug naar “Productcode” en kies waar die vandaan komt. Wilt u oefenen, gebruik dan een van de oefencodes.</translation>
    </message>
    <message>
        <source>Microsoft redeems its keys on its own pages. Go back to “Key” and choose Microsoft there: you are guided through every step.</source>
        <translation>Microsoft wisselt zijn productcodes in op eigen pagina’s. Ga terug naar “Productcode” en kies daar Microsoft: u wordt bij elke stap begeleid.</translation>
    </message>
    <message>
        <source>It does not know the key or has blocked it. Usually one character was misread. Nothing was redeemed.</source>
        <translation>De productcode is daar niet bekend of is geblokkeerd. Meestal is er één teken verkeerd gelezen. Er is niets ingewisseld.</translation>
    </message>
    <message>
        <source>This key has been redeemed before</source>
        <translation>Deze productcode is al eerder ingewisseld</translation>
    </message>
    <message>
        <source>The key you first activated a subscription with cannot be used again: to add licenses or to extend the expiry date, you need a new, unused key for the same subscription.</source>
        <translation>De productcode waarmee u een abonnement de eerste keer hebt geactiveerd, kan niet nog eens worden gebruikt: om licenties toe te voegen of de vervaldatum te verlengen, hebt u een nieuwe en ongebruikte productcode voor hetzelfde abonnement nodig.</translation>
    </message>
    <message>
        <source>This key was redeemed on {redeemed_on} for the same customer as this order; its licenses went to that customer’s subscription.</source>
        <translation>Deze productcode is op {redeemed_on} al ingewisseld voor de klant van deze bestelling; de licenties zijn toen bij het abonnement van die klant gekomen.</translation>
    </message>
    <message>
        <source>This key was redeemed before for the same customer as this order; its licenses went to that customer’s subscription.</source>
        <translation>Deze productcode is al eerder ingewisseld voor de klant van deze bestelling; de licenties zijn toen bij het abonnement van die klant gekomen.</translation>
    </message>
    <message>
        <source>This key was redeemed before, and not for the customer of this order. This attempt redeemed nothing.</source>
        <translation>Deze productcode is eerder ingewisseld, maar voor een andere klant dan die van deze bestelling. Met deze poging is niets ingewisseld.</translation>
    </message>
    <message>
        <source>Check with your colleagues whether one of them used it. If nobody did, contact the reseller you bought the key from. To continue, remove this key or enter a new, unused one.</source>
        <translation>Vraag uw collega’s of een van hen de productcode heeft gebruikt. Is dat niet zo, neem dan contact op met de wederverkoper bij wie u die hebt gekocht. Wilt u verdergaan, verwijder deze productcode dan of voer een nieuwe en ongebruikte in.</translation>
    </message>
    <message>
        <source>This is only practice: your key is not used up</source>
        <translation>Dit is alleen een oefening: uw productcode is niet verbruikt</translation>
    </message>
    <message>
        <source>Nothing was sent. The practice service accepts only its own practice keys, and this is not one of them.</source>
        <translation>Er is niets verzonden. De oefenservice werkt alleen met eigen oefencodes, en dit is er geen.</translation>
    </message>
    <message>
        <source>You need one of three roles: global administrator or billing administrator of the customer, or reseller of this customer.</source>
        <translation>Daarvoor is een van deze rollen nodig: globale beheerder of factureringsbeheerder van de klant, of wederverkoper van deze klant.</translation>
    </message>
    <message>
        <source>Ask a global administrator of the customer to make you a billing administrator. You can see your roles on the page “Customer” and in the admin center under “Users &gt; Active users”. With the new role, sign in again and continue: your keys stay in the order.</source>
        <translation>Vraag een globale beheerder van de klant om u factureringsbeheerder te maken. Welke rollen u hebt, ziet u op de pagina “Klant” en in het beheercentrum onder “Gebruikers &gt; Actieve gebruikers”. Meld u met de nieuwe rol opnieuw aan en ga verder: uw productcodes blijven in de bestelling staan.</translation>
    </message>
    <message>
        <source>Until it is active again, licenses cannot be added and the expiry date cannot be extended.</source>
        <translation>Zolang het niet weer actief is, kunnen er geen licenties worden toegevoegd en kan de vervaldatum niet worden verlengd.</translation>
    </message>
    <message>
        <source>Choose “Reactivate a subscription” for the same keys.</source>
        <translation>Kies “Een abonnement opnieuw activeren” voor dezelfde productcodes.</translation>
    </message>
    <message>
        <source>This subscription is disabled</source>
        <translation>Dit abonnement is uitgeschakeld</translation>
    </message>
    <message>
        <source>This subscription has been deleted</source>
        <translation>Dit abonnement is verwijderd</translation>
    </message>
    <message>
        <source>A deleted subscription cannot come back.</source>
        <translation>Een verwijderd abonnement kan niet worden teruggehaald.</translation>
    </message>
    <message>
        <source>Choose “Activate a new subscription” for the same keys.</source>
        <translation>Kies “Een nieuw abonnement activeren” voor dezelfde productcodes.</translation>
    </message>
    <message>
        <source>The vendor has switched it off.</source>
        <translation>De leverancier heeft het uitgeschakeld.</translation>
    </message>
    <message>
        <source>Ask support why it was switched off. To make it active again, choose “Reactivate a subscription” for the same keys.</source>
        <translation>Vraag de ondersteuning waarom het is uitgeschakeld. Wilt u het weer actief maken, kies dan “Een abonnement opnieuw activeren” voor dezelfde productcodes.</translation>
    </message>
    <message>
        <source>The customer has cancelled it.</source>
        <translation>De klant heeft het opgezegd.</translation>
    </message>
    <message>
        <source>This subscription has expired</source>
        <translation>Dit abonnement is verlopen</translation>
    </message>
    <message>
        <source>Licenses can be added to an active subscription only.</source>
        <translation>Licenties kunnen alleen aan een actief abonnement worden toegevoegd.</translation>
    </message>
    <message>
        <source>Choose “Extend the expiry date” or “Reactivate a subscription” for the same keys: either makes the subscription active again.</source>
        <translation>Kies “De vervaldatum verlengen” of “Een abonnement opnieuw activeren” voor dezelfde productcodes: in beide gevallen wordt het abonnement weer actief.</translation>
    </message>
    <message>
        <source>This subscription is already active</source>
        <translation>Dit abonnement is al actief</translation>
    </message>
    <message>
        <source>Only an expired or disabled subscription can be reactivated.</source>
        <translation>Alleen een verlopen of uitgeschakeld abonnement kan opnieuw worden geactiveerd.</translation>
    </message>
    <message>
        <source>Choose “Add licenses” or “Extend the expiry date” for the same keys.</source>
        <translation>Kies “Licenties toevoegen” of “De vervaldatum verlengen” voor dezelfde productcodes.</translation>
    </message>
    <message>
        <source>This cannot be done with this subscription</source>
        <translation>Dit kan niet met dit abonnement</translation>
    </message>
    <message>
        <source>The status of the subscription does not allow it.</source>
        <translation>De status van het abonnement laat het niet toe.</translation>
    </message>
    <message>
        <source>Choose another subscription or another action. Your keys stay in the order.</source>
        <translation>Kies een ander abonnement of een andere actie. Uw productcodes blijven in de bestelling staan.</translation>
    </message>
    <message>
        <source>The service is busy</source>
        <translation>De service is bezet</translation>
    </message>
    <message>
        <source>It cannot process the order right now.</source>
        <translation>De bestelling kan op dit moment niet worden verwerkt.</translation>
    </message>
    <message>
        <source>If it is still busy after 15 minutes, contact support.</source>
        <translation>Lukt het na 15 minuten nog niet, neem dan contact op met de ondersteuning.</translation>
    </message>
    <message>
        <source>The sign-in page is busy</source>
        <translation>De aanmeldpagina is bezet</translation>
    </message>
    <message>
        <source>Nobody can sign in there right now.</source>
        <translation>Aanmelden is daar op dit moment niet mogelijk.</translation>
    </message>
    <message>
        <source>Try again in {retry_after}.</source>
        <translation>Probeer het over {retry_after} opnieuw.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Probeer het over een paar minuten opnieuw.</translation>
    </message>
    <message>
        <source>Review the order again and check the differences. If everything is right, choose “Redeem”.</source>
        <translation>Controleer de bestelling opnieuw en let op de verschillen. Klopt alles, kies dan “Inwisselen”.</translation>
    </message>
    <message>
        <source>Your account is not allowed to redeem keys for {customer}</source>
        <translation>Uw account mag geen productcodes inwisselen voor {customer}</translation>
    </message>
    <message>
        <source>Your account is not allowed to redeem keys for this customer</source>
        <translation>Uw account mag geen productcodes inwisselen voor deze klant</translation>
    </message>
    <message>
        <source>The roles of your account: {roles}.</source>
        <translation>De rollen van uw account: {roles}.</translation>
    </message>
    <message>
        <source>You do not have to do anything: it will be tried again automatically in {retry_after}.</source>
        <translation>U hoeft niets te doen: over {retry_after} wordt het automatisch opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>You do not have to do anything: it will be tried again automatically.</source>
        <translation>U hoeft niets te doen: het wordt automatisch opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>What you entered is kept.</source>
        <translation>Wat u hebt ingevoerd, blijft bewaard.</translation>
    </message>
    <message>
        <source>The keys have not been redeemed yet</source>
        <translation>De productcodes zijn nog niet ingewisseld</translation>
    </message>
    <message>
        <source>The order review has expired</source>
        <translation>Het overzicht van uw bestelling is verlopen</translation>
    </message>
    <message>
        <source>The service keeps a review for a short time only.</source>
        <translation>De service bewaart zo’n overzicht maar kort.</translation>
    </message>
    <message>
        <source>Something changed since you reviewed the order</source>
        <translation>Er is iets veranderd sinds u de bestelling hebt gecontroleerd</translation>
    </message>
    <message>
        <source>One of the keys or the subscription has changed since the review, so the service stopped.</source>
        <translation>Een van de productcodes of het abonnement is veranderd sinds het overzicht. Daarom heeft de service de bestelling niet uitgevoerd.</translation>
    </message>
    <message>
        <source>This order has already been redeemed</source>
        <translation>De productcodes van deze bestelling zijn al ingewisseld</translation>
    </message>
    <message>
        <source>It was carried out before, perhaps from another window or computer. Its keys were redeemed once; this attempt changed nothing.</source>
        <translation>Dat is eerder gebeurd, misschien vanuit een ander venster of op een andere computer. De productcodes zijn één keer ingewisseld; deze poging heeft niets veranderd.</translation>
    </message>
    <message>
        <source>Open the receipt in “Earlier orders”. Do not enter these keys in another order.</source>
        <translation>Open het ontvangstbewijs in “Eerdere bestellingen”. Voer deze productcodes niet in een andere bestelling in.</translation>
    </message>
    <message>
        <source>The service mistook this order for another one</source>
        <translation>De service zag deze bestelling aan voor een andere</translation>
    </message>
    <message>
        <source>The order carries a number that another order has already used. That is a fault in a program, not in your keys; this attempt changed nothing.</source>
        <translation>De bestelling heeft een nummer dat al voor een andere bestelling is gebruikt. Dat is een fout in een programma, niet in uw productcodes; deze poging heeft niets veranderd.</translation>
    </message>
    <message>
        <source>Check in “Earlier orders” whether these keys were redeemed. If they were not, start a new order with them. If it happens again, contact support.</source>
        <translation>Kijk in “Eerdere bestellingen” of deze productcodes zijn ingewisseld. Is dat niet zo, begin er dan een nieuwe bestelling mee. Gebeurt het nog eens, neem dan contact op met de ondersteuning.</translation>
    </message>
    <message>
        <source>This key is for {product}</source>
        <translation>Deze productcode is voor {product}</translation>
    </message>
    <message>
        <source>This key is for another product</source>
        <translation>Deze productcode is voor een ander product</translation>
    </message>
    <message>
        <source>Remove this key here and redeem it in an order of its own.</source>
        <translation>Verwijder deze productcode hier en wissel die in een aparte bestelling in.</translation>
    </message>
    <message>
        <source>The keys before this one are for {expected}; an order can have only one product.</source>
        <translation>De eerder ingevoerde productcodes zijn voor {expected}; een bestelling is voor één product.</translation>
    </message>
    <message>
        <source>The keys before this one are for another product; an order can have only one product.</source>
        <translation>De eerder ingevoerde productcodes zijn voor een ander product; een bestelling is voor één product.</translation>
    </message>
    <message>
        <source>That is a product for personal use; it cannot go to an organization’s subscription.</source>
        <translation>Dat is een product voor persoonlijk gebruik; het kan niet voor het abonnement van een organisatie worden gebruikt.</translation>
    </message>
    <message>
        <source>Redeem it with a personal account, at the address on the card or in the e-mail. For this order, enter a key for organizations.</source>
        <translation>Wissel de productcode in met een persoonlijk account, op het adres dat op de kaart of in de e-mail staat. Voer voor deze bestelling een productcode voor organisaties in.</translation>
    </message>
    <message>
        <source>The subscription you chose is for {expected}, and a key works for its own product only.</source>
        <translation>Het gekozen abonnement is voor {expected}, en een productcode werkt maar voor één product.</translation>
    </message>
    <message>
        <source>The subscription you chose is for another product, and a key works for its own product only.</source>
        <translation>Het gekozen abonnement is voor een ander product, en een productcode werkt maar voor één product.</translation>
    </message>
    <message>
        <source>Remove this key here. You can use it on a subscription of {product}, or activate a new subscription with it.</source>
        <translation>Verwijder deze productcode hier. U kunt die voor een abonnement op {product} gebruiken, of er een nieuw abonnement mee activeren.</translation>
    </message>
    <message>
        <source>Remove this key here. You can use it on a subscription of its own product, or activate a new subscription with it.</source>
        <translation>Verwijder deze productcode hier. U kunt die voor een abonnement op het juiste product gebruiken, of er een nieuw abonnement mee activeren.</translation>
    </message>
    <message>
        <source>This key is for a different number of months</source>
        <translation>Deze productcode geldt voor een ander aantal maanden</translation>
    </message>
    <message>
        <source>It carries {months} and the first key carries {expected}. This order sets one expiry date for the subscription, so all of its keys must be for the same number of months.</source>
        <translation>Deze productcode geldt voor {months} en de eerste voor {expected}. Alle productcodes van deze bestelling bepalen samen één vervaldatum, dus ze moeten voor evenveel maanden gelden.</translation>
    </message>
    <message>
        <source>This order sets one expiry date for the subscription, so all of its keys must be for the same number of months.</source>
        <translation>Alle productcodes van deze bestelling bepalen samen één vervaldatum, dus ze moeten voor evenveel maanden gelden.</translation>
    </message>
    <message>
        <source>With this key there would be too many licenses</source>
        <translation>Met deze productcode worden het te veel licenties</translation>
    </message>
    <message>
        <source>The product allows at most {maximum} on one subscription; with this key it would be {total}.</source>
        <translation>Dit product staat maximaal {maximum} per abonnement toe; met deze productcode worden het {total}.</translation>
    </message>
    <message>
        <source>The product allows at most {maximum} on one subscription.</source>
        <translation>Dit product staat maximaal {maximum} per abonnement toe.</translation>
    </message>
    <message>
        <source>The product allows fewer licenses on one subscription.</source>
        <translation>Dit product staat per abonnement niet zoveel licenties toe.</translation>
    </message>
    <message>
        <source>Remove this key, or enter one with fewer licenses. If you bought more licenses than you can use, contact the reseller you bought them from.</source>
        <translation>Verwijder deze productcode of voer er een met minder licenties in. Hebt u meer licenties gekocht dan u kunt gebruiken, neem dan contact op met de wederverkoper bij wie u ze hebt gekocht.</translation>
    </message>
    <message>
        <source>Contact support and ask what you can do with the key; have its last five characters and your proof of purchase ready. To continue with your other keys, remove this one.</source>
        <translation>Vraag de ondersteuning wat u met de productcode kunt doen; houd de laatste vijf tekens en uw aankoopbewijs bij de hand. Wilt u met uw andere productcodes verdergaan, verwijder dan deze.</translation>
    </message>
    <message>
        <source>{product} is no longer offered</source>
        <translation>{product} wordt niet meer aangeboden</translation>
    </message>
    <message>
        <source>This product is no longer offered</source>
        <translation>Dit product wordt niet meer aangeboden</translation>
    </message>
    <message>
        <source>The vendor has withdrawn it, so the key cannot be redeemed.</source>
        <translation>De leverancier heeft het uit het aanbod gehaald, dus de productcode kan niet worden ingewisseld.</translation>
    </message>
    <message>
        <source>Not available in the customer’s country/region</source>
        <translation>Niet beschikbaar in het land/de regio van de klant</translation>
    </message>
    <message>
        <source>{product} is not offered in the country/region of this customer ({country}).</source>
        <translation>{product} wordt niet aangeboden in het land/de regio van deze klant ({country}).</translation>
    </message>
    <message>
        <source>The product is not offered in the country/region of this customer.</source>
        <translation>Het product wordt niet aangeboden in het land/de regio van deze klant.</translation>
    </message>
    <message>
        <source>Check whether you chose the right customer. If you did, contact support and ask what you can do with the key.</source>
        <translation>Controleer of u de juiste klant hebt gekozen. Is dat zo, vraag de ondersteuning dan wat u met de productcode kunt doen.</translation>
    </message>
    <message>
        <source>This customer has already had the trial</source>
        <translation>Deze klant heeft de proefversie al gehad</translation>
    </message>
    <message>
        <source>The trial of {product} can be used once per customer.</source>
        <translation>Een proefversie zoals {product} kan per klant één keer worden gebruikt.</translation>
    </message>
    <message>
        <source>A trial can be used once per customer.</source>
        <translation>Een proefversie kan per klant één keer worden gebruikt.</translation>
    </message>
    <message>
        <source>Remove this key; for more licenses or more time, use a key for the full product. If this customer never had the trial, contact support.</source>
        <translation>Verwijder deze productcode; gebruik voor meer licenties of meer tijd een productcode voor het volledige product. Heeft deze klant de proefversie nooit gehad, neem dan contact op met de ondersteuning.</translation>
    </message>
    <message>
        <source>The product of this key is not available</source>
        <translation>Het product van deze productcode is niet beschikbaar</translation>
    </message>
    <message>
        <source>The service does not offer it to this customer, so the key cannot be redeemed.</source>
        <translation>De service biedt het deze klant niet aan, dus de productcode kan niet worden ingewisseld.</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>U bent niet aangemeld</translation>
    </message>
    <message>
        <source>The service asks you to wait</source>
        <translation>De service vraagt u even te wachten</translation>
    </message>
    <message>
        <source>Your account sent too many requests in a short time.</source>
        <translation>Uw account heeft in korte tijd te veel aanvragen verzonden.</translation>
    </message>
    <message>
        <source>It refused several keys in a short time and now pauses, so that nobody can find keys by guessing.</source>
        <translation>Er zijn in korte tijd meerdere productcodes geweigerd. De service pauzeert nu even, zodat niemand productcodes kan raden.</translation>
    </message>
    <message>
        <source>Compare your keys with the card or e-mail meanwhile, and try again in {retry_after}.</source>
        <translation>Vergelijk uw productcodes intussen met de kaart of e-mail en probeer het over {retry_after} opnieuw.</translation>
    </message>
    <message>
        <source>Compare your keys with the card or e-mail meanwhile, and try again in a few minutes.</source>
        <translation>Vergelijk uw productcodes intussen met de kaart of e-mail en probeer het over een paar minuten opnieuw.</translation>
    </message>
    <message>
        <source>This login already belongs to another account</source>
        <translation>Deze aanmeldgegevens horen al bij een ander account</translation>
    </message>
    <message>
        <source>The login you used is already linked to an account of this service, and an invitation can’t link it to another. The invitation was not used.</source>
        <translation>De gegevens waarmee u zich hebt aangemeld, zijn al aan een account van deze service gekoppeld. Een uitnodiging kan ze niet aan een ander account koppelen. De uitnodiging is niet gebruikt.</translation>
    </message>
    <message>
        <source>Sign in with a login that isn’t linked to an account yet, or ask the vendor.</source>
        <translation>Meld u aan met gegevens die nog niet aan een account zijn gekoppeld, of neem contact op met de leverancier.</translation>
    </message>
    <message>
        <source>The service cannot use what was entered</source>
        <translation>De service kan de ingevoerde gegevens niet gebruiken</translation>
    </message>
    <message>
        <source>It refuses the value of “{field}”.</source>
        <translation>De waarde van “{field}” wordt geweigerd.</translation>
    </message>
    <message>
        <source>It refuses one of the values.</source>
        <translation>Een van de waarden wordt geweigerd.</translation>
    </message>
    <message>
        <source>Check what you entered and try again. If everything is right, look for a newer version of Product Key Wizard or contact support.</source>
        <translation>Controleer wat u hebt ingevoerd en probeer het opnieuw. Klopt alles, kijk dan of er een nieuwere versie van Product Key Wizard is of neem contact op met de ondersteuning.</translation>
    </message>
    <message>
        <source>This invitation can’t be used</source>
        <translation>Deze uitnodiging kan niet worden gebruikt</translation>
    </message>
    <message>
        <source>It is mistyped, has expired, or was used by someone else.</source>
        <translation>De uitnodigingscode is verkeerd getypt, verlopen of door iemand anders gebruikt.</translation>
    </message>
    <message>
        <source>Copy it again from the vendor’s message, or ask the vendor for a new one.</source>
        <translation>Kopieer de uitnodigingscode opnieuw uit het bericht van de leverancier, of vraag de leverancier om een nieuwe.</translation>
    </message>
    <message>
        <source>The service cannot find this customer</source>
        <translation>De service kan deze klant niet vinden</translation>
    </message>
    <message>
        <source>It no longer exists, or your account is no longer allowed to act for it.</source>
        <translation>De klant bestaat niet meer, of uw account mag niet meer namens deze klant handelen.</translation>
    </message>
    <message>
        <source>Go back to the page “Customer” and choose the customer again. Your keys stay in the order.</source>
        <translation>Ga terug naar de pagina “Klant” en kies de klant opnieuw. Uw productcodes blijven in de bestelling staan.</translation>
    </message>
    <message>
        <source>The service cannot find this subscription</source>
        <translation>De service kan dit abonnement niet vinden</translation>
    </message>
    <message>
        <source>It may have been deleted, or it belongs to another customer.</source>
        <translation>Misschien is het verwijderd of is het van een andere klant.</translation>
    </message>
    <message>
        <source>Go back, check the customer and choose the subscription again. Your keys stay in the order.</source>
        <translation>Ga terug, controleer de klant en kies het abonnement opnieuw. Uw productcodes blijven in de bestelling staan.</translation>
    </message>
    <message>
        <source>The service no longer has this order review</source>
        <translation>De service heeft het overzicht van deze bestelling niet meer</translation>
    </message>
    <message>
        <source>This token cannot redeem keys</source>
        <translation>Met dit token kunt u geen productcodes inwisselen</translation>
    </message>
    <message>
        <source>This token is for running the service itself. It can’t be used to redeem keys.</source>
        <translation>Dit token is om de service zelf te beheren. Productcodes kunt u er niet mee inwisselen.</translation>
    </message>
    <message>
        <source>Sign in with a token that the vendor gave you to redeem keys.</source>
        <translation>Meld u aan met een token dat u van de leverancier hebt gekregen om productcodes in te wisselen.</translation>
    </message>
    <message>
        <source>The service refused this change</source>
        <translation>De service heeft deze wijziging geweigerd</translation>
    </message>
    <message>
        <source>The change does not fit the current data of the service.</source>
        <translation>De wijziging past niet bij de huidige gegevens van de service.</translation>
    </message>
    <message>
        <source>Check the current data, and try again.</source>
        <translation>Controleer de huidige gegevens en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>That doesn’t use up any key.</source>
        <translation>Daardoor wordt er geen productcode verbruikt.</translation>
    </message>
    <message>
        <source>This order has not been redeemed</source>
        <translation>De productcodes van deze bestelling zijn niet ingewisseld</translation>
    </message>
    <message>
        <source>The service has no receipt for it, so this order has not used up any key.</source>
        <translation>De service heeft er geen ontvangstbewijs van, dus deze bestelling heeft geen productcode verbruikt.</translation>
    </message>
    <message>
        <source>Resume the order to redeem its keys, or leave it and use the keys in another order.</source>
        <translation>Hervat de bestelling om de productcodes in te wisselen, of laat de bestelling rusten en gebruik de productcodes in een andere.</translation>
    </message>
    <message>
        <source>There is no activation service at this address</source>
        <translation>Op dit adres is geen activeringsservice</translation>
    </message>
    <message>
        <source>A server answered, but it does not know the request.</source>
        <translation>Er antwoordde wel een server, maar die herkent het verzoek niet.</translation>
    </message>
    <message>
        <source>Compare the address of the service, to the last character, with the one the vendor gave you.</source>
        <translation>Vergelijk het adres van de service tot op het laatste teken met het adres dat u van de leverancier hebt gekregen.</translation>
    </message>
    <message>
        <source>The service cannot find what was asked for</source>
        <translation>De service kan niet vinden wat er is gevraagd</translation>
    </message>
    <message>
        <source>It no longer exists, or your account is not allowed to see it.</source>
        <translation>Het bestaat niet meer, of uw account mag het niet zien.</translation>
    </message>
    <message>
        <source>Go back one step and choose again.</source>
        <translation>Ga één stap terug en kies opnieuw.</translation>
    </message>
    <message>
        <source>Added licenses end with the subscription, on its expiry date. The months after that are lost.</source>
        <translation>Toegevoegde licenties eindigen samen met het abonnement, op de vervaldatum. De maanden daarna vervallen.</translation>
    </message>
    <message>
        <source>More months than the subscription has left</source>
        <translation>Meer maanden dan het abonnement nog loopt</translation>
    </message>
    <message>
        <source>The order holds {months}, but added licenses end with the subscription on {expires_on}. The months after that are lost.</source>
        <translation>De bestelling geldt voor {months}, maar toegevoegde licenties eindigen samen met het abonnement op {expires_on}. De maanden daarna vervallen.</translation>
    </message>
    <message>
        <source>To use all of the months, choose another use, such as “Extend the expiry date”. Continue if the licenses only need to last until the current expiry date.</source>
        <translation>Wilt u alle maanden benutten, kies dan een andere actie, zoals “De vervaldatum verlengen”. Ga verder als u de licenties alleen tot en met de huidige vervaldatum nodig hebt.</translation>
    </message>
    <message>
        <source>Fewer licenses from today</source>
        <translation>Minder licenties vanaf vandaag</translation>
    </message>
    <message>
        <source>The number of licenses goes down from {before} to {after}, from today.</source>
        <translation>Het aantal licenties gaat vanaf vandaag omlaag van {before} naar {after}.</translation>
    </message>
    <message>
        <source>The number of licenses goes down, from today.</source>
        <translation>Het aantal licenties gaat vanaf vandaag omlaag.</translation>
    </message>
    <message>
        <source>After this order, the subscription has only the licenses of this order.</source>
        <translation>Na deze bestelling heeft het abonnement alleen de licenties van deze bestelling.</translation>
    </message>
    <message>
        <source>To keep all licenses, add more keys to this order. Continue if fewer licenses are enough: some users may lose access.</source>
        <translation>Wilt u alle licenties houden, voeg dan meer productcodes aan deze bestelling toe. Ga verder als minder licenties genoeg zijn: sommige gebruikers kunnen hun toegang verliezen.</translation>
    </message>
    <message>
        <source>The service warns about this order</source>
        <translation>De service waarschuwt voor iets in deze bestelling</translation>
    </message>
    <message>
        <source>It gives the reason “{code}”, which this version of Product Key Wizard does not know.</source>
        <translation>De service geeft als reden “{code}” op. Deze versie van Product Key Wizard kent die reden niet.</translation>
    </message>
    <message>
        <source>Compare before and after with what you expect. If you are not sure, do not redeem yet and contact support.</source>
        <translation>Vergelijk de situatie ervoor en erna met wat u verwacht. Twijfelt u, wissel dan nog niets in en neem contact op met de ondersteuning.</translation>
    </message>
    <message>
        <source>No connection to {host}</source>
        <translation>Geen verbinding met {host}</translation>
    </message>
    <message>
        <source>No connection to the service</source>
        <translation>Geen verbinding met de service</translation>
    </message>
    <message>
        <source>This computer cannot reach the service.</source>
        <translation>Deze computer kan de service niet bereiken.</translation>
    </message>
    <message>
        <source>Check the internet connection and the address of the service, then try again. Even without a connection, you can check whether a key is typed right.</source>
        <translation>Controleer de internetverbinding en het adres van de service en probeer het opnieuw. Of een productcode juist is ingevoerd, kan ook zonder verbinding worden gecontroleerd.</translation>
    </message>
    <message>
        <source>No connection to the sign-in page</source>
        <translation>Geen verbinding met de aanmeldpagina</translation>
    </message>
    <message>
        <source>This computer cannot reach the sign-in page of the service.</source>
        <translation>Deze computer kan de aanmeldpagina van de service niet bereiken.</translation>
    </message>
    <message>
        <source>Check the internet connection, then try again.</source>
        <translation>Controleer de internetverbinding en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>No answer from {host}</source>
        <translation>Geen antwoord van {host}</translation>
    </message>
    <message>
        <source>No answer from the service</source>
        <translation>Geen antwoord van de service</translation>
    </message>
    <message>
        <source>The service did not answer within {seconds}.</source>
        <translation>De service heeft niet binnen {seconds} geantwoord.</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>De service heeft niet op tijd geantwoord.</translation>
    </message>
    <message>
        <source>Try again. If it keeps happening, check the internet connection or wait a while.</source>
        <translation>Probeer het opnieuw. Gebeurt het vaker, controleer dan de internetverbinding of wacht een tijdje.</translation>
    </message>
    <message>
        <source>No answer from the sign-in page</source>
        <translation>Geen antwoord van de aanmeldpagina</translation>
    </message>
    <message>
        <source>The sign-in page of the service did not answer in time.</source>
        <translation>De aanmeldpagina van de service heeft niet op tijd geantwoord.</translation>
    </message>
    <message>
        <source>The connection to {host} is not secure</source>
        <translation>De verbinding met {host} is niet veilig</translation>
    </message>
    <message>
        <source>The proxy of this system cannot be used</source>
        <translation>De proxy van dit systeem kan niet worden gebruikt</translation>
    </message>
    <message>
        <source>“{proxy}” is a SOCKS proxy, and only HTTP proxies can be used.</source>
        <translation>“{proxy}” is een SOCKS-proxy; alleen HTTP-proxy’s kunnen worden gebruikt.</translation>
    </message>
    <message>
        <source>It is a SOCKS proxy, and only HTTP proxies can be used.</source>
        <translation>Het is een SOCKS-proxy; alleen HTTP-proxy’s kunnen worden gebruikt.</translation>
    </message>
    <message>
        <source>Ask your network administrator for the address of an HTTP proxy, and set it in this system’s network settings. Then try again.</source>
        <translation>Vraag uw netwerkbeheerder om het adres van een HTTP-proxy en stel dat in bij de netwerkinstellingen van dit systeem. Probeer het daarna opnieuw.</translation>
    </message>
    <message>
        <source>The connection to the sign-in page is not secure</source>
        <translation>De verbinding met de aanmeldpagina is niet veilig</translation>
    </message>
    <message>
        <source>Check this computer’s date and time. On a company network, ask your administrator: the network’s own certificate may have to be installed on this computer.</source>
        <translation>Controleer de datum en tijd van deze computer. Gebruikt u een bedrijfsnetwerk, vraag het dan aan uw beheerder: misschien moet het eigen certificaat van het netwerk op deze computer worden geïnstalleerd.</translation>
    </message>
    <message>
        <source>The connection to the service is not secure</source>
        <translation>De verbinding met de service is niet veilig</translation>
    </message>
    <message>
        <source>The server answers without encryption (TLS), so the connection was ended.</source>
        <translation>De server antwoordt zonder versleuteling (TLS). Daarom is de verbinding verbroken.</translation>
    </message>
    <message>
        <source>Check the address and the port of the service. The address that the vendor gave you begins with https://. If it is right, report this to the service’s support.</source>
        <translation>Controleer het adres en de poort van de service: het adres dat u van de leverancier hebt gekregen, begint met https://. Klopt het, meld dit dan bij de ondersteuning van de service.</translation>
    </message>
    <message>
        <source>The server offers only an outdated encryption (older than TLS 1.2), so the connection was ended.</source>
        <translation>De server biedt alleen verouderde versleuteling (ouder dan TLS 1.2). Daarom is de verbinding verbroken.</translation>
    </message>
    <message>
        <source>Report this to the service’s support. The server has to offer TLS 1.2 or newer.</source>
        <translation>Meld dit bij de ondersteuning van de service. De server moet TLS 1.2 of nieuwer bieden.</translation>
    </message>
    <message>
        <source>“{proxy}” is not the address of a proxy.</source>
        <translation>“{proxy}” is geen adres van een proxy.</translation>
    </message>
    <message>
        <source>The address in the settings is not that of a proxy.</source>
        <translation>Het ingestelde adres is geen adres van een proxy.</translation>
    </message>
    <message>
        <source>Correct the proxy in this system’s network settings, or remove it. Then try again.</source>
        <translation>Wijzig of verwijder de proxy in de netwerkinstellingen van dit systeem. Probeer het daarna opnieuw.</translation>
    </message>
    <message>
        <source>The server could not prove who it is: this computer does not trust its certificate. So the connection was ended.</source>
        <translation>De identiteit van de server staat niet vast: deze computer vertrouwt het certificaat niet. Daarom is de verbinding verbroken.</translation>
    </message>
    <message>
        <source>Check the address of the service and this computer’s date and time. On a company network, ask your administrator: the network’s own certificate may have to be installed on this computer.</source>
        <translation>Controleer het adres van de service en de datum en tijd van deze computer. Gebruikt u een bedrijfsnetwerk, vraag het dan aan uw beheerder: misschien moet het eigen certificaat van het netwerk op deze computer worden geïnstalleerd.</translation>
    </message>
    <message>
        <source>The proxy server of this network asks you to sign in</source>
        <translation>De proxyserver van dit netwerk vraagt om aanmelding</translation>
    </message>
    <message>
        <source>Without that, it does not let the connection to {host} through.</source>
        <translation>Zonder aanmelding wordt de verbinding met {host} niet doorgelaten.</translation>
    </message>
    <message>
        <source>Without that, it does not let the connection to the service through.</source>
        <translation>Zonder aanmelding wordt de verbinding met de service niet doorgelaten.</translation>
    </message>
    <message>
        <source>Ask your network administrator how programs get through the proxy server, or use another network. Then try again.</source>
        <translation>Vraag uw netwerkbeheerder hoe programma’s door de proxyserver komen, of gebruik een ander netwerk. Probeer het daarna opnieuw.</translation>
    </message>
    <message>
        <source>The answer from {host} cannot be understood</source>
        <translation>Het antwoord van {host} is niet te begrijpen</translation>
    </message>
    <message>
        <source>The answer from the service cannot be understood</source>
        <translation>Het antwoord van de service is niet te begrijpen</translation>
    </message>
    <message>
        <source>An activation service does not answer like that. Perhaps the network answered instead, with a sign-in page of its own, or the address is another website’s.</source>
        <translation>Zo antwoordt een activeringsservice niet. Misschien antwoordde het netwerk zelf, met een eigen aanmeldpagina, of is het adres van een andere website.</translation>
    </message>
    <message>
        <source>Open any website in your browser to see whether the network wants you to sign in, check the address of the service, and try again.</source>
        <translation>Open een willekeurige website in uw browser om te zien of het netwerk om aanmelding vraagt, controleer het adres van de service en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>It isn’t known yet if the order was redeemed</source>
        <translation>Het is nog niet bekend of de productcodes zijn ingewisseld</translation>
    </message>
    <message>
        <source>The order was sent to {host}, but the answer was lost on the way. The order is kept on this computer; asking for its result never redeems a key twice.</source>
        <translation>De bestelling is naar {host} verzonden, maar het antwoord is onderweg verloren gegaan. De bestelling is op deze computer opgeslagen; u kunt veilig naar het resultaat vragen: geen productcode wordt twee keer ingewisseld.</translation>
    </message>
    <message>
        <source>The order was sent, but the answer was lost on the way. The order is kept on this computer; asking for its result never redeems a key twice.</source>
        <translation>De bestelling is verzonden, maar het antwoord is onderweg verloren gegaan. De bestelling is op deze computer opgeslagen; u kunt veilig naar het resultaat vragen: geen productcode wordt twee keer ingewisseld.</translation>
    </message>
    <message>
        <source>Ask for the result again, now or later: the order is saved. Until the result is known, don’t enter these keys anywhere else.</source>
        <translation>Vraag nu of later opnieuw om het resultaat: de bestelling is opgeslagen. Voer deze productcodes nergens anders in totdat het resultaat bekend is.</translation>
    </message>
    <message>
        <source>You chose customer {asked}, but the answer is for customer {answered}.</source>
        <translation>U hebt klant {asked} gekozen, maar het antwoord is voor klant {answered}.</translation>
    </message>
    <message>
        <source>It is for a different customer than the one you chose.</source>
        <translation>Het is voor een andere klant dan u hebt gekozen.</translation>
    </message>
    <message>
        <source>It does something different with the subscription than you chose.</source>
        <translation>Er gebeurt iets anders met het abonnement dan u hebt gekozen.</translation>
    </message>
    <message>
        <source>You chose subscription {asked}, but the answer is for subscription {answered}.</source>
        <translation>U hebt abonnement {asked} gekozen, maar het antwoord is voor abonnement {answered}.</translation>
    </message>
    <message>
        <source>You chose a new subscription, but the answer is for subscription {answered}.</source>
        <translation>U hebt een nieuw abonnement gekozen, maar het antwoord is voor abonnement {answered}.</translation>
    </message>
    <message>
        <source>It is for a different subscription than the one you chose.</source>
        <translation>Het is voor een ander abonnement dan u hebt gekozen.</translation>
    </message>
    <message>
        <source>Keys in your order: {asked}. Keys in the answer: {answered}.</source>
        <translation>Productcodes in uw bestelling: {asked}. Productcodes in het antwoord: {answered}.</translation>
    </message>
    <message>
        <source>Keys in your order: {asked}. The answer names none of them.</source>
        <translation>Productcodes in uw bestelling: {asked}. In het antwoord staat er geen enkele.</translation>
    </message>
    <message>
        <source>Its keys differ from those in your order.</source>
        <translation>Er staan andere productcodes in dan in uw bestelling.</translation>
    </message>
    <message>
        <source>Licenses according to your keys: {asked}. Licenses in the answer: {answered}.</source>
        <translation>Licenties volgens uw productcodes: {asked}. Licenties in het antwoord: {answered}.</translation>
    </message>
    <message>
        <source>Its number of licenses doesn’t match your keys.</source>
        <translation>Het aantal licenties past niet bij uw productcodes.</translation>
    </message>
    <message>
        <source>Expiry date according to your keys: {asked}. Expiry date in the answer: {answered}.</source>
        <translation>Vervaldatum volgens uw productcodes: {asked}. Vervaldatum in het antwoord: {answered}.</translation>
    </message>
    <message>
        <source>Its expiry date doesn’t match your keys.</source>
        <translation>De vervaldatum past niet bij uw productcodes.</translation>
    </message>
    <message>
        <source>The order was redeemed at {host}, but the receipt differs from the review</source>
        <translation>De productcodes zijn ingewisseld bij {host}, maar het ontvangstbewijs wijkt af van het overzicht</translation>
    </message>
    <message>
        <source>The order was redeemed, but the receipt differs from the review</source>
        <translation>De productcodes zijn ingewisseld, maar het ontvangstbewijs wijkt af van het overzicht</translation>
    </message>
    <message>
        <source>The receipt is kept with the order. Compare the order and the receipt with your subscription, and ask the service’s support. Don’t redeem more keys there until they have answered.</source>
        <translation>Het ontvangstbewijs is bij de bestelling bewaard. Vergelijk de bestelling en het ontvangstbewijs met uw abonnement en neem contact op met de ondersteuning van de service. Wissel daar geen productcodes meer in tot u antwoord hebt.</translation>
    </message>
    <message>
        <source>The answer of {host} isn’t what you asked for</source>
        <translation>Het antwoord van {host} is niet wat u hebt gevraagd</translation>
    </message>
    <message>
        <source>The service’s answer isn’t what you asked for</source>
        <translation>Het antwoord van de service is niet wat u hebt gevraagd</translation>
    </message>
    <message>
        <source>Try again. If it happens again, report this message to the service’s support.</source>
        <translation>Probeer het opnieuw. Gebeurt het weer, geef deze melding dan door aan de ondersteuning van de service.</translation>
    </message>
    <message>
        <source>It differs from your order.</source>
        <translation>Het wijkt af van uw bestelling.</translation>
    </message>
    <message>
        <source>This is not the address of a service</source>
        <translation>Dit is niet het adres van een service</translation>
    </message>
    <message>
        <source>“{address}” cannot be read as a web address.</source>
        <translation>“{address}” is niet te lezen als webadres.</translation>
    </message>
    <message>
        <source>It cannot be read as a web address.</source>
        <translation>Het is niet te lezen als webadres.</translation>
    </message>
    <message>
        <source>Enter the address as the vendor gave it to you. It looks like https://keys.example.com.</source>
        <translation>Voer het adres in zoals u het van de leverancier hebt gekregen. Het ziet eruit als https://keys.example.com.</translation>
    </message>
    <message>
        <source>This address is not secure</source>
        <translation>Dit adres is niet veilig</translation>
    </message>
    <message>
        <source>At “{address}”, others would be able to read your keys on the way, so no connection was made.</source>
        <translation>Met “{address}” kunnen anderen uw productcodes onderweg lezen. Daarom is er geen verbinding gemaakt.</translation>
    </message>
    <message>
        <source>At this address, others would be able to read your keys on the way, so no connection was made.</source>
        <translation>Met dit adres kunnen anderen uw productcodes onderweg lezen. Daarom is er geen verbinding gemaakt.</translation>
    </message>
    <message>
        <source>Enter the address with https:// at the beginning. If the service has no such address, ask the vendor for one.</source>
        <translation>Voer het adres in met https:// aan het begin. Heeft de service zo’n adres niet, vraag de leverancier er dan om.</translation>
    </message>
    <message>
        <source>If it matches exactly, you can still use it; the service decides.</source>
        <translation>Komt alles precies overeen, dan kunt u er toch mee verdergaan: de service beslist.</translation>
    </message>
    <message>
        <source>Continue: before anything is redeemed, you see what the key does and can still go back.</source>
        <translation>Ga verder: voordat er iets wordt ingewisseld, ziet u wat er verandert en kunt u nog terug.</translation>
    </message>
    <message>
        <source>Compare the whole key with the card or e-mail, character by character.</source>
        <translation>Vergelijk de volledige productcode teken voor teken met de kaart of e-mail.</translation>
    </message>
    <message>
        <source>Probably mistyped</source>
        <translation>Waarschijnlijk een typefout</translation>
    </message>
    <message>
        <source>No key yet</source>
        <translation>Nog geen productcode</translation>
    </message>
    <message>
        <source>Open it in its own program and save it as CSV or XLSX, or copy the keys and paste them here.</source>
        <translation>Open het in het bijbehorende programma en sla het op als CSV of XLSX, of kopieer de productcodes en plak ze hier.</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation>Bestand niet gevonden</translation>
    </message>
    <message>
        <source>It may have been moved or renamed, or be on a drive that is not connected.</source>
        <translation>Misschien is het verplaatst, heeft het een andere naam gekregen of staat het op een schijf die niet is aangesloten.</translation>
    </message>
    <message>
        <source>Look for the file and choose it again.</source>
        <translation>Zoek het bestand en kies het opnieuw.</translation>
    </message>
    <message>
        <source>This is a folder</source>
        <translation>Dit is een map</translation>
    </message>
    <message>
        <source>A list of keys is one file.</source>
        <translation>Een lijst met productcodes is één bestand.</translation>
    </message>
    <message>
        <source>Choose a file in this folder.</source>
        <translation>Kies een bestand in deze map.</translation>
    </message>
    <message>
        <source>You can’t open this file</source>
        <translation>U kunt dit bestand niet openen</translation>
    </message>
    <message>
        <source>Your account on this computer has no permission, or another program is using the file.</source>
        <translation>Uw account op deze computer heeft geen toestemming, of een ander programma houdt het bestand bezet.</translation>
    </message>
    <message>
        <source>Close it in other programs, or ask for permission to read it; then try again.</source>
        <translation>Sluit het in andere programma’s of vraag om leesrechten; probeer het daarna opnieuw.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Het bestand kan niet worden gelezen</translation>
    </message>
    <message>
        <source>The computer reports a fault: the drive or the connection to it may be broken.</source>
        <translation>De computer meldt een fout: misschien is de schijf of de verbinding ermee defect.</translation>
    </message>
    <message>
        <source>Copy the file to this computer and try again with the copy.</source>
        <translation>Kopieer het bestand naar deze computer en probeer het opnieuw met de kopie.</translation>
    </message>
    <message>
        <source>There is no key to check</source>
        <translation>Er is geen productcode om te controleren</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>De lijst is leeg.</translation>
    </message>
    <message>
        <source>This file holds no text</source>
        <translation>Dit bestand bevat geen tekst</translation>
    </message>
    <message>
        <source>It holds the data of a program, and no keys to read.</source>
        <translation>Het bevat gegevens van een programma, en geen leesbare productcodes.</translation>
    </message>
    <message>
        <source>This is a picture</source>
        <translation>Dit is een afbeelding</translation>
    </message>
    <message>
        <source>Keys in a picture cannot be read.</source>
        <translation>Productcodes op een afbeelding kunnen niet worden gelezen.</translation>
    </message>
    <message>
        <source>Type the keys that the picture shows.</source>
        <translation>Typ de productcodes die op de afbeelding staan.</translation>
    </message>
    <message>
        <source>The file is protected by a password</source>
        <translation>Het bestand is beveiligd met een wachtwoord</translation>
    </message>
    <message>
        <source>Nobody can read it without the password.</source>
        <translation>Zonder het wachtwoord kan niemand het lezen.</translation>
    </message>
    <message>
        <source>Open it in its own program and save a copy without a password, or copy the keys and paste them here.</source>
        <translation>Open het in het bijbehorende programma en sla een kopie zonder wachtwoord op, of kopieer de productcodes en plak ze hier.</translation>
    </message>
    <message>
        <source>This is a compressed file</source>
        <translation>Dit is een gecomprimeerd bestand</translation>
    </message>
    <message>
        <source>Files inside it aren’t checked.</source>
        <translation>De inhoud van gecomprimeerde bestanden wordt niet gecontroleerd.</translation>
    </message>
    <message>
        <source>Extract it and choose the list that was in it.</source>
        <translation>Pak het uit en kies de lijst die erin zat.</translation>
    </message>
    <message>
        <source>This is a document, not a list</source>
        <translation>Dit is een document en geen lijst</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) could not be read. A key with such a character inside it was not recognized.</source>
        <translation>
            <numerusform>%n teken kon niet worden gelezen. Een productcode met dat teken erin is niet herkend.</numerusform>
            <numerusform>%n tekens konden niet worden gelezen. Een productcode met zo’n teken erin is niet herkend.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are too long to read as a table. Keys in them may be shown with a line number instead of a cell such as B7.</source>
        <translation>
            <numerusform>%n rij is te lang om als tabel te lezen. Bij productcodes daarin ziet u mogelijk een regelnummer in plaats van een cel zoals B7.</numerusform>
            <numerusform>%n rijen zijn te lang om als tabel te lezen. Bij productcodes daarin ziet u mogelijk een regelnummer in plaats van een cel zoals B7.</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents of this format are not read.</source>
        <translation>Documenten in deze indeling worden niet gelezen.</translation>
    </message>
    <message>
        <source>Open it in its own program, copy the keys and paste them here.</source>
        <translation>Open het in het bijbehorende programma, kopieer de productcodes en plak ze hier.</translation>
    </message>
    <message>
        <source>The workbook is too large</source>
        <translation>De werkmap is te groot</translation>
    </message>
    <message>
        <source>Unpacked, it needs far more memory than a list of keys should.</source>
        <translation>Uitgepakt zou de werkmap meer geheugen vragen dan een lijst met productcodes ooit nodig heeft.</translation>
    </message>
    <message>
        <source>Save the sheet with the keys as CSV: a list in CSV may be of any size.</source>
        <translation>Sla het werkblad met de productcodes op als CSV: een lijst in CSV mag zo groot zijn als u wilt.</translation>
    </message>
    <message>
        <source>The workbook is damaged</source>
        <translation>De werkmap is beschadigd</translation>
    </message>
    <message>
        <source>It isn’t a valid workbook file.</source>
        <translation>Het is geen geldig werkmapbestand.</translation>
    </message>
    <message>
        <source>Choose a text, a table, a workbook, an e-mail (EML) or a PDF, or copy the keys and paste them here.</source>
        <translation>Kies een tekst, een tabel, een werkmap, een e-mail (EML) of een pdf, of kopieer de productcodes en plak ze hier.</translation>
    </message>
    <message>
        <source>This is not a file</source>
        <translation>Dit is geen bestand</translation>
    </message>
    <message>
        <source>It is a device of this computer, or a connection between programs.</source>
        <translation>Het is een apparaat van deze computer of een verbinding tussen programma’s.</translation>
    </message>
    <message>
        <source>Choose a file, or copy the keys and paste them here.</source>
        <translation>Kies een bestand, of kopieer de productcodes en plak ze hier.</translation>
    </message>
    <message>
        <source>This is a document of Numbers, Pages or Keynote</source>
        <translation>Dit is een document van Numbers, Pages of Keynote</translation>
    </message>
    <message>
        <source>This is an Outlook message</source>
        <translation>Dit is een Outlook-bericht</translation>
    </message>
    <message>
        <source>Messages saved in the format MSG are not read.</source>
        <translation>Berichten die in de indeling MSG zijn opgeslagen, worden niet gelezen.</translation>
    </message>
    <message>
        <source>Open it in Outlook and save it as text, or copy the keys and paste them here.</source>
        <translation>Open het in Outlook en sla het op als tekst, of kopieer de productcodes en plak ze hier.</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>Het bestand is te groot</translation>
    </message>
    <message>
        <source>Reading it would take more memory than a list of keys ever does.</source>
        <translation>Het lezen ervan zou meer geheugen kosten dan een lijst met productcodes ooit nodig heeft.</translation>
    </message>
    <message>
        <source>Copy the keys into a text file: that may be of any size.</source>
        <translation>Kopieer de productcodes naar een tekstbestand: dat mag zo groot zijn als u wilt.</translation>
    </message>
    <message>
        <source>The document is damaged</source>
        <translation>Het document is beschadigd</translation>
    </message>
    <message>
        <source>A part of it cannot be read.</source>
        <translation>Een deel ervan kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>Open it in its own program and save it again, or have it sent to you again.</source>
        <translation>Open het bestand in het bijbehorende programma en sla het opnieuw op, of vraag de afzender om een nieuw exemplaar.</translation>
    </message>
    <message>
        <source>A product key has 25 letters and digits, in five groups of five.</source>
        <translation>Een productcode heeft 25 letters en cijfers, in vijf groepen van vijf.</translation>
    </message>
    <message numerus="yes">
        <source>%n full-width character(s) converted.</source>
        <translation>
            <numerusform>%n teken met volledige breedte omgezet.</numerusform>
            <numerusform>%n tekens met volledige breedte omgezet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n web page code(s), such as &amp;nbsp;, read as the characters they represent.</source>
        <translation>
            <numerusform>%n code van een webpagina, zoals &amp;nbsp;, gelezen als het teken waarvoor die staat.</numerusform>
            <numerusform>%n codes van een webpagina, zoals &amp;nbsp;, gelezen als de tekens waarvoor ze staan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) put together from several cells.</source>
        <translation>
            <numerusform>%n productcode uit meerdere cellen samengevoegd.</numerusform>
            <numerusform>%n productcodes uit meerdere cellen samengevoegd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without a key.</source>
        <translation>
            <numerusform>%n regel zonder productcode.</numerusform>
            <numerusform>%n regels zonder productcode.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) contain only a part of a key; the first is line {line}. Put each whole key on one line.</source>
        <translation>
            <numerusform>Op %n regel staat maar een deel van een productcode: regel {line}. Zet de volledige productcode op één regel.</numerusform>
            <numerusform>Op %n regels staat maar een deel van een productcode; de eerste is regel {line}. Zet elke volledige productcode op één regel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) look like a key but can’t be read as one; the first is line {line}. Write each key as five groups of five with dashes.</source>
        <translation>
            <numerusform>Op %n regel staat mogelijk een productcode die niet te lezen is: regel {line}. Schrijf de productcode als vijf groepen van vijf tekens met streepjes ertussen.</numerusform>
            <numerusform>Op %n regels staat mogelijk een productcode die niet te lezen is; de eerste is regel {line}. Schrijf elke productcode als vijf groepen van vijf tekens met streepjes ertussen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text is in several encodings: {list}.</source>
        <translation>De tekst heeft verschillende tekencoderingen: {list}.</translation>
    </message>
    <message>
        <source>The text was read as {encoding}.</source>
        <translation>De tekst is gelezen als {encoding}.</translation>
    </message>
    <message numerus="yes">
        <source>%n very long run(s) of letters skipped: no key is that long.</source>
        <translation>
            <numerusform>%n stuk van honderdduizenden letters overgeslagen: zo lang is geen productcode.</numerusform>
            <numerusform>%n stukken van honderdduizenden letters overgeslagen: zo lang is geen productcode.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) or attachment(s) skipped: keys in them cannot be read.</source>
        <translation>
            <numerusform>%n afbeelding of bijlage overgeslagen: productcodes daarin kunnen niet worden gelezen.</numerusform>
            <numerusform>%n afbeeldingen of bijlagen overgeslagen: productcodes daarin kunnen niet worden gelezen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) with a formula and no result: open the workbook in its own program and save it.</source>
        <translation>
            <numerusform>%n cel met een formule zonder uitkomst: open de werkmap in het bijbehorende programma en sla deze op.</numerusform>
            <numerusform>%n cellen met een formule zonder uitkomst: open de werkmap in het bijbehorende programma en sla deze op.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) not read: type the keys that they show.</source>
        <translation>
            <numerusform>%n afbeelding niet gelezen: typ de productcodes die erop staan.</numerusform>
            <numerusform>%n afbeeldingen niet gelezen: typ de productcodes die erop staan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s) not read: save each one and check it by itself.</source>
        <translation>
            <numerusform>%n bijlage niet gelezen: sla deze op en controleer deze apart.</numerusform>
            <numerusform>%n bijlagen niet gelezen: sla elke bijlage op en controleer deze apart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) without text, perhaps scanned: type the keys that they show.</source>
        <translation>
            <numerusform>%n pagina zonder tekst, misschien gescand: typ de productcodes die erop staan.</numerusform>
            <numerusform>%n pagina’s zonder tekst, misschien gescand: typ de productcodes die erop staan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) in a script or comment of a web page were not read. If you need one, paste only that key.</source>
        <translation>
            <numerusform>%n productcode in een script of opmerking van een webpagina is niet gelezen. Hebt u die nodig, plak dan alleen die productcode.</numerusform>
            <numerusform>%n productcodes in een script of opmerking van een webpagina zijn niet gelezen. Hebt u er een nodig, plak dan alleen die productcode.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same key as in line {line}.</source>
        <translation>Dezelfde productcode als op regel {line}.</translation>
    </message>
    <message>
        <source>The same key as in cell {cell}.</source>
        <translation>Dezelfde productcode als in cel {cell}.</translation>
    </message>
    <message>
        <source>Type or paste the key. Dashes, spaces and upper or lower case make no difference.</source>
        <translation>Typ of plak de productcode. Streepjes, spaties en hoofdletters of kleine letters maken niet uit.</translation>
    </message>
    <message>
        <source>{length} of 25 characters</source>
        <translation>{length} van de 25 tekens</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>Nog niet volledig</translation>
    </message>
    <message>
        <source>Still missing: {missing}.</source>
        <translation>Nog in te voeren: {missing}.</translation>
    </message>
    <message>
        <source>Continue typing. If the key seems to end here, count five characters in every group.</source>
        <translation>Typ verder. Lijkt de productcode hier op te houden, tel dan of elke groep vijf tekens heeft.</translation>
    </message>
    <message>
        <source>A character that never occurs in a key</source>
        <translation>Een teken dat nooit in een productcode voorkomt</translation>
    </message>
    <message>
        <source>A character from another writing system</source>
        <translation>Een teken uit een ander schrift</translation>
    </message>
    <message>
        <source>It may look right, but it is not a Latin letter or digit. That happens with copied text and with another keyboard layout.</source>
        <translation>Het ziet er misschien goed uit, maar het is geen Latijnse letter en geen gewoon cijfer. Dat komt voor bij gekopieerde tekst en bij een andere toetsenbordindeling.</translation>
    </message>
    <message>
        <source>Type this character again, with a Latin keyboard layout.</source>
        <translation>Typ dit teken opnieuw, met een Latijnse toetsenbordindeling.</translation>
    </message>
    <message>
        <source>{characters}: {surplus} too many</source>
        <translation>{characters}: {surplus} te veel</translation>
    </message>
    <message>
        <source>Too many characters</source>
        <translation>Te veel tekens</translation>
    </message>
    <message>
        <source>A product key has 25. Perhaps a character was typed twice, or text beside the key was copied with it. Nothing was cut off.</source>
        <translation>Een productcode heeft er 25. Misschien is een teken twee keer getypt, of is er tekst naast de productcode meegekopieerd. Er is niets afgekapt.</translation>
    </message>
    <message>
        <source>Remove what does not belong to the key.</source>
        <translation>Verwijder wat niet bij de productcode hoort.</translation>
    </message>
    <message>
        <source>The letter N does not fit</source>
        <translation>De letter N past hier niet</translation>
    </message>
    <message>
        <source>Look again at every N: it may be an M, H, W or K.</source>
        <translation>Kijk nog eens naar elke N: het kan een M, H, W of K zijn.</translation>
    </message>
    <message>
        <source>A placeholder, not a key</source>
        <translation>Een voorbeeld, geen productcode</translation>
    </message>
    <message>
        <source>It follows a pattern: forms and instructions show such examples in place of a real key.</source>
        <translation>Er zit een patroon in: formulieren en handleidingen tonen zo’n voorbeeld op de plaats van de productcode.</translation>
    </message>
    <message>
        <source>Look for the key itself: on the card, in the e-mail or with the reseller.</source>
        <translation>Zoek de productcode zelf: op de kaart, in de e-mail of bij de wederverkoper.</translation>
    </message>
    <message>
        <source>This cannot be a key</source>
        <translation>Dit kan geen productcode zijn</translation>
    </message>
    <message>
        <source>Probably one wrong character</source>
        <translation>Waarschijnlijk één verkeerd teken</translation>
    </message>
    <message>
        <source>The check built into the key finds an error. One character was probably mistaken for a similar one.</source>
        <translation>De ingebouwde controle van de productcode vindt een fout. Waarschijnlijk is er één teken verwisseld met een teken dat erop lijkt.</translation>
    </message>
    <message>
        <source>At least one character is wrong</source>
        <translation>Ten minste één teken is verkeerd</translation>
    </message>
    <message>
        <source>The check built into the key finds an error, but cannot say for certain where.</source>
        <translation>De ingebouwde controle van de productcode vindt een fout, maar kan niet met zekerheid zeggen waar.</translation>
    </message>
    <message>
        <source>Compare the whole key with the card or e-mail. Check group {group} first.</source>
        <translation>Vergelijk de volledige productcode met de kaart of e-mail, en begin bij groep {group}.</translation>
    </message>
    <message>
        <source>Probably two characters are swapped</source>
        <translation>Waarschijnlijk zijn er twee tekens verwisseld</translation>
    </message>
    <message>
        <source>Compare the order of the characters with the card or e-mail, group by group.</source>
        <translation>Vergelijk de volgorde van de tekens groep voor groep met de kaart of e-mail.</translation>
    </message>
    <message>
        <source>The check built into the key finds an error. Perhaps one character was mistaken for a similar one.</source>
        <translation>De ingebouwde controle van de productcode vindt een fout. Misschien is er één teken verwisseld met een teken dat erop lijkt.</translation>
    </message>
    <message>
        <source>First check the places named above, then the rest of the key.</source>
        <translation>Controleer eerst de genoemde plaatsen, dan de rest van de productcode.</translation>
    </message>
    <message>
        <source>Only the service can tell whether it can still be redeemed, and for what.</source>
        <translation>Of de productcode nog kan worden ingewisseld en waarvoor, weet alleen de service.</translation>
    </message>
    <message>
        <source>Keys never contain 0, O, 1, I, L, 5, S, Z, A, E or U: what looks like one of these is another character.</source>
        <translation>In een productcode komen 0, O, 1, I, L, 5, S, Z, A, E en U niet voor: wat erop lijkt, is een ander teken.</translation>
    </message>
    <message>
        <source>Check the place again on the card or in the e-mail, and correct it here.</source>
        <translation>Kijk op de kaart of in de e-mail nog eens naar die plaats en verbeter het teken hier.</translation>
    </message>
    <message>
        <source>A Microsoft key has exactly one N, and never at the end. At least one character here was misread.</source>
        <translation>Een productcode van Microsoft heeft precies één N, en nooit aan het eind. Hier is ten minste één teken verkeerd gelezen.</translation>
    </message>
    <message>
        <source>Only a part of the key is readable</source>
        <translation>Alleen een deel van de productcode is leesbaar</translation>
    </message>
    <message>
        <source>The rest is masked: some programs and lists show only the end of a key, and symbols in place of the rest.</source>
        <translation>De rest is afgeschermd: sommige programma’s en lijsten tonen alleen het einde van een productcode, en andere tekens voor de rest.</translation>
    </message>
    <message>
        <source>Look for the whole key: on the card, in the e-mail or with the reseller.</source>
        <translation>Zoek de volledige productcode: op de kaart, in de e-mail of bij de wederverkoper.</translation>
    </message>
    <message>
        <source>Check this place on the card or in the e-mail, and correct it here.</source>
        <translation>Kijk op de kaart of in de e-mail naar deze plaats en verbeter het teken hier.</translation>
    </message>
    <message>
        <source>All characters may be right, but two of them have changed places. The check cannot say which two.</source>
        <translation>Alle tekens kunnen juist zijn, maar twee ervan staan op elkaars plaats. De controle kan niet zeggen welke twee.</translation>
    </message>
    <message>
        <source>The check built into the key finds an error: at least one character is wrong. It cannot say where.</source>
        <translation>De ingebouwde controle van de productcode vindt een fout: ten minste één teken is verkeerd. De controle kan niet zeggen waar.</translation>
    </message>
    <message>
        <source>Typed right</source>
        <translation>Juist ingevoerd</translation>
    </message>
    <message>
        <source>This looks like a Microsoft key, and the check built into it finds no error.</source>
        <translation>Dit lijkt een productcode van Microsoft te zijn, en de ingebouwde controle vindt geen fout.</translation>
    </message>
    <message>
        <source>The check built into the key finds no error.</source>
        <translation>De ingebouwde controle van de productcode vindt geen fout.</translation>
    </message>
    <message>
        <source>Cannot be checked offline</source>
        <translation>Offline niet te controleren</translation>
    </message>
    <message>
        <source>This is an older kind of key without a built-in check, so a typing error would not be noticed.</source>
        <translation>Dit is een ouder type productcode zonder ingebouwde controle, dus een typefout valt niet op.</translation>
    </message>
    <message>
        <source>Compare the key with the card or e-mail once more, group by group, and continue.</source>
        <translation>Vergelijk de productcode nog eens groep voor groep met de kaart of e-mail, en ga verder.</translation>
    </message>
    <message>
        <source>Already in the list</source>
        <translation>Staat al in de lijst</translation>
    </message>
    <message>
        <source>Group {group}, position {position} reads {read}, which never occurs in a key: look again, is it {likely}?</source>
        <translation>In groep {group}, positie {position} staat {read}; dat komt nooit in een productcode voor. Kijk nog eens: is het {likely}?</translation>
    </message>
    <message>
        <source>Group {group}, position {position} reads {read}, which never occurs in a key: look again.</source>
        <translation>In groep {group}, positie {position} staat {read}; dat komt nooit in een productcode voor. Kijk nog eens.</translation>
    </message>
    <message>
        <source>Group {group}, position {position} reads {read}, which is not a Latin letter or digit: is it {likely}?</source>
        <translation>In groep {group}, positie {position} staat {read}; dat is geen Latijnse letter en geen gewoon cijfer. Is het {likely}?</translation>
    </message>
    <message>
        <source>Group {group}, position {position} reads {read}, which is not a Latin letter or digit: type it again.</source>
        <translation>In groep {group}, positie {position} staat {read}; dat is geen Latijnse letter en geen gewoon cijfer. Typ het opnieuw.</translation>
    </message>
    <message>
        <source>Group {group}, position {position} reads {read}: look again, is it {likely}?</source>
        <translation>In groep {group}, positie {position} staat {read}. Kijk nog eens: is het {likely}?</translation>
    </message>
    <message>
        <source>Group {group}, position {position} reads {read}: look again.</source>
        <translation>In groep {group}, positie {position} staat {read}. Kijk nog eens.</translation>
    </message>
    <message>
        <source>Check group {group}, position {position}: {choices}?</source>
        <translation>Controleer groep {group}, positie {position}: {choices}?</translation>
    </message>
    <message>
        <source>Group {group}, position {position}: {choices}?</source>
        <translation>Groep {group}, positie {position}: {choices}?</translation>
    </message>
    <message>
        <source>Group {group}, position {position}</source>
        <translation>Groep {group}, positie {position}</translation>
    </message>
    <message>
        <source>Compare all characters; B and 8, G and 6, V and Y are easily confused</source>
        <translation>Vergelijk alle tekens; B en 8, G en 6, V en Y lijken op elkaar</translation>
    </message>
    <message>
        <source>Check group {group} first.</source>
        <translation>Begin bij groep {group}.</translation>
    </message>
    <message>
        <source>{list}, {next}</source>
        <translation>{list}, {next}</translation>
    </message>
    <message>
        <source>{list} or {last}</source>
        <translation>{list} of {last}</translation>
    </message>
    <message>
        <source>Activate a new subscription</source>
        <translation>Een nieuw abonnement activeren</translation>
    </message>
    <message>
        <source>The customer gets a new subscription from today, with the licenses of all keys together. It lasts as many months as the keys carry.</source>
        <translation>De klant krijgt vanaf vandaag een nieuw abonnement, met de licenties van alle productcodes samen. Het loopt zoveel maanden als de productcodes aangeven.</translation>
    </message>
    <message>
        <source>For a product that the customer does not have yet.</source>
        <translation>Voor een product dat de klant nog niet heeft.</translation>
    </message>
    <message>
        <source>Add licenses</source>
        <translation>Licenties toevoegen</translation>
    </message>
    <message>
        <source>The licenses of the keys are added to those of the subscription. Its expiry date stays the same.</source>
        <translation>De licenties van de productcodes komen bij die van het abonnement. De vervaldatum blijft gelijk.</translation>
    </message>
    <message>
        <source>For more users of a product that the customer already has.</source>
        <translation>Voor meer gebruikers van een product dat de klant al heeft.</translation>
    </message>
    <message>
        <source>Extend the expiry date</source>
        <translation>De vervaldatum verlengen</translation>
    </message>
    <message>
        <source>The months of the keys are added to the expiry date. From today, the licenses of the keys replace those of the subscription.</source>
        <translation>De maanden van de productcodes worden bij de vervaldatum opgeteld. Vanaf vandaag komen de licenties van de productcodes in de plaats van die van het abonnement.</translation>
    </message>
    <message>
        <source>For more time. Use keys that together carry as many licenses as are needed.</source>
        <translation>Voor meer tijd. Gebruik productcodes die samen zoveel licenties hebben als er nodig zijn.</translation>
    </message>
    <message>
        <source>Reactivate a subscription</source>
        <translation>Een abonnement opnieuw activeren</translation>
    </message>
    <message>
        <source>The subscription is active again from today, with the licenses of the keys and for as many months as they carry.</source>
        <translation>Het abonnement is vanaf vandaag weer actief, met de licenties van de productcodes en voor zoveel maanden als die aangeven.</translation>
    </message>
    <message>
        <source>For a subscription that has expired or is disabled, as long as it has not been deleted.</source>
        <translation>Voor een abonnement dat is verlopen of is uitgeschakeld, zolang het niet is verwijderd.</translation>
    </message>
    <message>
        <source>Another action ({code})</source>
        <translation>Een andere actie ({code})</translation>
    </message>
    <message>
        <source>This version of Product Key Wizard does not know what it does.</source>
        <translation>Deze versie van Product Key Wizard weet niet wat deze actie doet.</translation>
    </message>
    <message>
        <source>Look for a newer version of Product Key Wizard before you choose it.</source>
        <translation>Kijk of er een nieuwere versie van Product Key Wizard is voordat u deze actie kiest.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actief</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Verlopen</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Uitgeschakeld</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Verwijderd</translation>
    </message>
    <message>
        <source>Disabled (cancelled by the customer)</source>
        <translation>Uitgeschakeld (opgezegd door de klant)</translation>
    </message>
    <message>
        <source>Disabled (switched off by the vendor)</source>
        <translation>Uitgeschakeld (door de leverancier)</translation>
    </message>
    <message>
        <source>Disabled (expired some time ago)</source>
        <translation>Uitgeschakeld (enige tijd geleden verlopen)</translation>
    </message>
    <message>
        <source>Global administrator</source>
        <translation>Globale beheerder</translation>
    </message>
    <message>
        <source>Billing administrator</source>
        <translation>Factureringsbeheerder</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>Wederverkoper</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lezer</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leeg</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Onvolledig</translation>
    </message>
    <message>
        <source>Not a valid key</source>
        <translation>Kan niet kloppen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dubbel</translation>
    </message>
    <message>
        <source>Masked or an example</source>
        <translation>Afgeschermd of een voorbeeld</translation>
    </message>
    <message numerus="yes">
        <source>%n license(s)</source>
        <translation>
            <numerusform>%n licentie</numerusform>
            <numerusform>%n licenties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n maand</numerusform>
            <numerusform>%n maanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n seconden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n productcode</numerusform>
            <numerusform>%n productcodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n teken</numerusform>
            <numerusform>%n tekens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n rij</numerusform>
            <numerusform>%n rijen</numerusform>
        </translation>
    </message>
    <message>
        <source>MMMM d, yyyy</source>
        <extracomment>A pattern of Qt: d day, MMMM name of the month (in your language by itself), M its number, yyyy year.</extracomment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>A pattern of Qt: MMMM name of the month, M its number, yyyy year.</extracomment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>MMMM d, yyyy, h:mm AP</source>
        <extracomment>A pattern of Qt: as for a date alone, and h or H hour, mm minute, AP before or after noon.</extracomment>
        <translation>d MMMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>h:mm AP</source>
        <extracomment>A pattern of Qt: h or H hour, mm minute, AP before or after noon.</extracomment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}.</translation>
    </message>
    <message>
        <source>The key …{ending} looks like a Microsoft key</source>
        <translation>De productcode …{ending} lijkt een productcode van Microsoft te zijn</translation>
    </message>
    <message>
        <source>This looks like a Microsoft key</source>
        <translation>Dit lijkt een productcode van Microsoft te zijn</translation>
    </message>
    <message>
        <source>The service at {host} accepts only its own keys.</source>
        <translation>De service op {host} neemt alleen eigen productcodes aan.</translation>
    </message>
    <message>
        <source>This service accepts only its own keys.</source>
        <translation>Deze service neemt alleen eigen productcodes aan.</translation>
    </message>
    <message>
        <source>The service has an account for {customer}, but could not process the order.</source>
        <translation>De service heeft een account voor {customer}, maar kon de bestelling niet verwerken.</translation>
    </message>
    <message>
        <source>The service has an account for the customer, but could not process the order.</source>
        <translation>De service heeft een account voor de klant, maar kon de bestelling niet verwerken.</translation>
    </message>
    <message>
        <source>Redeem again: the order continues for the same customer.</source>
        <translation>Kies “Opnieuw inwisselen”: de bestelling gaat verder voor dezelfde klant.</translation>
    </message>
    <message numerus="yes">
        <source>%n more place(s) like this: check whether this is a product key at all.</source>
        <translation>
            <numerusform>Nog %n plaats zoals deze: controleer of dit wel een productcode is.</numerusform>
            <numerusform>Nog %n plaatsen zoals deze: controleer of dit wel een productcode is.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in to continue</source>
        <translation>Meld u aan om verder te gaan</translation>
    </message>
    <message>
        <source>The service knows you by an access token, which the vendor gave you.</source>
        <translation>De service herkent u aan een toegangstoken, dat u van de leverancier hebt gekregen.</translation>
    </message>
    <message>
        <source>Enter the token, and continue where you were.</source>
        <translation>Voer het token in en ga verder waar u was gebleven.</translation>
    </message>
    <message>
        <source>The service wants to know who you are.</source>
        <translation>De service wil weten wie u bent.</translation>
    </message>
    <message>
        <source>Sign in with your browser. The order then continues where it was.</source>
        <translation>Meld u aan met uw browser. Daarna gaat de bestelling verder waar u was gebleven.</translation>
    </message>
    <message>
        <source>Your sign-in has ended</source>
        <translation>Uw aanmelding is beëindigd</translation>
    </message>
    <message>
        <source>It has expired, or you signed out on this computer or at the provider.</source>
        <translation>De aanmelding is verlopen, of u hebt zich op deze computer of bij de provider afgemeld.</translation>
    </message>
    <message>
        <source>Sign in again. The order then continues where it was.</source>
        <translation>Meld u opnieuw aan. Daarna gaat de bestelling verder waar u was gebleven.</translation>
    </message>
    <message>
        <source>The service doesn’t know your account yet</source>
        <translation>De service kent uw account nog niet</translation>
    </message>
    <message>
        <source>You signed in, but none of the service’s accounts belongs to this sign-in.</source>
        <translation>U bent aangemeld, maar bij deze aanmelding hoort geen account van de service.</translation>
    </message>
    <message>
        <source>Ask the vendor for an invitation and enter its code, or sign in with another account.</source>
        <translation>Vraag de leverancier om een uitnodigingscode en voer die in, of meld u aan met een ander account.</translation>
    </message>
    <message>
        <source>Your account is disabled</source>
        <translation>Uw account is uitgeschakeld</translation>
    </message>
    <message>
        <source>The service’s vendor has disabled it.</source>
        <translation>De leverancier van de service heeft het uitgeschakeld.</translation>
    </message>
    <message>
        <source>Ask the vendor why, or sign in with another account.</source>
        <translation>Vraag de leverancier naar de reden, of meld u aan met een ander account.</translation>
    </message>
    <message>
        <source>The service does not accept your token: it has expired, was revoked, or was not entered as it was given to you.</source>
        <translation>De service accepteert uw token niet: het is verlopen, is ingetrokken, of is niet ingevoerd zoals u het hebt gekregen.</translation>
    </message>
    <message>
        <source>Sign in again and continue where you were. If the token is refused again, ask the vendor for a new one.</source>
        <translation>Meld u opnieuw aan en ga verder waar u was gebleven. Wordt het token weer geweigerd, vraag de leverancier dan om een nieuw token.</translation>
    </message>
    <message>
        <source>Install the newest version of Product Key Wizard. If this is the newest one, contact the service’s support.</source>
        <translation>Installeer de nieuwste versie van Product Key Wizard. Is dit de nieuwste, neem dan contact op met de ondersteuning van de service.</translation>
    </message>
    <message>
        <source>The service at {host} is newer than this wizard</source>
        <translation>De service op {host} is nieuwer dan deze wizard</translation>
    </message>
    <message>
        <source>The service is newer than this wizard</source>
        <translation>De service is nieuwer dan deze wizard</translation>
    </message>
    <message>
        <source>This version of the wizard can’t understand its answers.</source>
        <translation>Deze versie van de wizard kan de antwoorden van de service niet begrijpen.</translation>
    </message>
    <message>
        <source>The service at {host} is older than this wizard</source>
        <translation>De service op {host} is ouder dan deze wizard</translation>
    </message>
    <message>
        <source>The service is older than this wizard</source>
        <translation>De service is ouder dan deze wizard</translation>
    </message>
    <message>
        <source>It doesn’t support something the wizard needs.</source>
        <translation>Deze wizard heeft een functie nodig die de service niet heeft.</translation>
    </message>
    <message>
        <source>Contact the service’s support and ask for an update, or for the version of Product Key Wizard that works with it.</source>
        <translation>Neem contact op met de ondersteuning van de service en vraag om een update, of om de versie van Product Key Wizard die erbij hoort.</translation>
    </message>
    <message>
        <source>The service at {host} and this wizard aren’t compatible</source>
        <translation>De service op {host} en deze wizard passen niet bij elkaar</translation>
    </message>
    <message>
        <source>The service and this wizard aren’t compatible</source>
        <translation>De service en deze wizard passen niet bij elkaar</translation>
    </message>
    <message>
        <source>One of them is too old for the other.</source>
        <translation>Een van de twee is te oud voor de andere.</translation>
    </message>
    <message>
        <source>The account of {customer} could not be set up yet</source>
        <translation>Het account van {customer} kon nog niet worden ingericht</translation>
    </message>
    <message>
        <source>The account could not be set up yet</source>
        <translation>Het account kon nog niet worden ingericht</translation>
    </message>
    <message>
        <source>The service cannot set up accounts for customers at the moment.</source>
        <translation>De service kan op dit moment geen accounts voor klanten inrichten.</translation>
    </message>
    <message>
        <source>The same key as in row {row}.</source>
        <translation>Dezelfde productcode als in rij {row}.</translation>
    </message>
    <message>
        <source>Microsoft key</source>
        <translation>Microsoft-productcode</translation>
    </message>
    <message>
        <source>Older Microsoft key</source>
        <translation>Oudere Microsoft-productcode</translation>
    </message>
    <message>
        <source>Key of an activation service</source>
        <translation>Productcode van een activeringsservice</translation>
    </message>
    <message>
        <source>The key has a typing mistake</source>
        <translation>De productcode bevat een typefout</translation>
    </message>
    <message>
        <source>Its built-in check fails, so no service would know it.</source>
        <translation>De ingebouwde controle vindt een fout, dus geen enkele service herkent deze productcode.</translation>
    </message>
    <message>
        <source>Compare it with the original, correct it in the list, and open the list again.</source>
        <translation>Vergelijk de productcode met het origineel, verbeter deze in de lijst en open de lijst opnieuw.</translation>
    </message>
    <message>
        <source>The key is from another service</source>
        <translation>De productcode is van een andere service</translation>
    </message>
    <message>
        <source>Microsoft’s pages don’t accept it, so it wasn’t redeemed.</source>
        <translation>De pagina’s van Microsoft accepteren deze productcode niet, dus is die niet ingewisseld.</translation>
    </message>
    <message>
        <source>Put the keys of that service in a list of their own, and open it as a batch.</source>
        <translation>Zet de productcodes van die service in een eigen lijst en open die als reeks.</translation>
    </message>
    <message>
        <source>This is a public setup key</source>
        <translation>Dit is een openbare installatiecode</translation>
    </message>
    <message>
        <source>Microsoft publishes it for everyone, to set up Windows on company networks.</source>
        <translation>Microsoft publiceert deze voor iedereen, om Windows op bedrijfsnetwerken te installeren.</translation>
    </message>
    <message>
        <source>It holds no licenses: remove it from the list.</source>
        <translation>Er horen geen licenties bij: verwijder de productcode uit de lijst.</translation>
    </message>
    <message>
        <source>The row names no customer</source>
        <translation>In de rij staat geen klant</translation>
    </message>
    <message>
        <source>Nothing in it says who the licenses are for.</source>
        <translation>Nergens staat voor wie de licenties zijn.</translation>
    </message>
    <message>
        <source>Choose the customer, or add it to the list.</source>
        <translation>Kies de klant, of voeg die toe aan de lijst.</translation>
    </message>
    <message>
        <source>The customer wasn’t found</source>
        <translation>De klant is niet gevonden</translation>
    </message>
    <message>
        <source>Your account can’t act for a customer with this name, domain or id.</source>
        <translation>Uw account mag niet handelen namens een klant met deze naam, dit domein of deze id.</translation>
    </message>
    <message>
        <source>Choose another customer, or create this one first.</source>
        <translation>Kies een andere klant, of maak deze eerst aan.</translation>
    </message>
    <message>
        <source>The row fits two customers</source>
        <translation>De rij past bij twee klanten</translation>
    </message>
    <message>
        <source>Its id, domain and name belong to different customers.</source>
        <translation>De id, het domein en de naam horen bij verschillende klanten.</translation>
    </message>
    <message>
        <source>Choose the right customer.</source>
        <translation>Kies de juiste klant.</translation>
    </message>
    <message>
        <source>The same key is listed for two customers</source>
        <translation>Dezelfde productcode staat bij twee klanten</translation>
    </message>
    <message>
        <source>A key can be redeemed once only. The other one is in row {row}.</source>
        <translation>Een productcode kan maar één keer worden ingewisseld. De andere staat in rij {row}.</translation>
    </message>
    <message>
        <source>Remove one of the two from the list, and open the list again.</source>
        <translation>Verwijder een van de twee uit de lijst en open de lijst opnieuw.</translation>
    </message>
    <message>
        <source>The action isn’t known</source>
        <translation>De actie is niet bekend</translation>
    </message>
    <message>
        <source>The list says “{action}”.</source>
        <translation>In de lijst staat “{action}”.</translation>
    </message>
    <message>
        <source>In the list, write “new”, “add”, “extend” or “reactivate”, or leave the cell empty.</source>
        <translation>Zet “nieuw”, “toevoegen”, “verlengen” of “opnieuw activeren” in de lijst, of laat de cel leeg.</translation>
    </message>
    <message>
        <source>The action isn’t possible</source>
        <translation>De actie is niet mogelijk</translation>
    </message>
    <message>
        <source>The customer has no subscription that fits it.</source>
        <translation>De klant heeft geen abonnement dat erbij past.</translation>
    </message>
    <message>
        <source>Change the action in the list, or leave it empty and choose here.</source>
        <translation>Wijzig de actie in de lijst, of laat deze leeg en kies hier.</translation>
    </message>
    <message>
        <source>The subscription wasn’t found</source>
        <translation>Het abonnement is niet gevonden</translation>
    </message>
    <message>
        <source>The customer has no subscription {subscription} of this product.</source>
        <translation>De klant heeft geen abonnement {subscription} op dit product.</translation>
    </message>
    <message>
        <source>Correct its id in the list, or leave it empty and choose here.</source>
        <translation>Verbeter de id in de lijst, of laat deze leeg en kies hier.</translation>
    </message>
    <message>
        <source>The key isn’t in the plan</source>
        <translation>De productcode staat niet in het plan</translation>
    </message>
    <message>
        <source>When the plan was saved, it was not in the list or not ready to be redeemed.</source>
        <translation>Toen het plan werd opgeslagen, stond de productcode niet in de lijst of was die nog niet gereed om te worden ingewisseld.</translation>
    </message>
    <message>
        <source>Plan the list again to include it.</source>
        <translation>Plan de lijst opnieuw om de productcode mee te nemen.</translation>
    </message>
    <message>
        <source>The list names a different customer than the plan</source>
        <translation>In de lijst staat een andere klant dan in het plan</translation>
    </message>
    <message>
        <source>The plan was saved for {customer}, so the key isn’t redeemed.</source>
        <translation>Het plan is opgeslagen voor {customer}; daarom wordt de productcode niet ingewisseld.</translation>
    </message>
    <message>
        <source>Check the customer in the list, then plan the list again.</source>
        <translation>Controleer de klant in de lijst en maak het plan opnieuw.</translation>
    </message>
    <message>
        <source>The saved plan is for another service</source>
        <translation>Het opgeslagen plan is voor een andere service</translation>
    </message>
    <message>
        <source>It was saved for {service}. The same name or id may belong to another customer at this service, so nothing was planned.</source>
        <translation>Het is opgeslagen voor {service}. Dezelfde naam of klant-id kan bij deze service bij een andere klant horen, dus er is niets gepland.</translation>
    </message>
    <message>
        <source>Choose that service and use the plan again, or plan the list without it.</source>
        <translation>Kies die service en gebruik het plan opnieuw, of plan de lijst zonder het opgeslagen plan.</translation>
    </message>
    <message>
        <source>The service wasn’t asked about it yet</source>
        <translation>De service is hierover nog niet geraadpleegd</translation>
    </message>
    <message>
        <source>Planning stopped before it came to this key.</source>
        <translation>Het plannen stopte voordat deze productcode aan de beurt was.</translation>
    </message>
    <message>
        <source>Continue planning.</source>
        <translation>Ga verder met plannen.</translation>
    </message>
    <message>
        <source>The reference can’t be used</source>
        <translation>Het kenmerk kan niet worden gebruikt</translation>
    </message>
    <message>
        <source>A reference can have up to 100 printable characters, and no product key.</source>
        <translation>Een kenmerk heeft maximaal 100 afdrukbare tekens, en geen productcode.</translation>
    </message>
    <message>
        <source>Correct it in the list, and open the list again.</source>
        <translation>Verbeter het in de lijst en open de lijst opnieuw.</translation>
    </message>
    <message>
        <source>Microsoft’s page was opened, but its answer isn’t known</source>
        <translation>De pagina van Microsoft is geopend, maar het antwoord is niet bekend</translation>
    </message>
    <message>
        <source>The key may have been redeemed at Microsoft: the page’s answer was not entered in the wizard.</source>
        <translation>De productcode kan bij Microsoft zijn ingewisseld: het antwoord van de pagina is niet in de wizard ingevoerd.</translation>
    </message>
    <message>
        <source>Check the customer’s subscriptions, then continue with the Microsoft keys.</source>
        <translation>Bekijk de abonnementen van de klant en ga daarna verder met de productcodes van Microsoft.</translation>
    </message>
    <message>
        <source>Report this to the service’s support. Until it is fixed, you can use an access token.</source>
        <translation>Meld dit bij de ondersteuning van de service. Tot het is opgelost, kunt u een toegangstoken gebruiken.</translation>
    </message>
    <message>
        <source>So it was not used.</source>
        <translation>Daarom is het niet gebruikt.</translation>
    </message>
    <message>
        <source>The sign-in page is not secure</source>
        <translation>De aanmeldpagina is niet veilig</translation>
    </message>
    <message>
        <source>The connection to {host} would not be encrypted, so it was not opened.</source>
        <translation>De verbinding met {host} zou niet versleuteld zijn en is daarom niet gemaakt.</translation>
    </message>
    <message>
        <source>The connection would not be encrypted, so it was not opened.</source>
        <translation>De verbinding zou niet versleuteld zijn en is daarom niet gemaakt.</translation>
    </message>
    <message>
        <source>The server at {host} gives a different name for itself, so nothing was sent to it.</source>
        <translation>De server op {host} maakt zich bekend als een andere, dus er is niets naartoe verzonden.</translation>
    </message>
    <message>
        <source>Its server gives a different name for itself, so nothing was sent to it.</source>
        <translation>De server maakt zich bekend als een andere, dus er is niets naartoe verzonden.</translation>
    </message>
    <message>
        <source>This sign-in is not safe enough</source>
        <translation>Deze aanmelding is niet veilig genoeg</translation>
    </message>
    <message>
        <source>At {host}, other programs would be able to use your sign-in (PKCE with S256 is missing).</source>
        <translation>Bij {host} zouden andere programma’s uw aanmelding kunnen gebruiken (PKCE met S256 ontbreekt).</translation>
    </message>
    <message>
        <source>Other programs would be able to use your sign-in (PKCE with S256 is missing).</source>
        <translation>Andere programma’s zouden uw aanmelding kunnen gebruiken (PKCE met S256 ontbreekt).</translation>
    </message>
    <message>
        <source>You can’t sign in with a code here</source>
        <translation>Aanmelden met een code is niet mogelijk</translation>
    </message>
    <message>
        <source>The provider {host} only lets you sign in with a browser on this computer.</source>
        <translation>Bij provider {host} kunt u zich alleen met een browser op deze computer aanmelden.</translation>
    </message>
    <message>
        <source>The provider only lets you sign in with a browser on this computer.</source>
        <translation>Bij de provider kunt u zich alleen met een browser op deze computer aanmelden.</translation>
    </message>
    <message>
        <source>Sign in on a computer with a browser, or use an access token.</source>
        <translation>Meld u aan op een computer met een browser, of gebruik een toegangstoken.</translation>
    </message>
    <message>
        <source>Your browser can’t reach Product Key Wizard</source>
        <translation>Uw browser kan Product Key Wizard niet bereiken</translation>
    </message>
    <message>
        <source>This sign-in server doesn’t belong to the service</source>
        <translation>Deze aanmeldserver hoort niet bij de service</translation>
    </message>
    <message>
        <source>No port could be opened at 127.0.0.1 to receive the browser’s answer. Security software may block it.</source>
        <translation>Op 127.0.0.1 kon geen poort worden geopend voor het antwoord van de browser. Mogelijk houdt beveiligingssoftware dat tegen.</translation>
    </message>
    <message>
        <source>Allow Product Key Wizard in your security software, or restart the computer and try again. You can also use an access token.</source>
        <translation>Sta Product Key Wizard toe in uw beveiligingssoftware, of start de computer opnieuw op en probeer het opnieuw. U kunt ook een toegangstoken gebruiken.</translation>
    </message>
    <message>
        <source>No browser could be opened</source>
        <translation>Er kon geen browser worden geopend</translation>
    </message>
    <message>
        <source>This computer has no browser, or did not start it.</source>
        <translation>Deze computer heeft geen browser, of de browser is niet gestart.</translation>
    </message>
    <message>
        <source>Copy the address and open it in a browser on this computer.</source>
        <translation>Kopieer het adres en open het in een browser op deze computer.</translation>
    </message>
    <message>
        <source>You did not sign in</source>
        <translation>U hebt zich niet aangemeld</translation>
    </message>
    <message>
        <source>The sign-in was cancelled or refused at {host}.</source>
        <translation>De aanmelding is bij {host} geannuleerd of geweigerd.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled or refused in the browser.</source>
        <translation>De aanmelding is in de browser geannuleerd of geweigerd.</translation>
    </message>
    <message>
        <source>Sign in again. If your account is not allowed to, ask your administrator.</source>
        <translation>Meld u opnieuw aan. Als dat met uw account niet mag, vraag het dan aan uw beheerder.</translation>
    </message>
    <message>
        <source>The sign-in was refused</source>
        <translation>De aanmelding is geweigerd</translation>
    </message>
    <message>
        <source>The server at {host} answered “{error}”.</source>
        <translation>De server op {host} antwoordde “{error}”.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, report this answer to the service’s support.</source>
        <translation>Probeer het opnieuw. Gebeurt het weer, meld dit antwoord dan bij de ondersteuning van de service.</translation>
    </message>
    <message>
        <source>The answer from the provider cannot be understood</source>
        <translation>Het antwoord van de provider is niet te begrijpen</translation>
    </message>
    <message>
        <source>Perhaps the network answered instead, with a sign-in page of its own.</source>
        <translation>Mogelijk antwoordde het netwerk zelf, met een eigen aanmeldpagina.</translation>
    </message>
    <message>
        <source>Open any website in your browser to see whether the network wants you to sign in, then try again. If it happens again, report it to the service’s support.</source>
        <translation>Open een willekeurige website in uw browser om te zien of u zich bij het netwerk moet aanmelden en probeer het dan opnieuw. Gebeurt het weer, meld het dan bij de ondersteuning van de service.</translation>
    </message>
    <message>
        <source>Nobody signed in, so Product Key Wizard stopped waiting</source>
        <translation>Niemand heeft zich aangemeld, dus Product Key Wizard wacht niet langer</translation>
    </message>
    <message>
        <source>The page in the browser is no longer valid.</source>
        <translation>De pagina in de browser is niet meer geldig.</translation>
    </message>
    <message>
        <source>Sign in again when you are ready.</source>
        <translation>Meld u opnieuw aan wanneer het u uitkomt.</translation>
    </message>
    <message>
        <source>You stopped signing in</source>
        <translation>U bent gestopt met aanmelden</translation>
    </message>
    <message>
        <source>The answer in the browser came from somewhere else</source>
        <translation>Het antwoord in de browser kwam ergens anders vandaan</translation>
    </message>
    <message>
        <source>It is not from {host}. Another website may have sent it.</source>
        <translation>Het is niet van {host}. Mogelijk heeft een andere website het gestuurd.</translation>
    </message>
    <message>
        <source>Another website may have sent it.</source>
        <translation>Mogelijk heeft een andere website het gestuurd.</translation>
    </message>
    <message>
        <source>Close the browser’s page and sign in again. If it happens again, tell your administrator.</source>
        <translation>Sluit de pagina in de browser en meld u opnieuw aan. Gebeurt het weer, meld het dan bij uw beheerder.</translation>
    </message>
    <message>
        <source>This computer’s clock is wrong</source>
        <translation>De klok van deze computer staat niet goed</translation>
    </message>
    <message>
        <source>It is off by {off_by}, so nobody can tell if your sign-in is still valid.</source>
        <translation>De klok wijkt {off_by} af. Daarom is niet te bepalen of uw aanmelding nog geldig is.</translation>
    </message>
    <message>
        <source>So nobody can tell if your sign-in is still valid.</source>
        <translation>Daarom is niet te bepalen of uw aanmelding nog geldig is.</translation>
    </message>
    <message>
        <source>Set date, time and time zone in the settings of this computer, then sign in again.</source>
        <translation>Stel datum, tijd en tijdzone in bij de instellingen van deze computer en meld u opnieuw aan.</translation>
    </message>
    <message>
        <source>The sign-in is not valid</source>
        <translation>De aanmelding is niet geldig</translation>
    </message>
    <message>
        <source>The answer from {host} is for another program or another person.</source>
        <translation>Wat {host} heeft gestuurd, is voor een ander programma of een andere persoon.</translation>
    </message>
    <message>
        <source>The provider’s answer is for another program or another person.</source>
        <translation>Wat de provider heeft gestuurd, is voor een ander programma of een andere persoon.</translation>
    </message>
    <message>
        <source>Sign in again. If it happens again, report it to the service’s support.</source>
        <translation>Meld u opnieuw aan. Gebeurt het weer, meld het dan bij de ondersteuning van de service.</translation>
    </message>
</context>
<context>
    <name>NewCustomer</name>
    <message>
        <source>Create a customer</source>
        <translation>Klant aanmaken</translation>
    </message>
    <message>
        <source>C&amp;reate</source>
        <translation>&amp;Aanmaken</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ann&amp;uleren</translation>
    </message>
    <message>
        <source>&amp;Name of the organization</source>
        <translation>&amp;Naam van de organisatie</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <translation>&amp;Domein</translation>
    </message>
    <message>
        <source>C&amp;ountry or region</source>
        <translation>&amp;Land/regio</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kies…</translation>
    </message>
    <message>
        <source>Only the domain was kept.</source>
        <translation>Alleen het domein is behouden.</translation>
    </message>
    <message>
        <source>Creating the customer…</source>
        <translation>De klant wordt aangemaakt…</translation>
    </message>
    <message>
        <source>Enter the name of the organization.</source>
        <translation>Voer de naam van de organisatie in.</translation>
    </message>
    <message>
        <source>A name can have up to 200 characters, on one line.</source>
        <translation>De naam heeft maximaal 200 tekens, op één regel.</translation>
    </message>
    <message>
        <source>Enter a domain such as example.com. A web or mail address is fine too.</source>
        <translation>Voer een domein in, zoals example.com. Een web- of e-mailadres mag ook.</translation>
    </message>
    <message>
        <source>Choose the country or region.</source>
        <translation>Kies het land of de regio.</translation>
    </message>
</context>
<context>
    <name>NoKeyPage</name>
    <message>
        <source>No key, or subscription expired?</source>
        <translation>Geen productcode, of abonnement verlopen?</translation>
    </message>
    <message>
        <source>Where a key comes from, and what you can do without one.</source>
        <translation>Waar een productcode vandaan komt, en wat u zonder kunt doen.</translation>
    </message>
    <message>
        <source>Where is my key?</source>
        <translation>Waar is mijn productcode?</translation>
    </message>
    <message>
        <source>On the card, in the e-mail of the reseller, or on the page of your license agreement.</source>
        <translation>Op de kaart, in de e-mail van de wederverkoper of op de pagina van uw licentieovereenkomst.</translation>
    </message>
    <message>
        <source>Show &amp;examples</source>
        <translation>&amp;Voorbeelden tonen</translation>
    </message>
    <message>
        <source>Where can I buy one?</source>
        <translation>Waar kan ik er een kopen?</translation>
    </message>
    <message>
        <source>From the vendor of the product, a reseller or a shop. Ask for a prepaid key for exactly this product.</source>
        <translation>Bij de leverancier van het product, een wederverkoper of een winkel. Vraag om een vooruitbetaalde productcode voor precies dit product.</translation>
    </message>
    <message>
        <source>What does a key give me?</source>
        <translation>Wat krijg ik met een productcode?</translation>
    </message>
    <message>
        <source>Prepaid licenses of one product for a number of months: for a new subscription or one that you already have.</source>
        <translation>Vooruitbetaalde licenties voor één product, voor een aantal maanden: voor een nieuw abonnement of bij een abonnement dat u al hebt.</translation>
    </message>
    <message>
        <source>At Microsoft</source>
        <translation>Bij Microsoft</translation>
    </message>
    <message>
        <source>My subscription has expired</source>
        <translation>Mijn abonnement is verlopen</translation>
    </message>
    <message>
        <source>Microsoft reactivates it with payment details, not with a key. We show the steps.</source>
        <translation>Microsoft activeert het opnieuw met betalingsgegevens, niet met een productcode. De wizard toont de stappen.</translation>
    </message>
    <message>
        <source>Show how to &amp;reactivate</source>
        <translation>Stappen voor opnieuw &amp;activeren tonen</translation>
    </message>
    <message>
        <source>I’d rather pay by card</source>
        <translation>Ik betaal liever met een creditcard</translation>
    </message>
    <message>
        <source>A subscription can be renewed in the admin center without a key.</source>
        <translation>Een abonnement kan in het beheercentrum zonder productcode worden verlengd.</translation>
    </message>
    <message>
        <source>Open Microsoft’s page about &amp;paying</source>
        <translation>&amp;Pagina van Microsoft over betalen openen</translation>
    </message>
    <message>
        <source>I have an activation e-mail, or a volume license</source>
        <translation>Ik heb een activeringsmail of een volumelicentie</translation>
    </message>
    <message>
        <source>The e-mail of a volume agreement has a link to the page with the key.</source>
        <translation>De e-mail van een volumeovereenkomst bevat een link naar de pagina met de productcode.</translation>
    </message>
    <message>
        <source>Show the steps for &amp;volume licenses</source>
        <translation>&amp;Stappen voor volumelicenties tonen</translation>
    </message>
    <message>
        <source>I’m looking for Configuration Manager</source>
        <translation>Ik zoek Configuration Manager</translation>
    </message>
    <message>
        <source>You download it under your volume agreement. You don’t need a key here.</source>
        <translation>Dat downloadt u met uw volumelicentieovereenkomst; hier is geen productcode voor nodig.</translation>
    </message>
    <message>
        <source>Open the &amp;download</source>
        <translation>&amp;Download openen</translation>
    </message>
    <message>
        <source>No browser could be opened</source>
        <translation>Er kon geen browser worden geopend</translation>
    </message>
</context>
<context>
    <name>OptionCards</name>
    <message>
        <source>Search subscriptions</source>
        <translation>Abonnementen zoeken</translation>
    </message>
    <message>
        <source>Name, order number, month…</source>
        <translation>Naam, bestelnummer, maand…</translation>
    </message>
    <message>
        <source>No subscription matches. Clear the search to see all.</source>
        <translation>Geen abonnement gevonden. Wis de zoekopdracht om alles te zien.</translation>
    </message>
    <message>
        <source>Or start a new subscription</source>
        <translation>Of begin een nieuw abonnement</translation>
    </message>
    <message>
        <source>Start a new subscription</source>
        <translation>Een nieuw abonnement beginnen</translation>
    </message>
    <message>
        <source>Uses {keys} of {months}. Kept for the next order: {others}.</source>
        <translation>Gebruikt {keys} van {months}. Bewaard voor de volgende bestelling: {others}.</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) don’t fit.</source>
        <translation>
            <numerusform>%n abonnement past niet.</numerusform>
            <numerusform>%n abonnementen passen niet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other use(s) aren’t possible.</source>
        <translation>
            <numerusform>%n andere mogelijkheid is niet beschikbaar.</numerusform>
            <numerusform>%n andere mogelijkheden zijn niet beschikbaar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show why</source>
        <translation>Reden tonen</translation>
    </message>
    <message>
        <source>Uses {used} of {keys}. The others are kept for the next order.</source>
        <translation>Gebruikt {used} van {keys}. De andere worden bewaard voor de volgende bestelling.</translation>
    </message>
    <message>
        <source>New subscription</source>
        <translation>Nieuw abonnement</translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message>
        <source>result unknown</source>
        <translation>resultaat onbekend</translation>
    </message>
    <message>
        <source>paused, nothing redeemed yet</source>
        <translation>gepauzeerd, nog niets ingewisseld</translation>
    </message>
    <message>
        <source>redeemed</source>
        <translation>ingewisseld</translation>
    </message>
    <message>
        <source>refused, nothing was redeemed</source>
        <translation>geweigerd, er is niets ingewisseld</translation>
    </message>
    <message>
        <source>Redeemed on this computer on {date} for {customer}</source>
        <translation>Op deze computer ingewisseld op {date} voor {customer}</translation>
    </message>
    <message>
        <source>nothing left to do: its keys were redeemed in another order, {order}</source>
        <translation>afgehandeld: de productcodes zijn ingewisseld in bestelling {order}</translation>
    </message>
    <message>
        <source>restarted as {order}</source>
        <translation>opnieuw begonnen als {order}</translation>
    </message>
    <message>
        <source>redeemed, but the receipt differs from the review</source>
        <translation>ingewisseld, het ontvangstbewijs wijkt af van het overzicht</translation>
    </message>
    <message>
        <source>nothing redeemed yet: needs a new review</source>
        <translation>nog niets ingewisseld: nieuw overzicht nodig</translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message>
        <source>Earlier orders</source>
        <translation>Eerdere bestellingen</translation>
    </message>
    <message>
        <source>Only the last five characters of each key are saved.</source>
        <translation>Van elke productcode worden alleen de laatste vijf tekens bewaard.</translation>
    </message>
    <message>
        <source>Nothing found. Clear the search to see all orders.</source>
        <translation>Niets gevonden. Wis de zoekopdracht om alle bestellingen te zien.</translation>
    </message>
    <message>
        <source>Every order that you redeem on this computer will be listed here.</source>
        <translation>Elke bestelling die u op deze computer inwisselt, komt hier te staan.</translation>
    </message>
    <message>
        <source>&amp;Resume this order</source>
        <translation>Deze bestelling &amp;hervatten</translation>
    </message>
    <message>
        <source>Looking up earlier orders…</source>
        <translation>Eerdere bestellingen worden opgezocht…</translation>
    </message>
    <message>
        <source>Search by customer, key ending, date or reference</source>
        <translation>Zoeken op klant, laatste vijf tekens, datum of kenmerk</translation>
    </message>
    <message>
        <source>Search orders</source>
        <translation>Bestellingen zoeken</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellingen</translation>
    </message>
    <message>
        <source>Asking the service for more…</source>
        <translation>Meer bestellingen worden bij de service opgevraagd…</translation>
    </message>
    <message numerus="yes">
        <source>%n more order(s) from the service, at the end of the list</source>
        <translation>
            <numerusform>Nog %n bestelling van de service, aan het einde van de lijst</numerusform>
            <numerusform>Nog %n bestellingen van de service, aan het einde van de lijst</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the orders saved on this computer are shown. {why}</source>
        <translation>Alleen de bestellingen die op deze computer zijn opgeslagen, worden getoond. {why}</translation>
    </message>
    <message>
        <source>There is nothing left to do for this order: its keys were moved to the order of {time}.</source>
        <translation>Deze bestelling is afgehandeld: de productcodes zijn overgegaan naar de bestelling van {time}.</translation>
    </message>
    <message>
        <source>The result of this order is not known here. Resume it to find out.</source>
        <translation>Het resultaat van deze bestelling is hier niet bekend. Hervat de bestelling om het te weten te komen.</translation>
    </message>
    <message>
        <source>{redeemed} of {keys} redeemed</source>
        <translation>{redeemed} van {keys} ingewisseld</translation>
    </message>
    <message>
        <source>redeemed, changed later</source>
        <translation>ingewisseld, later gewijzigd</translation>
    </message>
    <message>
        <source>It stays in this list, without reminders.</source>
        <translation>De bestelling blijft in deze lijst, zonder herinneringen.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Bezig met opslaan…</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>bestellingen</translation>
    </message>
    <message>
        <source>There are no orders yet</source>
        <translation>Er zijn nog geen bestellingen</translation>
    </message>
    <message>
        <source>Stop reminding me</source>
        <translation>Herinnering uitzetten</translation>
    </message>
    <message>
        <source>CSV, one row per order (*.csv)</source>
        <translation>CSV, één rij per bestelling (*.csv)</translation>
    </message>
    <message>
        <source>CSV, one row per key (*.csv)</source>
        <translation>CSV, één rij per productcode (*.csv)</translation>
    </message>
    <message>
        <source>Save orders</source>
        <translation>Bestellingen opslaan</translation>
    </message>
    <message>
        <source>Save as CS&amp;V…</source>
        <translation>Opslaan als &amp;CSV…</translation>
    </message>
    <message>
        <source>{customer} (practice)</source>
        <translation>{customer} (oefening)</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Something is still missing on this page.</source>
        <translation>Op deze pagina ontbreekt nog iets.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>You stopped waiting</source>
        <translation>U bent gestopt met wachten</translation>
    </message>
    <message>
        <source>Nothing was redeemed. If the service still answers, the answer is ignored.</source>
        <translation>Er is niets ingewisseld. Komt er nog een antwoord van de service, dan wordt dat genegeerd.</translation>
    </message>
</context>
<context>
    <name>ProductPage</name>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Wijzigen</translation>
    </message>
    <message>
        <source>Change the cloud</source>
        <translation>De cloud wijzigen</translation>
    </message>
    <message>
        <source>Na&amp;me or domain of the organization</source>
        <translation>Naa&amp;m of domein van de organisatie</translation>
    </message>
    <message>
        <source>It stays on this computer. The wizard shows it again before each page.</source>
        <translation>Dit blijft op deze computer. De wizard toont het vóór elke pagina opnieuw.</translation>
    </message>
    <message>
        <source>This is a product key, and it isn&apos;t kept. Enter a name or a domain instead.</source>
        <translation>Dit is een productcode en die wordt niet bewaard. Voer een naam of domein in.</translation>
    </message>
    <message>
        <source>A name can have up to 200 characters.</source>
        <translation>Een naam heeft maximaal 200 tekens.</translation>
    </message>
    <message>
        <source>Microsoft cloud: {cloud}</source>
        <translation>Microsoft-cloud: {cloud}</translation>
    </message>
    <message>
        <source>Such as Business Standard. From a card, a store or a partner.</source>
        <translation>Zoals Business Standard. Op een kaart uit de winkel of via een partner gekocht.</translation>
    </message>
    <message>
        <source>To manage devices.</source>
        <translation>Om apparaten te beheren.</translation>
    </message>
    <message>
        <source>Intune and more, with one product key.</source>
        <translation>Intune en meer, met één productcode.</translation>
    </message>
    <message>
        <source>Under an agreement. The activation link is in an e-mail.</source>
        <translation>Gekocht met een overeenkomst. De activeringslink komt per e-mail.</translation>
    </message>
    <message>
        <source>For yourself or your family, not for an organization.</source>
        <translation>Voor uzelf of uw gezin, niet voor een organisatie.</translation>
    </message>
    <message>
        <source>Microsoft makes a new subscription from the key.</source>
        <translation>Microsoft maakt met de productcode een nieuw abonnement.</translation>
    </message>
    <message>
        <source>An existing subscription gets more licenses.</source>
        <translation>Een abonnement dat u hebt, krijgt meer licenties.</translation>
    </message>
    <message>
        <source>An existing subscription lasts longer.</source>
        <translation>Een abonnement dat u hebt, loopt langer door.</translation>
    </message>
    <message>
        <source>Redeem at Microsoft</source>
        <translation>Inwisselen bij Microsoft</translation>
    </message>
    <message>
        <source>Microsoft redeems keys only on its own pages. Answer three questions, and the wizard leads you through the right page.</source>
        <translation>Microsoft wisselt productcodes alleen op eigen pagina’s in. Beantwoord drie vragen, dan leidt de wizard u door de juiste pagina.</translation>
    </message>
    <message>
        <source>What did you buy?</source>
        <translation>Wat hebt u gekocht?</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Wat wilt u doen?</translation>
    </message>
    <message>
        <source>Good to know before you start</source>
        <translation>Goed om te weten voordat u begint</translation>
    </message>
    <message>
        <source>Choose what you bought</source>
        <translation>Kies wat u hebt gekocht</translation>
    </message>
    <message>
        <source>Choose what you want to do</source>
        <translation>Kies wat u wilt doen</translation>
    </message>
    <message>
        <source>Enter who the licenses are for</source>
        <translation>Vul in voor wie de licenties zijn</translation>
    </message>
    <message>
        <source>Who are the licenses for?</source>
        <translation>Voor wie zijn de licenties?</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>New subscription</source>
        <translation>Nieuw abonnement</translation>
    </message>
    <message>
        <source>Add licenses</source>
        <translation>Licenties toevoegen</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Verlengen</translation>
    </message>
    <message>
        <source>Reactivate</source>
        <translation>Opnieuw activeren</translation>
    </message>
    <message>
        <source>To keep the new licenses separate.</source>
        <translation>Als apart abonnement.</translation>
    </message>
    <message>
        <source>For more people.</source>
        <translation>Voor meer gebruikers.</translation>
    </message>
    <message>
        <source>For more time.</source>
        <translation>Voor een langere looptijd.</translation>
    </message>
    <message>
        <source>To use it again.</source>
        <translation>Om het abonnement weer te gebruiken.</translation>
    </message>
    <message numerus="yes">
        <source>How do you want to use these %n license(s)?</source>
        <translation>
            <numerusform>Hoe wilt u deze %n licentie gebruiken?</numerusform>
            <numerusform>Hoe wilt u deze %n licenties gebruiken?</numerusform>
        </translation>
    </message>
    <message>
        <source>How do you want to use this license?</source>
        <translation>Hoe wilt u deze licentie gebruiken?</translation>
    </message>
    <message>
        <source>{keys}: {content}</source>
        <translation>{keys}: {content}</translation>
    </message>
    <message>
        <source>Your {product} with {licenses}</source>
        <translation>Uw {product} met {licenses}</translation>
    </message>
    <message>
        <source>{product} with {licenses}</source>
        <translation>{product} met {licenses}</translation>
    </message>
    <message>
        <source>since {month}</source>
        <translation>sinds {month}</translation>
    </message>
    <message>
        <source>order {reference}</source>
        <translation>bestelling {reference}</translation>
    </message>
    <message>
        <source>{licenses} (same)</source>
        <translation>{licenses} (ongewijzigd)</translation>
    </message>
    <message>
        <source>{before} → {after} from today</source>
        <translation>{before} → {after} vanaf vandaag</translation>
    </message>
    <message>
        <source>{before} becomes {after}, from today</source>
        <translation>{before} wordt {after}, vanaf vandaag</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>{before} becomes {after}</source>
        <translation>{before} wordt {after}</translation>
    </message>
    <message>
        <source>until {date} (same)</source>
        <translation>tot en met {date} (ongewijzigd)</translation>
    </message>
    <message>
        <source>until {after} instead of {before}</source>
        <translation>tot en met {after} in plaats van {before}</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Zoeken in:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Bestanden van &amp;type:</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Actie</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Redeemed at</source>
        <translation>Ingewisseld op</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Ontvangstbewijs</translation>
    </message>
    <message>
        <source>The subscription was changed</source>
        <translation>Het abonnement is gewijzigd</translation>
    </message>
    <message>
        <source>Key …{ending} was given back and can be redeemed again</source>
        <translation>Productcode …{ending} is teruggegeven en kan opnieuw worden ingewisseld</translation>
    </message>
    <message>
        <source>The subscription was ended</source>
        <translation>Het abonnement is beëindigd</translation>
    </message>
    <message>
        <source>The subscription was adjusted</source>
        <translation>Het abonnement is aangepast</translation>
    </message>
    <message>
        <source>The subscription was moved to another customer</source>
        <translation>Het abonnement is naar een andere klant verplaatst</translation>
    </message>
    <message>
        <source>The order was refunded and its subscription was ended; its keys cannot be used again</source>
        <translation>De bestelling is terugbetaald en het abonnement is beëindigd; de productcodes kunnen niet opnieuw worden gebruikt</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>Uw kenmerk</translation>
    </message>
    <message>
        <source>Not redeemed</source>
        <translation>Niet ingewisseld</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Productcode</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Ervoor</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Customer now</source>
        <translation>Klant nu</translation>
    </message>
    <message>
        <source>Erased customer</source>
        <translation>Gewiste klant</translation>
    </message>
    <message>
        <source>{customer} (erased by the vendor)</source>
        <translation>{customer} (gewist door de leverancier)</translation>
    </message>
    <message>
        <source>{customer} (now {name})</source>
        <translation>{customer} (nu {name})</translation>
    </message>
    <message>
        <source>erased by the vendor</source>
        <translation>gewist door de leverancier</translation>
    </message>
    <message>
        <source>{customer}, with which it was merged</source>
        <translation>{customer}, waarmee deze klant is samengevoegd</translation>
    </message>
    <message>
        <source>Changed later</source>
        <translation>Later gewijzigd</translation>
    </message>
    <message>
        <source>After that: {subscription}</source>
        <translation>Daarna: {subscription}</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Reden: {reason}</translation>
    </message>
    <message>
        <source>Receipt for redeemed product keys</source>
        <translation>Ontvangstbewijs voor ingewisselde productcodes</translation>
    </message>
    <message>
        <source>no subscription yet</source>
        <translation>nog geen abonnement</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Oefening</translation>
    </message>
    <message>
        <source>no real keys, no real licenses</source>
        <translation>geen echte productcodes, geen echte licenties</translation>
    </message>
    <message>
        <source>Practice receipt: nothing real was redeemed</source>
        <translation>Ontvangstbewijs van een oefening: er is niets echts ingewisseld</translation>
    </message>
</context>
<context>
    <name>ReceiptSheet</name>
    <message>
        <source>Receipt of an earlier order</source>
        <translation>Ontvangstbewijs van een eerdere bestelling</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
</context>
<context>
    <name>RedeemPage</name>
    <message>
        <source>Redeeming your order</source>
        <translation>Uw bestelling inwisselen</translation>
    </message>
    <message>
        <source>The order is saved. If the connection fails, you can resume it safely.</source>
        <translation>De bestelling is opgeslagen. Valt de verbinding weg, dan kunt u de bestelling veilig hervatten.</translation>
    </message>
    <message>
        <source>Asking the service for the result of this order…</source>
        <translation>Het resultaat van deze bestelling wordt bij de service opgevraagd…</translation>
    </message>
    <message>
        <source>Redeeming. This usually takes a few seconds…</source>
        <translation>Bezig met inwisselen. Dit duurt meestal een paar seconden…</translation>
    </message>
    <message>
        <source>Redeeming. You can’t go back.</source>
        <translation>Bezig met inwisselen. Teruggaan kan niet.</translation>
    </message>
    <message>
        <source>Try again &amp;now</source>
        <translation>&amp;Nu opnieuw proberen</translation>
    </message>
    <message>
        <source>Redeem &amp;again</source>
        <translation>Opnieuw &amp;inwisselen</translation>
    </message>
    <message>
        <source>Do it la&amp;ter</source>
        <translation>La&amp;ter doen</translation>
    </message>
    <message>
        <source>Enter the &amp;keys again</source>
        <translation>Product&amp;codes opnieuw invoeren</translation>
    </message>
    <message>
        <source>&amp;New order</source>
        <translation>&amp;Nieuwe bestelling</translation>
    </message>
    <message>
        <source>Trying again in {seconds}.</source>
        <translation>Nieuwe poging over {seconds}.</translation>
    </message>
    <message>
        <source>Looking up the customer of this order…</source>
        <translation>De klant van deze bestelling wordt opgezocht…</translation>
    </message>
    <message>
        <source>See the wizard&apos;s window.</source>
        <translation>Kijk in het venster van de wizard.</translation>
    </message>
</context>
<context>
    <name>RejectedKeys</name>
    <message>
        <source>Keys that aren’t redeemed</source>
        <translation>Productcodes die niet worden ingewisseld</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Opslaan…</translation>
    </message>
    <message>
        <source>Open its receipt</source>
        <translation>Ontvangstbewijs openen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>can’t be used</source>
        <translation>niet bruikbaar</translation>
    </message>
    <message>
        <source>Key endings and reasons copied.</source>
        <translation>Laatste vijf tekens en redenen gekopieerd.</translation>
    </message>
    <message>
        <source>Save the keys that aren’t redeemed</source>
        <translation>Niet-ingewisselde productcodes opslaan</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Key ending</source>
        <translation>Laatste vijf tekens</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Check your order</source>
        <translation>Controleer uw bestelling</translation>
    </message>
    <message>
        <source>Choose another &amp;use</source>
        <translation>Ander &amp;gebruik kiezen</translation>
    </message>
    <message>
        <source>Asking the service for the order review…</source>
        <translation>Bij de service wordt het overzicht van de bestelling opgevraagd…</translation>
    </message>
    <message>
        <source>I understand this and want to c&amp;ontinue</source>
        <translation>Ik begrijp dit en wil d&amp;oorgaan</translation>
    </message>
    <message>
        <source>for example your order number</source>
        <translation>bijvoorbeeld uw bestelnummer</translation>
    </message>
    <message>
        <source>Your re&amp;ference (optional)</source>
        <translation>Uw ken&amp;merk (optioneel)</translation>
    </message>
    <message>
        <source>I’m &amp;authorized to redeem for {customer}</source>
        <translation>Ik ben bevoeg&amp;d om voor {customer} in te wisselen</translation>
    </message>
    <message>
        <source>I’m &amp;authorized to redeem for {customer} and accept the license agreement ({version})</source>
        <translation>Ik ben bevoeg&amp;d om voor {customer} in te wisselen en ga akkoord met de licentieovereenkomst ({version})</translation>
    </message>
    <message>
        <source>To redeem, first tick the box.</source>
        <translation>Vink eerst het vakje aan om in te wisselen.</translation>
    </message>
    <message>
        <source>Read the agreement, version {version}</source>
        <translation>De overeenkomst lezen, versie {version}</translation>
    </message>
    <message>
        <source>No browser opened. The agreement: {address}</source>
        <translation>De browser kon niet worden geopend. De overeenkomst: {address}</translation>
    </message>
    <message numerus="yes">
        <source>Continue &amp;without %n key(s)</source>
        <translation>
            <numerusform>Doorgaan &amp;zonder %n productcode</numerusform>
            <numerusform>Doorgaan &amp;zonder %n productcodes</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving the order…</source>
        <translation>De bestelling wordt opgeslagen…</translation>
    </message>
    <message>
        <source>No key is left to redeem. To continue, enter another key.</source>
        <translation>Er is geen productcode over om in te wisselen. Voer een andere productcode in om door te gaan.</translation>
    </message>
    <message>
        <source>{heading}. {customer}: {after}. Nothing has changed yet.</source>
        <translation>{heading}. {customer}: {after}. Er is nog niets veranderd.</translation>
    </message>
    <message>
        <source>{heading}. {customer}: {before} becomes {after}. Nothing has changed yet.</source>
        <translation>{heading}. {customer}: {before} wordt {after}. Er is nog niets veranderd.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>After redeeming</source>
        <translation>Na het inwisselen</translation>
    </message>
    <message>
        <source>{usable} of {keys} can be redeemed. {rejected} can’t:</source>
        <translation>In te wisselen: {usable} van {keys}. Niet in te wisselen ({rejected}):</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) can’t be redeemed:</source>
        <translation>
            <numerusform>%n productcode kan niet worden ingewisseld:</numerusform>
            <numerusform>%n productcodes kunnen niet worden ingewisseld:</numerusform>
        </translation>
    </message>
    <message>
        <source>Reviewed again: nothing changed.</source>
        <translation>Opnieuw gecontroleerd: er is niets veranderd.</translation>
    </message>
    <message>
        <source>Reviewed again: something changed</source>
        <translation>Opnieuw gecontroleerd: er is iets veranderd</translation>
    </message>
    <message>
        <source>To redeem, first tick every box.</source>
        <translation>Vink eerst alle vakjes aan om in te wisselen.</translation>
    </message>
</context>
<context>
    <name>SavedMessage</name>
    <message>
        <source>Saved: {file}</source>
        <translation>Opgeslagen: {file}</translation>
    </message>
    <message>
        <source>Not saved: {file}</source>
        <translation>Niet opgeslagen: {file}</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Kies een andere map.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>In map tonen</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>None yet. A service that you use is remembered here.</source>
        <translation>Nog geen. Een service die u gebruikt, wordt hier onthouden.</translation>
    </message>
    <message>
        <source>&amp;Add a service…</source>
        <translation>Service toe&amp;voegen…</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>T&amp;aal</translation>
    </message>
    <message>
        <source>Services where you redeem keys</source>
        <translation>Services waar u productcodes inwisselt</translation>
    </message>
    <message>
        <source>When you enter a key of one of these services, you aren’t asked where to redeem it.</source>
        <translation>Voert u een productcode van een van deze services in, dan wordt niet gevraagd waar u die wilt inwisselen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Remove {service}</source>
        <translation>{service} verwijderen</translation>
    </message>
    <message>
        <source>Removed {service}.</source>
        <translation>{service} verwijderd.</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Signing in…</source>
        <translation>U wordt aangemeld…</translation>
    </message>
    <message>
        <source>Sta&amp;y signed in on this computer</source>
        <translation>Op deze computer aan&amp;gemeld blijven</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>Aanmel&amp;den</translation>
    </message>
    <message>
        <source>Access &amp;token</source>
        <translation>Toegangsto&amp;ken</translation>
    </message>
    <message>
        <source>Sign in with the browser instead</source>
        <translation>In plaats daarvan aanmelden met de browser</translation>
    </message>
    <message>
        <source>The token is then saved in this system’s keyring, the place where your passwords are kept; never in a file.</source>
        <translation>Het token wordt dan bewaard in de wachtwoordopslag van dit systeem, nooit in een bestand.</translation>
    </message>
    <message>
        <source>Use an access token instead</source>
        <translation>In plaats daarvan een toegangstoken gebruiken</translation>
    </message>
    <message>
        <source>The sign-in is then saved in this system’s keyring, the place where your passwords are kept.</source>
        <translation>De aanmelding wordt dan bewaard in de wachtwoordopslag van dit systeem.</translation>
    </message>
    <message>
        <source>Enter the token you got from {vendor}. It identifies your account at {host}.</source>
        <translation>Voer het token in dat u van {vendor} hebt gekregen. Het hoort bij uw account op {host}.</translation>
    </message>
    <message>
        <source>You get it here: {place}</source>
        <translation>U krijgt het hier: {place}</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>U bent aangemeld</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>U bent niet aangemeld</translation>
    </message>
    <message>
        <source>Continue in Product Key Wizard. You can close this page.</source>
        <translation>Ga verder in Product Key Wizard. U kunt deze pagina sluiten.</translation>
    </message>
    <message>
        <source>Open a&amp;gain</source>
        <translation>Opnieuw o&amp;penen</translation>
    </message>
    <message>
        <source>&amp;Open the browser</source>
        <translation>Browser o&amp;penen</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>Adres &amp;kopiëren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
    <message>
        <source>Stop &amp;waiting</source>
        <translation>Niet langer &amp;wachten</translation>
    </message>
    <message>
        <source>You’re signed in at {host}. Enter the invitation code, then continue.</source>
        <translation>U bent aangemeld bij {host}. Voer de uitnodigingscode in en ga verder.</translation>
    </message>
    <message>
        <source>Waiting until you have signed in at {host} in your browser, for up to 5 minutes.</source>
        <translation>Er wordt maximaal 5 minuten gewacht tot u zich in uw browser bij {host} hebt aangemeld.</translation>
    </message>
    <message>
        <source>Opening {host} in your browser…</source>
        <translation>{host} wordt in uw browser geopend…</translation>
    </message>
    <message>
        <source>Your browser opens {host}. Sign in there, then come back to this window.</source>
        <translation>Uw browser opent {host}. Meld u daar aan en kom dan terug naar dit venster.</translation>
    </message>
    <message>
        <source>In&amp;vitation code</source>
        <translation>Uitno&amp;digingscode</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in to {service}</source>
        <translation>Aanmelden bij {service}</translation>
    </message>
    <message>
        <source>The service needs to know who you are. Signing in doesn’t redeem anything.</source>
        <translation>De service wil weten wie u bent. Door u aan te melden wordt er niets ingewisseld.</translation>
    </message>
    <message>
        <source>First sign in with your browser, or stop waiting.</source>
        <translation>Meld u eerst aan in uw browser, of kies “Niet langer wachten”.</translation>
    </message>
    <message>
        <source>Enter the access token of your account first.</source>
        <translation>Voer eerst het toegangstoken van uw account in.</translation>
    </message>
    <message>
        <source>The service doesn’t accept this token</source>
        <translation>De service accepteert dit token niet</translation>
    </message>
    <message>
        <source>It may be mistyped, expired or revoked. Copy it again, or get a new one.</source>
        <translation>Het kan verkeerd getypt, verlopen of ingetrokken zijn. Kopieer het opnieuw of vraag een nieuw token aan.</translation>
    </message>
</context>
<context>
    <name>SlowAnswer</name>
    <message>
        <source>This takes longer than usual. You can keep waiting, ask again, or choose the subscription yourself: the review then shows what the keys do.</source>
        <translation>Dit duurt langer dan gewoonlijk. U kunt blijven wachten, het opnieuw vragen of zelf het abonnement kiezen: het overzicht laat dan zien wat er verandert.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Op&amp;nieuw proberen</translation>
    </message>
    <message>
        <source>Choose &amp;yourself</source>
        <translation>&amp;Zelf kiezen</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>No subscription yet</source>
        <translation>Nog geen abonnement</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>tot en met {date}</translation>
    </message>
    <message>
        <source>expiry date {date}</source>
        <translation>vervaldatum {date}</translation>
    </message>
</context>
<context>
    <name>StepRail</name>
    <message>
        <source>Steps of this order</source>
        <translation>Stappen van deze bestelling</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {name}</source>
        <translation>Stap {number} van {count}: {name}</translation>
    </message>
    <message>
        <source>{step}: current step</source>
        <translation>{step}: huidige stap</translation>
    </message>
    <message>
        <source>{step}: done</source>
        <translation>{step}: gedaan</translation>
    </message>
    <message>
        <source>{step}: still to come</source>
        <translation>{step}: volgt nog</translation>
    </message>
    <message>
        <source>This page is open.</source>
        <translation>Deze pagina is geopend.</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Key</source>
        <translation>Productcode</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Reeks</translation>
    </message>
    <message>
        <source>Check a list</source>
        <translation>Lijst controleren</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Geen productcode</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Redeem</source>
        <translation>Inwisselen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Earlier orders</source>
        <translation>Eerdere bestellingen</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Bij Microsoft</translation>
    </message>
</context>
<context>
    <name>SubscriptionPage</name>
    <message>
        <source>How do you want to use these keys?</source>
        <translation>Hoe wilt u deze productcodes gebruiken?</translation>
    </message>
    <message>
        <source>Looking up the options for {customer}…</source>
        <translation>De mogelijkheden voor {customer} worden opgezocht…</translation>
    </message>
    <message>
        <source>There is nothing to choose here. {advice}</source>
        <translation>Hier is niets te kiezen. {advice}</translation>
    </message>
    <message>
        <source>Choose how to use the keys.</source>
        <translation>Kies hoe u de productcodes wilt gebruiken.</translation>
    </message>
    <message>
        <source>How do you want to use this key?</source>
        <translation>Hoe wilt u deze productcode gebruiken?</translation>
    </message>
    <message>
        <source>Choose &amp;yourself</source>
        <translation>&amp;Zelf kiezen</translation>
    </message>
    <message>
        <source>{usable} of {keys} can be used. {rejected} can’t:</source>
        <translation>Bruikbaar: {usable} van {keys}. Niet bruikbaar ({rejected}):</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) can’t be used:</source>
        <translation>
            <numerusform>%n productcode kan niet worden gebruikt:</numerusform>
            <numerusform>%n productcodes kunnen niet worden gebruikt:</numerusform>
        </translation>
    </message>
    <message>
        <source>{product} ({keys})</source>
        <translation>{product} ({keys})</translation>
    </message>
    <message>
        <source>First {product}, then {others}.</source>
        <translation>Eerst {product}, daarna {others}.</translation>
    </message>
    <message>
        <source>Start with {product}</source>
        <translation>Met {product} beginnen</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) can’t be used for {customer}</source>
        <translation>
            <numerusform>%n productcode kan niet voor {customer} worden gebruikt</numerusform>
            <numerusform>%n productcodes kunnen niet voor {customer} worden gebruikt</numerusform>
        </translation>
    </message>
    <message>
        <source>This order has redeemed nothing.</source>
        <translation>Met deze bestelling is niets ingewisseld.</translation>
    </message>
    <message>
        <source>Choose another customer, or change the keys.</source>
        <translation>Kies een andere klant of wijzig de productcodes.</translation>
    </message>
    <message>
        <source>To continue, change the keys.</source>
        <translation>Wijzig de productcodes om door te gaan.</translation>
    </message>
    <message>
        <source>Another c&amp;ustomer</source>
        <translation>Andere &amp;klant</translation>
    </message>
    <message>
        <source>Change &amp;keys</source>
        <translation>&amp;Productcodes wijzigen</translation>
    </message>
    <message>
        <source>{licenses} of {product} for {customer}.</source>
        <translation>{licenses} van {product} voor {customer}.</translation>
    </message>
    <message numerus="yes">
        <source>%n option(s)</source>
        <translation>
            <numerusform>%n mogelijkheid</numerusform>
            <numerusform>%n mogelijkheden</numerusform>
        </translation>
    </message>
    <message>
        <source>{options}, none chosen.</source>
        <translation>{options}, niets gekozen.</translation>
    </message>
    <message>
        <source>Asking for the subscriptions of {customer}…</source>
        <translation>De abonnementen van {customer} worden opgevraagd…</translation>
    </message>
    <message>
        <source>{keys}. The service can’t say yet what they hold: the review will show it.</source>
        <translation>{keys}. Wat ze bevatten, is nog niet bekend: dat ziet u in het overzicht.</translation>
    </message>
    <message>
        <source>not redeemed</source>
        <translation>niet ingewisseld</translation>
    </message>
</context>
</TS>
