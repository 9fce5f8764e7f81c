<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en_US">
<context>
    <name>AccountPage</name>
    <message>
        <source>Who are the licenses for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check name and domain: licenses cannot be moved to another customer later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a &amp;customer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice as an administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice as a reseller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice as a reader, who may not redeem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by name, domain or id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ustomer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the service who you are and for whom…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in as {name}: {roles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more. Type part of a name to find yours.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivationWizard</name>
    <message>
        <source>No real keys, no real licenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;deem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close while the order is not finished?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order is written down. Start the wizard again to resume it: the service is asked what came of it, and no key is spent twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close and resume later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard this order?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was redeemed. The keys entered here are forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Busy</name>
    <message>
        <source>Stop waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>The key …{ending} is now: {after}.</source>
        <translation>De productcode …{ending} is nu: {after}.</translation>
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
    <name>Cli</name>
    <message>
        <source>Type or paste the keys, one a line; they are not shown. An empty line ends the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key {number}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type this key again, or press Enter to go on with it as it is:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not taken into the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is too much on standard input for a list of keys. Nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no orders on this computer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no order {order} on this computer. {command} lists those there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order {order} was begun anew as {later}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This order was refused before: nothing was redeemed with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order {order}, begun {time}: {summary}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was redeemed. The review of this order no longer holds, so a new one has to be made. Its keys are needed again, because this computer keeps only their endings: {endings}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new review cannot be agreed to with --json or -, unless you add --yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are not the keys of this order, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outcome not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To go on: {command}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begun anew as {order}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing redeemed yet: needs a new review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused, nothing redeemed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redeemed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused, nothing was redeemed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--json and - cannot ask you anything, so they need --yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new subscription has no id yet: leave out --subscription, or choose another --action.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference has up to 100 printable characters, and no product key: it is kept with the order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This command line cannot be carried out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done. See {command} for what is possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes 25-character product keys to licenses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redeem keys after a review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check how keys are typed, offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List or create customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List a customer&apos;s subscriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the customer&apos;s id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List earlier orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print one JSON object a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print comma-separated values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out what came of an order, and finish it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys of the practice service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the language of what is said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder of the journal and the practice data; nothing is written outside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print JSON instead of sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use the practice service (the default)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use an activation service; its token is read from PRODUCT_KEY_TOKEN or asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who to be on the practice service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the keys are for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the subscription&apos;s id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own order number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redeem without asking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key; - reads keys from standard input; none asks for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kind of the keys; auto finds it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key, with or without dashes; - reads keys from standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of a name, domain or id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>create a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the new customer&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the new customer&apos;s domain, such as example.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its country&apos;s two-letter code, such as NL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the order&apos;s id, from: product-key orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the order&apos;s keys again, where they are needed; - reads them from standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to bring about each action and every outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start over with fresh practice data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not understood: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a word that is no option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of the folder is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose from %(choices)s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usage: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show this help and leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show the version and leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: %s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not go with %s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What are the keys for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice: nothing here is real. Signed in to {vendor} as {account}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in to {vendor} as {account}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which customer are the licenses for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This customer has no subscription that this can be done with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which subscription are the keys for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key was entered, so nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A practice key that fits: {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{command} lists the keys to practice with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are {keys}, and one order holds at most {most}. Divide them over several orders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was redeemed, and this order has used up no key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --yes nothing is asked, so {option} has to be given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token for this service (not shown while you type):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please answer yes or no:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of them holds this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number (1 to {last}), or part of a name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number (1 to {last}):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was chosen, so nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was redeemed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no language {asked}; choose from {languages}. Going on in this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside Product Key Wizard ({fault}). An order whose redemption had begun is kept: {command} lists it. Please report this line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer could not be written ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key to check. Give one, with or without dashes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--name, --domain and --country are for: {command}. Nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer was found that this account may act for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new customer needs --name, --domain and --country; none was created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer was created: the name has up to 200 letters, the domain is one such as example.com, and the country is a two-letter code such as NL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer was created:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This customer has no subscriptions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice data is as on the first day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review of your order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished">Ervoor</translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>License agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redeemed. Your receipt:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished">Ontvangstbewijs</translation>
    </message>
    <message>
        <source>Redeemed at</source>
        <translation type="unfinished">Ingewisseld op</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation type="unfinished">Uw kenmerk</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation type="unfinished">Abonnement</translation>
    </message>
    <message>
        <source>Please note:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>licenses after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expiry date after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>license agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since the review before: {name}: {before} → {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expires {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished">Klant</translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished">Actie</translation>
    </message>
    <message>
        <source>Key {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished">niets</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished">geaccepteerd</translation>
    </message>
    <message>
        <source>What to do next: assign the licenses to users, then have them install their apps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order was redeemed, but its receipt could not be kept on this computer: {reason}. Once that is mended, this fetches it: {command}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order is kept. To go on with it: {command}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{command} lists the customers that you may act for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{command} lists the subscriptions of a customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put your token for this service into the environment variable PRODUCT_KEY_TOKEN and run the command again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a global administrator of the customer to make you a billing administrator. Which roles you have is shown by {command}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a while, then try again. If it is still busy after 15 minutes, contact support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To redeem this key at an activation service, use --service ADDRESS; for a Microsoft key, run product-key-wizard. {command} lists the keys to practice with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order has to be reviewed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service is busy. Trying again in {duration} (Ctrl+C stops waiting).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no longer what --yes agreed to, so the order was not sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With yes you accept the license agreement and say that you may do this for {customer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redeem?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody answered; --yes redeems without asking.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>&amp;Copy receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save receipt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another order for this c&amp;ustomer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Another order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your keys are redeemed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The licenses are on the subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{customer}: {licenses} until {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished">Ervoor</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">Nu</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished">Ontvangstbewijs</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. Assign the licenses to users in the admin center.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. Have them install their apps, or sign in to those installed already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. Keep the receipt; a redeemed key cannot be used again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt was not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder. The order itself is done and stays in Earlier orders.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>Something went wrong inside Product Key Wizard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An order whose Redeem was pressed is written down and can be resumed; nothing is spent twice. You can go on, or close the window and start again. Please report: {fault}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Where do I find my key?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>25 characters in five groups, often under a layer that is scratched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In an e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the reseller or partner you bought from. Copy the whole message: the wizard finds the keys in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the page of your license agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of a volume agreement are listed for the online administrator named in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost, or never received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the reseller or partner you bought the licenses from; they can see which key was yours.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyEdit</name>
    <message>
        <source>Product key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use a practice key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add another key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove from the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have compared the &amp;marked keys; they stand there like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your product keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper or lower case, dashes and spaces do not matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product &amp;key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys in this order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the last five characters of a key are shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed right, but this looks like a Microsoft key: this service cannot redeem it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this order: {keys}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken into the order: {keys}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures cannot be read. Type the key that stands in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the file, copy the keys in it, and paste them here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key in what was pasted. Copy the key and paste again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key has 25 characters; not taken in: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed to plain letters on the way in: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the keys of this order again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was redeemed. Only the endings were kept: {endings}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new review is made of them; no key is spent twice.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Stopped for a reason that is not known here</source>
        <translation>Gestopt om een reden die hier niet bekend is</translation>
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
        <source>Such an answer never redeems a key.</source>
        <translation>Bij zo’n antwoord wordt er nooit een productcode ingewisseld.</translation>
    </message>
    <message>
        <source>The order was sent before, and whether it was redeemed is not known yet: do not enter its keys anywhere else.</source>
        <translation>De bestelling is eerder al verzonden en het is nog niet bekend of de productcodes zijn ingewisseld: voer die nergens anders in.</translation>
    </message>
    <message>
        <source>Review the order again. If everything is right, choose “Redeem”.</source>
        <translation>Controleer de bestelling opnieuw. Klopt alles, kies dan “Inwisselen”.</translation>
    </message>
    <message>
        <source>If the problem remains, contact support.</source>
        <translation>Blijft het probleem bestaan, neem dan contact op met ondersteuning.</translation>
    </message>
    <message>
        <source>Every order is recorded there before it is redeemed, so that none gets lost. Until that works again, no new order is begun.</source>
        <translation>Elke bestelling wordt daar vastgelegd voordat er iets wordt ingewisseld, zodat er niets verloren gaat. Zolang dat niet lukt, wordt er geen nieuwe bestelling begonnen.</translation>
    </message>
    <message>
        <source>The data folder is here: {path}</source>
        <translation>De gegevensmap staat hier: {path}</translation>
    </message>
    <message>
        <source>Orders cannot be recorded on this computer</source>
        <translation>Bestellingen kunnen op deze computer niet worden vastgelegd</translation>
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
        <source>A newer version of Product Key Wizard wrote it. This version leaves it as it is, so that nothing is lost, and begins no order without it.</source>
        <translation>Het is geschreven door een nieuwere versie van Product Key Wizard. Deze versie laat het zoals het is, zodat er niets verloren gaat, en begint zonder dit logboek geen bestelling.</translation>
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
        <source>The record of orders was damaged; a new one was begun</source>
        <translation>Het bestellogboek was beschadigd; er is een nieuw logboek begonnen</translation>
    </message>
    <message>
        <source>The damaged file was kept. Earlier orders are in it; the new record begins without them.</source>
        <translation>Het beschadigde bestand is bewaard. Eerdere bestellingen staan daarin; in het nieuwe logboek staan ze niet.</translation>
    </message>
    <message>
        <source>The damaged file is here now: {kept}</source>
        <translation>Het beschadigde bestand staat nu hier: {kept}</translation>
    </message>
    <message>
        <source>If an order was under way, check in the service’s history whether it was redeemed before you redeem its keys again. If none was, you can go on.</source>
        <translation>Was er net een bestelling bezig, kijk dan eerst in de geschiedenis van de service of die is ingewisseld, voordat u dezelfde productcodes opnieuw inwisselt. Was er geen bestelling bezig, dan kunt u gewoon verdergaan.</translation>
    </message>
    <message>
        <source>The service does not accept this key</source>
        <translation>De service accepteert deze productcode niet</translation>
    </message>
    <message>
        <source>Compare the key with the card or e-mail, character by character: 0, O, 5 and S never occur in a key, and B and 8, G and 6 or D and Q are easily confused. If every character is right, contact the reseller you bought the key from.</source>
        <translation>Vergelijk de productcode teken voor teken met de kaart of e-mail: 0, O, 5 en S komen nooit in een productcode voor, en B en 8, G en 6 of D en Q zijn makkelijk te verwisselen. Klopt elk teken, neem dan contact op met de wederverkoper bij wie u de productcode hebt gekocht.</translation>
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
        <source>It had to be redeemed by {redeem_by}. Nothing was redeemed now.</source>
        <translation>De uiterste inwisseldatum was {redeem_by}. Er is nu niets ingewisseld.</translation>
    </message>
    <message>
        <source>Its redeem-by date has passed. Nothing was redeemed now.</source>
        <translation>De uiterste inwisseldatum is verstreken. Er is nu niets ingewisseld.</translation>
    </message>
    <message>
        <source>Contact support, with the last five characters of the key and your proof of purchase at hand. To go on with your other keys, remove this one.</source>
        <translation>Neem contact op met ondersteuning en houd de laatste vijf tekens van de productcode en uw aankoopbewijs bij de hand. Wilt u met uw andere productcodes verdergaan, verwijder dan deze.</translation>
    </message>
    <message>
        <source>Check “Earlier orders” or ask your colleagues what it was used for. To go on, remove this key or enter a new, unused one.</source>
        <translation>Kijk in “Eerdere bestellingen” of vraag uw collega’s waarvoor de productcode is gebruikt. Wilt u verdergaan, verwijder deze productcode dan of voer een nieuwe en ongebruikte in.</translation>
    </message>
    <message>
        <source>This key was redeemed before, and a key works only once. Nothing was redeemed now.</source>
        <translation>Deze productcode is eerder ingewisseld, en een productcode werkt maar één keer. Er is nu niets ingewisseld.</translation>
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
        <translation>Deze productcode is op {redeemed_on} ingewisseld voor dezelfde klant als die van deze bestelling; de licenties zijn naar het abonnement van die klant gegaan.</translation>
    </message>
    <message>
        <source>This key was redeemed before for the same customer as this order; its licenses went to that customer’s subscription.</source>
        <translation>Deze productcode is eerder ingewisseld voor dezelfde klant als die van deze bestelling; de licenties zijn naar het abonnement van die klant gegaan.</translation>
    </message>
    <message>
        <source>This key was redeemed before, and not for the customer of this order. Nothing was redeemed now.</source>
        <translation>Deze productcode is eerder ingewisseld, en niet voor de klant van deze bestelling. Er is nu niets ingewisseld.</translation>
    </message>
    <message>
        <source>Check with your colleagues whether one of them used it. If nobody did, contact the reseller you bought the key from. To go on, remove this key or enter a new, unused one.</source>
        <translation>Vraag uw collega’s of een van hen de productcode heeft gebruikt. Is dat niet zo, neem dan contact op met de wederverkoper bij wie u die hebt gekocht. Wilt u verdergaan, verwijder deze productcode dan of voer een nieuwe en ongebruikte in.</translation>
    </message>
    <message>
        <source>This is only practice: your key is not used up</source>
        <translation>Dit is alleen een oefening: uw productcode is niet verbruikt</translation>
    </message>
    <message>
        <source>Nothing was sent. The practice service takes its own practice keys only, and this is not one of them.</source>
        <translation>Er is niets verzonden. De oefenservice werkt alleen met eigen oefencodes, en dit is er geen.</translation>
    </message>
    <message>
        <source>To redeem this key, go back to “Start” and choose where it is from: Microsoft or an activation service. To practice, use one of the practice keys.</source>
        <translation>Wilt u deze productcode inwisselen, ga dan terug naar “Start” en kies waar die vandaan komt: Microsoft of een activeringsservice. Wilt u oefenen, gebruik dan een van de oefencodes.</translation>
    </message>
    <message>
        <source>This takes one of three roles: global administrator or billing administrator of the customer, or reseller of this customer.</source>
        <translation>Daarvoor is een van drie rollen nodig: algemeen beheerder of factureringsbeheerder van de klant, of wederverkoper van deze klant.</translation>
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
        <translation>Vraag ondersteuning waarom het is uitgeschakeld. Wilt u het weer actief maken, kies dan “Een abonnement opnieuw activeren” voor dezelfde productcodes.</translation>
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
        <translation>Kies “De vervaldatum verlengen” of “Een abonnement opnieuw activeren” voor dezelfde productcodes: met allebei wordt het abonnement weer actief.</translation>
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
        <translation>De service heeft het druk</translation>
    </message>
    <message>
        <source>It cannot process the order right now.</source>
        <translation>De bestelling kan op dit moment niet worden verwerkt.</translation>
    </message>
    <message>
        <source>If it is still busy after 15 minutes, contact support.</source>
        <translation>Lukt het na 15 minuten nog niet, neem dan contact op met ondersteuning.</translation>
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
        <source>{customer} was created, but the service could not process the order after that.</source>
        <translation>{customer} is aangemaakt, maar daarna kon de service de bestelling niet verwerken.</translation>
    </message>
    <message>
        <source>The customer was created, but the service could not process the order after that.</source>
        <translation>De klant is aangemaakt, maar daarna kon de service de bestelling niet verwerken.</translation>
    </message>
    <message>
        <source>Redeem again in {retry_after}: the order goes on with the customer that was created.</source>
        <translation>Wissel de productcodes over {retry_after} opnieuw in: de bestelling gaat verder met de klant die al is aangemaakt.</translation>
    </message>
    <message>
        <source>Redeem again: the order goes on with the customer that was created.</source>
        <translation>Wissel de productcodes opnieuw in: de bestelling gaat verder met de klant die al is aangemaakt.</translation>
    </message>
    <message>
        <source>{customer} could not be created yet</source>
        <translation>{customer} kon nog niet worden aangemaakt</translation>
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
        <source>Ask a global administrator of the customer to make you a billing administrator. You can see your roles on the page “Account” and in the admin center under “Admin &gt; Settings”. With the new role, sign in again and go on: your keys stay in the order.</source>
        <translation>Vraag een algemeen beheerder van de klant om u factureringsbeheerder te maken. Welke rollen u hebt, ziet u op de pagina “Account” en in het beheercentrum onder “Beheer &gt; Instellingen”. Meld u met de nieuwe rol opnieuw aan en ga verder: uw productcodes blijven in de bestelling staan.</translation>
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
        <source>The customer could not be created yet</source>
        <translation>De klant kon nog niet worden aangemaakt</translation>
    </message>
    <message>
        <source>The service cannot create customers at the moment.</source>
        <translation>De service kan op dit moment geen klanten aanmaken.</translation>
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
        <source>Meanwhile one of the keys, or the subscription, is no longer as the review showed it, so the service stopped.</source>
        <translation>Een van de productcodes of het abonnement is intussen niet meer zoals het in het overzicht stond. Daarom is de service gestopt.</translation>
    </message>
    <message>
        <source>Review the order again and look at the differences. If everything is right, choose “Redeem”.</source>
        <translation>Controleer de bestelling opnieuw en let op de verschillen. Klopt alles, kies dan “Inwisselen”.</translation>
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
        <source>The service took this order for another one</source>
        <translation>De service zag deze bestelling aan voor een andere</translation>
    </message>
    <message>
        <source>The order carries a number that another order has already used. That is a fault in a program, not in your keys; this attempt changed nothing.</source>
        <translation>De bestelling heeft een nummer dat al voor een andere bestelling is gebruikt. Dat is een fout in een programma, niet in uw productcodes; deze poging heeft niets veranderd.</translation>
    </message>
    <message>
        <source>Check in “Earlier orders” whether these keys were redeemed. If they were not, begin a new order with them. If it happens again, contact support.</source>
        <translation>Kijk in “Eerdere bestellingen” of deze productcodes zijn ingewisseld. Is dat niet zo, begin er dan een nieuwe bestelling mee. Gebeurt het nog eens, neem dan contact op met ondersteuning.</translation>
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
        <source>The keys before it are for {expected}; one order is for one product.</source>
        <translation>De productcodes ervoor zijn voor {expected}; een bestelling is voor één product.</translation>
    </message>
    <message>
        <source>The keys before it are for another product; one order is for one product.</source>
        <translation>De productcodes ervoor zijn voor een ander product; een bestelling is voor één product.</translation>
    </message>
    <message>
        <source>That is a product for personal use; it cannot go to an organization’s subscription.</source>
        <translation>Dat is een product voor persoonlijk gebruik; het past niet bij het abonnement van een organisatie.</translation>
    </message>
    <message>
        <source>Redeem it with a personal account, at the address on the card or in the e-mail. For this order, enter a key for organizations.</source>
        <translation>Wissel de productcode in met een persoonlijk account, op het adres dat op de kaart of in de e-mail staat. Voer voor deze bestelling een productcode voor organisaties in.</translation>
    </message>
    <message>
        <source>The subscription you chose is for {expected}, and a key works for its own product only.</source>
        <translation>Het gekozen abonnement is voor {expected}, en een productcode werkt alleen voor het eigen product.</translation>
    </message>
    <message>
        <source>The subscription you chose is for another product, and a key works for its own product only.</source>
        <translation>Het gekozen abonnement is voor een ander product, en een productcode werkt alleen voor het eigen product.</translation>
    </message>
    <message>
        <source>Remove this key here. You can use it on a subscription of {product}, or activate a new subscription with it.</source>
        <translation>Verwijder deze productcode hier. U kunt die voor een abonnement op {product} gebruiken, of er een nieuw abonnement mee activeren.</translation>
    </message>
    <message>
        <source>Remove this key here. You can use it on a subscription of its own product, or activate a new subscription with it.</source>
        <translation>Verwijder deze productcode hier. U kunt die voor een abonnement op het eigen product gebruiken, of er een nieuw abonnement mee activeren.</translation>
    </message>
    <message>
        <source>This key runs for a different number of months</source>
        <translation>Deze productcode geldt voor een ander aantal maanden</translation>
    </message>
    <message>
        <source>It carries {months} and the first key carries {expected}. All keys of this order set one expiry date, so they must carry the same number of months.</source>
        <translation>Deze productcode geldt voor {months} en de eerste voor {expected}. Alle productcodes van deze bestelling bepalen samen één vervaldatum, dus ze moeten voor evenveel maanden gelden.</translation>
    </message>
    <message>
        <source>All keys of this order set one expiry date, so they must carry the same number of months.</source>
        <translation>Alle productcodes van deze bestelling bepalen samen één vervaldatum, dus ze moeten voor evenveel maanden gelden.</translation>
    </message>
    <message>
        <source>With this key there would be too many licenses</source>
        <translation>Met deze productcode worden het te veel licenties</translation>
    </message>
    <message>
        <source>The product allows at most {maximum} on one subscription; with this key it would be {total}.</source>
        <translation>Dit product staat hoogstens {maximum} per abonnement toe; met deze productcode zouden het er meer zijn: {total}.</translation>
    </message>
    <message>
        <source>The product allows at most {maximum} on one subscription.</source>
        <translation>Dit product staat hoogstens {maximum} per abonnement toe.</translation>
    </message>
    <message>
        <source>The product allows fewer licenses on one subscription.</source>
        <translation>Dit product staat minder licenties per abonnement toe.</translation>
    </message>
    <message>
        <source>Remove this key, or enter one with fewer licenses. If you bought more licenses than you can use, contact the reseller you bought them from.</source>
        <translation>Verwijder deze productcode of voer er een met minder licenties in. Hebt u meer licenties gekocht dan u kunt gebruiken, neem dan contact op met de wederverkoper bij wie u ze hebt gekocht.</translation>
    </message>
    <message>
        <source>Contact support and ask what you can do with the key; have its last five characters and your proof of purchase at hand. To go on with your other keys, remove this one.</source>
        <translation>Vraag ondersteuning wat u met de productcode kunt doen; houd de laatste vijf tekens en uw aankoopbewijs bij de hand. Wilt u met uw andere productcodes verdergaan, verwijder dan deze.</translation>
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
        <translation>Controleer of u de juiste klant hebt gekozen. Is dat zo, vraag ondersteuning dan wat u met de productcode kunt doen.</translation>
    </message>
    <message>
        <source>This customer has already had the trial</source>
        <translation>Deze klant heeft de proefversie al gehad</translation>
    </message>
    <message>
        <source>The trial of {product} can be used once per customer.</source>
        <translation>De proefversie van {product} kan per klant één keer worden gebruikt.</translation>
    </message>
    <message>
        <source>A trial can be used once per customer.</source>
        <translation>Een proefversie kan per klant één keer worden gebruikt.</translation>
    </message>
    <message>
        <source>Remove this key; for more licenses or more time, use a key for the full product. If this customer never had the trial, contact support.</source>
        <translation>Verwijder deze productcode; gebruik voor meer licenties of meer tijd een productcode voor het volledige product. Heeft deze klant de proefversie nooit gehad, neem dan contact op met ondersteuning.</translation>
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
        <source>The service does not know who is asking, or your sign-in has expired.</source>
        <translation>De service weet niet wie u bent, of uw aanmelding is verlopen.</translation>
    </message>
    <message>
        <source>Sign in again and go on where you were.</source>
        <translation>Meld u opnieuw aan en ga verder waar u was.</translation>
    </message>
    <message>
        <source>The service asks you to wait</source>
        <translation>De service vraagt u even te wachten</translation>
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
        <source>The service cannot use what was entered</source>
        <translation>De service kan niets met de invoer</translation>
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
        <translation>Controleer wat u hebt ingevoerd en probeer het opnieuw. Klopt alles, kijk dan of er een nieuwere versie van Product Key Wizard is of neem contact op met ondersteuning.</translation>
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
        <source>Go back to the page “Account” and choose the customer again. Your keys stay in the order.</source>
        <translation>Ga terug naar de pagina “Account” en kies de klant opnieuw. Uw productcodes blijven in de bestelling staan.</translation>
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
        <source>A missing review never uses up a key.</source>
        <translation>Dat een overzicht ontbreekt, verbruikt nooit een productcode.</translation>
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
        <source>A server answered, but it does not know what was asked of it.</source>
        <translation>Er antwoordde wel een server, maar die kan niets met de vraag.</translation>
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
        <source>The keys carry more months than are left</source>
        <translation>De productcodes gelden voor meer maanden dan er over zijn</translation>
    </message>
    <message>
        <source>They carry {months}, but added licenses end with the subscription on {expires_on}. The rest of the months is lost.</source>
        <translation>Ze gelden voor {months}, maar toegevoegde licenties eindigen samen met het abonnement op {expires_on}. De overige maanden vervallen.</translation>
    </message>
    <message>
        <source>Added licenses end with the subscription, on its expiry date. The rest of the months is lost.</source>
        <translation>Toegevoegde licenties eindigen samen met het abonnement, op de vervaldatum. De overige maanden vervallen.</translation>
    </message>
    <message>
        <source>To use all of the months, use the keys for something else, such as “Extend the expiry date”. Go on if you want the licenses until then.</source>
        <translation>Wilt u alle maanden benutten, gebruik de productcodes dan ergens anders voor, zoals “De vervaldatum verlengen”. Ga verder als u de licenties tot die datum wilt.</translation>
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
        <source>Extending replaces the licenses with those that the keys of this order carry together.</source>
        <translation>Bij het verlengen komen de licenties van alle productcodes in deze bestelling samen in de plaats van de huidige.</translation>
    </message>
    <message>
        <source>To keep all licenses, add more keys to this order. Go on if fewer licenses are enough: some users may lose access.</source>
        <translation>Wilt u alle licenties houden, voeg dan meer productcodes aan deze bestelling toe. Ga verder als minder licenties genoeg zijn: sommige gebruikers kunnen hun toegang verliezen.</translation>
    </message>
    <message>
        <source>The service warns about this order</source>
        <translation>De service waarschuwt voor iets in deze bestelling</translation>
    </message>
    <message>
        <source>It gives the reason “{code}”, which this version of Product Key Wizard does not know.</source>
        <translation>De service noemt als reden “{code}”, en deze versie van Product Key Wizard kent die niet.</translation>
    </message>
    <message>
        <source>Compare before and after with what you expect. If you are not sure, do not redeem yet and contact support.</source>
        <translation>Vergelijk de situatie ervoor en erna met wat u verwacht. Twijfelt u, wissel dan nog niets in en neem contact op met ondersteuning.</translation>
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
        <source>The connection to {host} is not secure</source>
        <translation>De verbinding met {host} is niet veilig</translation>
    </message>
    <message>
        <source>The connection to the service is not secure</source>
        <translation>De verbinding met de service is niet veilig</translation>
    </message>
    <message>
        <source>The server could not prove who it is: this computer does not trust its certificate. So the connection was ended.</source>
        <translation>De server kon niet bewijzen wie hij is: deze computer vertrouwt het certificaat niet. Daarom is de verbinding verbroken.</translation>
    </message>
    <message>
        <source>Check the address of the service and this computer’s date and time. On a company network, ask your administrator: the network’s own certificate may have to be installed on this computer.</source>
        <translation>Controleer het adres van de service en de datum en tijd van deze computer. Vraag het op een bedrijfsnetwerk aan uw beheerder: misschien moet het eigen certificaat van het netwerk op deze computer worden geïnstalleerd.</translation>
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
        <source>Whether the order was redeemed is not known yet</source>
        <translation>Het is nog niet bekend of de productcodes zijn ingewisseld</translation>
    </message>
    <message>
        <source>The order was sent to {host}, but the answer was lost on the way. The order is kept on this computer; asking for its outcome never redeems a key twice.</source>
        <translation>De bestelling is naar {host} verzonden, maar het antwoord is onderweg verloren gegaan. De bestelling is op deze computer bewaard; door naar de uitkomst te vragen wordt een productcode nooit twee keer ingewisseld.</translation>
    </message>
    <message>
        <source>The order was sent, but the answer was lost on the way. The order is kept on this computer; asking for its outcome never redeems a key twice.</source>
        <translation>De bestelling is verzonden, maar het antwoord is onderweg verloren gegaan. De bestelling is op deze computer bewaard; door naar de uitkomst te vragen wordt een productcode nooit twee keer ingewisseld.</translation>
    </message>
    <message>
        <source>Choose “Resume”, or run product-key resume in a terminal, to ask for the outcome. Until it is known, do not enter these keys anywhere else.</source>
        <translation>Kies “Hervatten” of voer product-key resume uit in een terminal om naar de uitkomst te vragen. Voer deze productcodes nergens anders in zolang de uitkomst niet bekend is.</translation>
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
        <source>With “{address}”, others could read your keys on the way, so no connection was made.</source>
        <translation>Met “{address}” kunnen anderen uw productcodes onderweg lezen. Daarom is er geen verbinding gemaakt.</translation>
    </message>
    <message>
        <source>With it, others could read your keys on the way, so no connection was made.</source>
        <translation>Met dit adres kunnen anderen uw productcodes onderweg lezen. Daarom is er geen verbinding gemaakt.</translation>
    </message>
    <message>
        <source>Enter the address with https:// at the beginning. If the service has no such address, ask the vendor for one.</source>
        <translation>Voer het adres in met https:// aan het begin. Heeft de service zo’n adres niet, vraag de leverancier er dan om.</translation>
    </message>
    <message>
        <source>If it matches exactly, you can go on with it: the service decides.</source>
        <translation>Komt alles precies overeen, dan kunt u er toch mee verdergaan: de service beslist.</translation>
    </message>
    <message>
        <source>Go on: before anything is redeemed, you see what the key does and can still go back.</source>
        <translation>Ga verder: voordat er iets wordt ingewisseld, ziet u wat de productcode doet en kunt u nog terug.</translation>
    </message>
    <message>
        <source>Compare the whole key with the card or e-mail, character by character.</source>
        <translation>Vergelijk de hele productcode teken voor teken met de kaart of e-mail.</translation>
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
        <source>A product key has 25 letters and digits, in five groups of five.</source>
        <translation>Een productcode heeft 25 letters en cijfers, in vijf groepen van vijf.</translation>
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
        <source>Still to come: {missing}.</source>
        <translation>Nog in te voeren: {missing}.</translation>
    </message>
    <message>
        <source>Go on typing. If the key seems to end here, count five characters in every group.</source>
        <translation>Typ verder. Lijkt de productcode hier op te houden, tel dan of elke groep vijf tekens heeft.</translation>
    </message>
    <message>
        <source>A character that never occurs in a key</source>
        <translation>Een teken dat nooit in een productcode voorkomt</translation>
    </message>
    <message>
        <source>Look at the place again on the card or in the e-mail, and correct it here.</source>
        <translation>Kijk op de kaart of in de e-mail nog eens naar die plaats en verbeter het teken hier.</translation>
    </message>
    <message>
        <source>A character of another script</source>
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
        <source>This cannot be a key</source>
        <translation>Dit kan geen productcode zijn</translation>
    </message>
    <message>
        <source>Probably one wrong character</source>
        <translation>Waarschijnlijk één verkeerd teken</translation>
    </message>
    <message>
        <source>The check built into the key finds an error, and one character that is easily confused explains it.</source>
        <translation>De controle die in de productcode is ingebouwd, vindt een fout. Die is te verklaren met één teken dat makkelijk te verwisselen is.</translation>
    </message>
    <message>
        <source>Look at this place on the card or in the e-mail, and correct it here.</source>
        <translation>Kijk op de kaart of in de e-mail naar deze plaats en verbeter het teken hier.</translation>
    </message>
    <message>
        <source>At least one character is wrong</source>
        <translation>Ten minste één teken is verkeerd</translation>
    </message>
    <message>
        <source>The check built into the key finds an error, but cannot say for certain where.</source>
        <translation>De controle die in de productcode is ingebouwd, vindt een fout, maar kan niet met zekerheid zeggen waar.</translation>
    </message>
    <message>
        <source>Compare the whole key with the card or e-mail, and begin with group {group}.</source>
        <translation>Vergelijk de hele productcode met de kaart of e-mail, en begin bij groep {group}.</translation>
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
        <source>The check built into the key finds an error. One character that is easily confused would explain it.</source>
        <translation>De controle die in de productcode is ingebouwd, vindt een fout. Eén teken dat makkelijk te verwisselen is, zou die verklaren.</translation>
    </message>
    <message>
        <source>Look first at the places named, then at the rest of the key.</source>
        <translation>Kijk eerst naar de genoemde plaatsen, dan naar de rest van de productcode.</translation>
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
        <source>A Microsoft key has exactly one N, and never at the end. At least one character here was misread.</source>
        <translation>Een productcode van Microsoft heeft precies één N, en nooit aan het eind. Hier is ten minste één teken verkeerd gelezen.</translation>
    </message>
    <message>
        <source>All characters may be right, but two of them have changed places. The check cannot say which two.</source>
        <translation>Alle tekens kunnen juist zijn, maar twee ervan staan op elkaars plaats. Welke twee, kan de controle niet zeggen.</translation>
    </message>
    <message>
        <source>The check built into the key finds an error: at least one character is wrong. It cannot say where.</source>
        <translation>De controle die in de productcode is ingebouwd, vindt een fout: ten minste één teken is verkeerd. Waar, kan de controle niet zeggen.</translation>
    </message>
    <message>
        <source>Typed right</source>
        <translation>Juist ingevoerd</translation>
    </message>
    <message>
        <source>This looks like a Microsoft key, and the check built into it finds no error.</source>
        <translation>Dit lijkt een productcode van Microsoft, en de ingebouwde controle vindt geen fout.</translation>
    </message>
    <message>
        <source>The check built into the key finds no error.</source>
        <translation>De controle die in de productcode is ingebouwd, vindt geen fout.</translation>
    </message>
    <message>
        <source>Cannot be checked offline</source>
        <translation>Offline niet te controleren</translation>
    </message>
    <message>
        <source>The key has the form of an older kind that carries no check, so a typing error would not show.</source>
        <translation>De productcode heeft de vorm van een ouder type zonder ingebouwde controle, dus een typefout valt niet op.</translation>
    </message>
    <message>
        <source>Compare the key with the card or e-mail once more, group by group, and go on.</source>
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
        <source>Look at group {group}, position {position}: {choices}?</source>
        <translation>Kijk naar groep {group}, positie {position}: {choices}?</translation>
    </message>
    <message>
        <source>Begin with group {group}.</source>
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
        <source>The expiry date moves on by the months of the keys. The licenses of the keys replace those of the subscription, from today.</source>
        <translation>De vervaldatum schuift op met de maanden van de productcodes. De licenties van de productcodes komen vanaf vandaag in de plaats van die van het abonnement.</translation>
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
        <translation>Deze versie van Product Key Wizard weet niet wat die doet.</translation>
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
        <translation>Algemeen beheerder</translation>
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
        <source>Impossible</source>
        <translation>Kan niet kloppen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dubbel</translation>
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
        <source>MMMM d, yyyy, h:mm AP</source>
        <extracomment>A pattern of Qt: as for a date alone, and h or H hour, mm minute, AP before or after noon.</extracomment>
        <translation>d MMMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>h:mm AP</source>
        <extracomment>A pattern of Qt: h or H hour, mm minute, AP before or after noon.</extracomment>
        <translation>HH:mm</translation>
    </message>
</context>
<context>
    <name>NewCustomer</name>
    <message>
        <source>Create a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;reate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name of the organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ountry or region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating the customer…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message>
        <source>Earlier orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys are kept by their last five characters only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume this order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking up earlier orders…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by customer, ending, date or reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished">Ontvangstbewijs</translation>
    </message>
    <message>
        <source>There are no orders yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every order whose Redeem was pressed on this computer will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redeemed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused, nothing redeemed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of this order is not known here. Resume it to find out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The orders were not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder and save again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stopped waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was redeemed. The service&apos;s answer, if it still comes, is ignored.</source>
        <translation type="unfinished"></translation>
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
        <source>Your reference</source>
        <translation>Uw kenmerk</translation>
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
        <source>Receipt for redeemed product keys</source>
        <translation>Ontvangstbewijs voor ingewisselde productcodes</translation>
    </message>
    <message>
        <source>no subscription yet</source>
        <translation>nog geen abonnement</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>tot en met {date}</translation>
    </message>
</context>
<context>
    <name>RedeemPage</name>
    <message>
        <source>Redeeming your keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order is written down. If anything breaks off, it can be resumed safely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the service what came of this order…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redeeming. This takes a few seconds; please keep this window open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again &amp;now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the &amp;keys again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the &amp;start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking up the customer of this order…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying again by itself in {seconds}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Check your order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has happened yet. Redeem carries out exactly what stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the re&amp;jected keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use these keys for something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the service what these keys would do…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the order down…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of this order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have read this and &amp;want it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I &amp;accept the license agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example your order number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your re&amp;ference, if you want one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am the right &amp;person to do this for {customer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After Redeem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished">geaccepteerd</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Redeem product keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing happens to any subscription before you press Redeem at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where is your key from?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What are the keys for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just &amp;practicing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try everything with practice keys. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a &amp;vendor or distributor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their activation service redeems it. You need its address and your token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From &amp;Microsoft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft redeems its keys only on its own pages, in your browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address of the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access &amp;token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is kept in memory only, until you close this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ear&amp;lier orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do I &amp;find my key?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft keys are redeemed in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft offers no way to redeem a key from another program. Sign in there with the account of the organization that gets the licenses: the account is shown at the top right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the page, enter the key there, check the order and choose Redeem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Microsoft&apos;s page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order for {customer} with {keys} was begun on {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An order is not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume it first: the service is asked what came of it, and no key is spent twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume this order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to that service first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This order belongs to {address}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the vendor&apos;s service above, enter this address and your token, and resume.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>No subscription yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation type="unfinished">tot en met {date}</translation>
    </message>
</context>
<context>
    <name>StepRail</name>
    <message>
        <source>Steps of this order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {number} of {count}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished">Klant</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation type="unfinished">Abonnement</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redeem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier orders</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SubscriptionPage</name>
    <message>
        <source>Subscriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which subscription are the keys for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking for the subscriptions of {customer}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation type="unfinished">tot en met {date}</translation>
    </message>
</context>
</TS>
