<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>ActivationWizard</name>
    <message numerus="yes">
        <source>%n key(s) will be removed from this order.</source>
        <translation>
            <numerusform>%n key will be removed from this order.</numerusform>
            <numerusform>%n keys will be removed from this order.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close without redeeming %n key(s)?</source>
        <translation>
            <numerusform>Close without redeeming %n key?</numerusform>
            <numerusform>Close without redeeming %n keys?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message numerus="yes">
        <source>%n key(s) moved to another row</source>
        <translation>
            <numerusform>%n key moved to another row</numerusform>
            <numerusform>%n keys moved to another row</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) added</source>
        <translation>
            <numerusform>%n key added</numerusform>
            <numerusform>%n keys added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) removed</source>
        <translation>
            <numerusform>%n key removed</numerusform>
            <numerusform>%n keys removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in the list may contain a key that couldn’t be read.</source>
        <translation>
            <numerusform>%n place in the list may contain a key that couldn’t be read.</numerusform>
            <numerusform>%n places in the list may contain a key that couldn’t be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) in this list were already redeemed on this computer.</source>
        <translation>
            <numerusform>%n key in this list was already redeemed on this computer.</numerusform>
            <numerusform>%n keys in this list were already redeemed on this computer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) between {first} and {last} name no customer: each belongs to the customer above it.</source>
        <translation>
            <numerusform>%n row between {first} and {last} names no customer: it belongs to the customer above it.</numerusform>
            <numerusform>%n rows between {first} and {last} name no customer: each belongs to the customer above it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchPage</name>
    <message numerus="yes">
        <source>Yes for these %n order(s)</source>
        <translation>
            <numerusform>Yes for this %n order</numerusform>
            <numerusform>Yes for these %n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s)</source>
        <translation>
            <numerusform>%n choice</numerusform>
            <numerusform>%n choices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) chosen</source>
        <translation>
            <numerusform>%n order chosen</numerusform>
            <numerusform>%n orders chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{keys} for %n customer(s). Check what each column holds.</source>
        <translation>
            <numerusform>{keys} for %n customer. Check what each column holds.</numerusform>
            <numerusform>{keys} for %n customers. Check what each column holds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Include %n key(s) again</source>
        <translation>
            <numerusform>Include %n key again</numerusform>
            <numerusform>Include %n keys again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Continue without %n key(s)</source>
        <translation>
            <numerusform>Continue without %n key</numerusform>
            <numerusform>Continue without %n keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) added from a second list.</source>
        <translation>
            <numerusform>%n customer added from a second list.</numerusform>
            <numerusform>%n customers added from a second list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %n key(s) in the saved plan will be redeemed.</source>
        <translation>
            <numerusform>Only the %n key in the saved plan will be redeemed.</numerusform>
            <numerusform>Only the %n keys in the saved plan will be redeemed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Microsoft key(s) are kept separate: the wizard takes you through Microsoft’s pages for them, one customer at a time.</source>
        <translation>
            <numerusform>%n Microsoft key is kept separate: the wizard takes you through Microsoft’s page for it.</numerusform>
            <numerusform>%n Microsoft keys are kept separate: the wizard takes you through Microsoft’s pages for them, one customer at a time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This list names %n customer(s).</source>
        <translation>
            <numerusform>This list names %n customer.</numerusform>
            <numerusform>This list names %n customers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{keys} in %n order(s). Nothing has been redeemed yet.</source>
        <translation>
            <numerusform>{keys} in %n order. Nothing has been redeemed yet.</numerusform>
            <numerusform>{keys} in %n orders. Nothing has been redeemed yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{keys} in %n order(s).</source>
        <translation>
            <numerusform>{keys} in %n order.</numerusform>
            <numerusform>{keys} in %n orders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You reviewed and authorized %n key(s) before the interruption, so they need no new review.</source>
        <translation>
            <numerusform>You reviewed and authorized %n key before the interruption, so it needs no new review.</numerusform>
            <numerusform>You reviewed and authorized %n keys before the interruption, so they need no new review.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The receipts of %n order(s) weren’t saved here. Getting them redeems nothing.</source>
        <translation>
            <numerusform>The receipt of %n order wasn’t saved here. Getting it redeems nothing.</numerusform>
            <numerusform>The receipts of %n orders weren’t saved here. Getting them redeems nothing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Review %n key(s)</source>
        <translation>
            <numerusform>&amp;Review %n key</numerusform>
            <numerusform>&amp;Review %n keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) won’t be redeemed until you decide.</source>
        <translation>
            <numerusform>%n key won’t be redeemed until you decide.</numerusform>
            <numerusform>%n keys won’t be redeemed until you decide.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) left out.</source>
        <translation>
            <numerusform>%n order left out.</numerusform>
            <numerusform>%n orders left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) included again.</source>
        <translation>
            <numerusform>%n order included again.</numerusform>
            <numerusform>%n orders included again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept “{warning}” for %n order(s)?</source>
        <translation>
            <numerusform>Accept “{warning}” for %n order?</numerusform>
            <numerusform>Accept “{warning}” for %n orders?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Continue with %n key(s)</source>
        <translation>
            <numerusform>&amp;Continue with %n key</numerusform>
            <numerusform>&amp;Continue with %n keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Review %n changed key(s)</source>
        <translation>
            <numerusform>&amp;Review %n changed key</numerusform>
            <numerusform>&amp;Review %n changed keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) weren’t sent: something changed since your review.</source>
        <translation>
            <numerusform>%n key wasn’t sent: something changed since your review.</numerusform>
            <numerusform>%n keys weren’t sent: something changed since your review.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) were refused; the reasons are in the list.</source>
        <translation>
            <numerusform>%n key was refused; the reason is in the list.</numerusform>
            <numerusform>%n keys were refused; the reasons are in the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;deem %n key(s)</source>
        <translation>
            <numerusform>Re&amp;deem %n key</numerusform>
            <numerusform>Re&amp;deem %n keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>I’m &amp;authorized to redeem for %n customer(s) and accept the license agreement ({version})</source>
        <translation>
            <numerusform>I’m &amp;authorized to redeem for %n customer and accept the license agreement ({version})</numerusform>
            <numerusform>I’m &amp;authorized to redeem for %n customers and accept the license agreement ({version})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) found</source>
        <translation>
            <numerusform>%n order found</numerusform>
            <numerusform>%n orders found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The result of %n key(s) isn’t known yet.</source>
        <translation>
            <numerusform>The result of %n key isn’t known yet.</numerusform>
            <numerusform>The results of %n keys aren’t known yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The result of %n key(s) in {orders} isn’t known yet.</source>
        <translation>
            <numerusform>The result of %n key in {orders} isn’t known yet.</numerusform>
            <numerusform>The results of %n keys in {orders} aren’t known yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Get %n receipt(s)</source>
        <translation>
            <numerusform>&amp;Get %n receipt</numerusform>
            <numerusform>&amp;Get %n receipts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {keys} redeemed · {orders} of %n order(s)</source>
        <translation>
            <numerusform>{done} of {keys} redeemed · {orders} of %n order</numerusform>
            <numerusform>{done} of {keys} redeemed · {orders} of %n orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message numerus="yes">
        <source>&amp;Use %n key(s)…</source>
        <translation>
            <numerusform>&amp;Use %n key…</numerusform>
            <numerusform>&amp;Use %n keys…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) removed.</source>
        <translation>
            <numerusform>%n row removed.</numerusform>
            <numerusform>%n rows removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%n key(s) can’t be used for {customer}:</source>
        <translation>
            <numerusform>%n key can’t be used for {customer}:</numerusform>
            <numerusform>%n keys can’t be used for {customer}:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerPage</name>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n customers are shown. To find others, type part of a name.</source>
        <translation>
            <numerusform>The first %n customer is shown. To find others, type part of a name.</numerusform>
            <numerusform>The first %n customers are shown. To find others, type part of a name.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message numerus="yes">
        <source>%n key(s) haven’t been redeemed. Close anyway?</source>
        <translation>
            <numerusform>%n key hasn’t been redeemed. Close anyway?</numerusform>
            <numerusform>%n keys haven’t been redeemed. Close anyway?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) kept for the next order: not redeemed yet.</source>
        <translation>
            <numerusform>%n key kept for the next order: not redeemed yet.</numerusform>
            <numerusform>%n keys kept for the next order: not redeemed yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) redeemed</source>
        <translation>
            <numerusform>%n key redeemed</numerusform>
            <numerusform>%n keys redeemed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) were not redeemed:</source>
        <translation>
            <numerusform>%n key was not redeemed:</numerusform>
            <numerusform>%n keys were not redeemed:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Co&amp;ntinue with %n Microsoft key(s)</source>
        <translation>
            <numerusform>Co&amp;ntinue with %n Microsoft key</numerusform>
            <numerusform>Co&amp;ntinue with %n Microsoft keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Co&amp;ntinue with %n kept key(s)</source>
        <translation>
            <numerusform>Co&amp;ntinue with %n kept key</numerusform>
            <numerusform>Co&amp;ntinue with %n kept keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message numerus="yes">
        <source>Remove all that can’t be used (%n)</source>
        <translation>
            <numerusform>Remove all that can’t be used (%n)</numerusform>
            <numerusform>Remove all that can’t be used (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) in this order</source>
        <translation>
            <numerusform>%n key in this order</numerusform>
            <numerusform>%n keys in this order</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) need attention: {endings}</source>
        <translation>
            <numerusform>%n key needs attention: {endings}</numerusform>
            <numerusform>%n keys need attention: {endings}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) not finished</source>
        <translation>
            <numerusform>%n order not finished</numerusform>
            <numerusform>%n orders not finished</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove duplicates (%n)</source>
        <translation>
            <numerusform>Remove duplicates (%n)</numerusform>
            <numerusform>Remove duplicates (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the %n chosen key(s)</source>
        <translation>
            <numerusform>Remove the %n chosen key</numerusform>
            <numerusform>Remove the %n chosen keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) were in the list already.</source>
        <translation>
            <numerusform>%n key was in the list already.</numerusform>
            <numerusform>%n keys were in the list already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n key(s).</source>
        <translation>
            <numerusform>Removed %n key.</numerusform>
            <numerusform>Removed %n keys.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n problem(s)</source>
        <translation>
            <numerusform>Show %n problem</numerusform>
            <numerusform>Show %n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) were redeemed before</source>
        <translation>
            <numerusform>%n key was redeemed before</numerusform>
            <numerusform>%n keys were redeemed before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message numerus="yes">
        <source>%n key(s) forgotten.</source>
        <translation>
            <numerusform>%n key forgotten.</numerusform>
            <numerusform>%n keys forgotten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) found.</source>
        <translation>
            <numerusform>%n key found.</numerusform>
            <numerusform>%n keys found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message numerus="yes">
        <source>%n attachment(s) not read: save each one and check it by itself.</source>
        <translation>
            <numerusform>%n attachment not read: save it and check it by itself.</numerusform>
            <numerusform>%n attachments not read: save each one and check it by itself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) with a formula and no result: open the workbook in its own program and save it.</source>
        <translation>
            <numerusform>%n cell with a formula and no result: open the workbook in its own program and save it.</numerusform>
            <numerusform>%n cells with a formula and no result: open the workbook in its own program and save it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n web page code(s), such as &amp;nbsp;, read as the characters they represent.</source>
        <translation>
            <numerusform>%n web page code, such as &amp;nbsp;, read as the character it represents.</numerusform>
            <numerusform>%n web page codes, such as &amp;nbsp;, read as the characters they represent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n full-width character(s) converted.</source>
        <translation>
            <numerusform>%n full-width character converted.</numerusform>
            <numerusform>%n full-width characters converted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n key</numerusform>
            <numerusform>%n keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) put together from several cells.</source>
        <translation>
            <numerusform>%n key put together from several cells.</numerusform>
            <numerusform>%n keys put together from several cells.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n license(s)</source>
        <translation>
            <numerusform>%n license</numerusform>
            <numerusform>%n licenses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) contain only a part of a key; the first is line {line}. Put each whole key on one line.</source>
        <translation>
            <numerusform>%n line contains only a part of a key: line {line}. Put the whole key on one line.</numerusform>
            <numerusform>%n lines contain only a part of a key; the first is line {line}. Put each whole key on one line.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) look like a key but can’t be read as one; the first is line {line}. Write each key as five groups of five with dashes.</source>
        <translation>
            <numerusform>%n line looks like a key but can’t be read as one: line {line}. Write the key as five groups of five with dashes.</numerusform>
            <numerusform>%n lines look like a key but can’t be read as one; the first is line {line}. Write each key as five groups of five with dashes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without a key.</source>
        <translation>
            <numerusform>%n line without a key.</numerusform>
            <numerusform>%n lines without a key.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more place(s) like this: check whether this is a product key at all.</source>
        <translation>
            <numerusform>%n more place like this: look whether this is a product key at all.</numerusform>
            <numerusform>%n more places like this: look whether this is a product key at all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) without text, perhaps scanned: type the keys that they show.</source>
        <translation>
            <numerusform>%n page without text, perhaps scanned: type the keys that it shows.</numerusform>
            <numerusform>%n pages without text, perhaps scanned: type the keys that they show.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) not read: type the keys that they show.</source>
        <translation>
            <numerusform>%n picture not read: type the keys that it shows.</numerusform>
            <numerusform>%n pictures not read: type the keys that they show.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) could not be read. A key with such a character inside it was not recognized.</source>
        <translation>
            <numerusform>%n character could not be read. A key with that character inside it was not recognized.</numerusform>
            <numerusform>%n characters could not be read. A key with such a character inside it was not recognized.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are too long to read as a table. Keys in them may be shown with a line number instead of a cell such as B7.</source>
        <translation>
            <numerusform>%n row is too long to read as a table. Keys in it may be shown with a line number instead of a cell such as B7.</numerusform>
            <numerusform>%n rows are too long to read as a table. Keys in them may be shown with a line number instead of a cell such as B7.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) or attachment(s) skipped: keys in them cannot be read.</source>
        <translation>
            <numerusform>%n picture or attachment skipped: keys in it cannot be read.</numerusform>
            <numerusform>%n pictures or attachments skipped: keys in them cannot be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) in a script or comment of a web page were not read. If you need one, paste only that key.</source>
        <translation>
            <numerusform>%n key in a script or comment of a web page was not read. If you need it, paste only that key.</numerusform>
            <numerusform>%n keys in a script or comment of a web page were not read. If you need one, paste only that key.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n very long run(s) of letters skipped: no key is that long.</source>
        <translation>
            <numerusform>%n stretch of hundreds of thousands of letters skipped: no key is so long.</numerusform>
            <numerusform>%n stretches of hundreds of thousands of letters skipped: no key is so long.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OptionCards</name>
    <message numerus="yes">
        <source>%n subscription(s) don’t fit.</source>
        <translation>
            <numerusform>%n subscription doesn’t fit.</numerusform>
            <numerusform>%n subscriptions don’t fit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other use(s) aren’t possible.</source>
        <translation>
            <numerusform>%n other use isn’t possible.</numerusform>
            <numerusform>%n other uses aren’t possible.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message numerus="yes">
        <source>%n more order(s) from the service, at the end of the list</source>
        <translation>
            <numerusform>%n more order from the service, at the end of the list</numerusform>
            <numerusform>%n more orders from the service, at the end of the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message numerus="yes">
        <source>How do you want to use these %n license(s)?</source>
        <translation>
            <numerusform>How do you want to use this %n license?</numerusform>
            <numerusform>How do you want to use these %n licenses?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message numerus="yes">
        <source>Continue &amp;without %n key(s)</source>
        <translation>
            <numerusform>Continue &amp;without %n key</numerusform>
            <numerusform>Continue &amp;without %n keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) can’t be redeemed:</source>
        <translation>
            <numerusform>%n key can’t be redeemed:</numerusform>
            <numerusform>%n keys can’t be redeemed:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SubscriptionPage</name>
    <message numerus="yes">
        <source>%n key(s) can’t be used for {customer}</source>
        <translation>
            <numerusform>%n key can’t be used for {customer}</numerusform>
            <numerusform>%n keys can’t be used for {customer}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) can’t be used:</source>
        <translation>
            <numerusform>%n key can’t be used:</numerusform>
            <numerusform>%n keys can’t be used:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n option(s)</source>
        <translation>
            <numerusform>%n option</numerusform>
            <numerusform>%n options</numerusform>
        </translation>
    </message>
</context>
</TS>
