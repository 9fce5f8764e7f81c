<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en_US">
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
        <translation>プロダクト キー …{ending} の現在の状態: {after}。</translation>
    </message>
    <message>
        <source>Licenses after the order: {after} instead of {before}.</source>
        <translation>注文後のライセンス数: {before} から {after} に変わりました。</translation>
    </message>
    <message>
        <source>Expiry date after the order: {after} instead of {before}.</source>
        <translation>注文後の有効期限: {before}から {after}に変わりました。</translation>
    </message>
    <message>
        <source>The license agreement is now version {after}.</source>
        <translation>ライセンス契約のバージョンが {after} になりました。</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>使用可能</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
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
        <translation type="unfinished">変更前</translation>
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
        <translation type="unfinished">受領書</translation>
    </message>
    <message>
        <source>Redeemed at</source>
        <translation type="unfinished">引き換え日時</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation type="unfinished">お客様の参照番号</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation type="unfinished">サブスクリプション</translation>
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
        <translation type="unfinished">お客様</translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished">操作</translation>
    </message>
    <message>
        <source>Key {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished">なし</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished">使用可能</translation>
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
        <translation type="unfinished">変更前</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">現在</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished">受領書</translation>
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
        <translation>このバージョンでは認識できない理由により中止されました</translation>
    </message>
    <message>
        <source>Look for a newer version of Product Key Wizard and try again.</source>
        <translation>Product Key Wizard の新しいバージョンがないか確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The key is not used up.</source>
        <translation>このプロダクト キーは使用済みになっていません。</translation>
    </message>
    <message>
        <source>Nothing was redeemed and no key is used up.</source>
        <translation>引き換えは行われておらず、使用済みになったプロダクト キーもありません。</translation>
    </message>
    <message>
        <source>Nothing was sent and no key is used up.</source>
        <translation>何も送信されておらず、使用済みになったプロダクト キーもありません。</translation>
    </message>
    <message>
        <source>Your keys stay in the order.</source>
        <translation>プロダクト キーは注文に残っています。</translation>
    </message>
    <message>
        <source>Nothing is lost: no key is used up.</source>
        <translation>失われたものはなく、使用済みになったプロダクト キーもありません。</translation>
    </message>
    <message>
        <source>Such an answer never redeems a key.</source>
        <translation>このような応答によってプロダクト キーが引き換えられることはありません。</translation>
    </message>
    <message>
        <source>The order was sent before, and whether it was redeemed is not known yet: do not enter its keys anywhere else.</source>
        <translation>注文は以前に送信されており、引き換えられたかどうかはまだわかりません。結果がわかるまで、そのプロダクト キーをほかの場所に入力しないでください。</translation>
    </message>
    <message>
        <source>Review the order again. If everything is right, choose “Redeem”.</source>
        <translation>注文の詳細をもう一度確認してください。問題がなければ、「引き換える」を選択してください。</translation>
    </message>
    <message>
        <source>If the problem remains, contact support.</source>
        <translation>それでも問題が続く場合は、サポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>Every order is recorded there before it is redeemed, so that none gets lost. Until that works again, no new order is begun.</source>
        <translation>注文が失われないように、すべての注文は引き換え前にここに記録されます。記録できるようになるまで、新しい注文は開始されません。</translation>
    </message>
    <message>
        <source>The data folder is here: {path}</source>
        <translation>データ フォルダーの場所: {path}</translation>
    </message>
    <message>
        <source>Orders cannot be recorded on this computer</source>
        <translation>このコンピューターに注文を記録できません</translation>
    </message>
    <message>
        <source>Product Key Wizard is not allowed to write to its data folder.</source>
        <translation>Product Key Wizard に、データ フォルダーへの書き込みが許可されていません。</translation>
    </message>
    <message>
        <source>Give your user account permission to write to this folder, or ask your administrator to. Then try again.</source>
        <translation>お使いのユーザー アカウントにこのフォルダーへの書き込み権限を付与するか、管理者に依頼してください。その後、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>ディスクの空き領域がありません</translation>
    </message>
    <message>
        <source>There is no room left for the data folder of Product Key Wizard.</source>
        <translation>Product Key Wizard のデータ フォルダーに使用できる空き領域がありません。</translation>
    </message>
    <message>
        <source>Free up some space on this disk, then try again.</source>
        <translation>このディスクの空き領域を増やしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The record of orders comes from a newer version</source>
        <translation>注文の記録は、新しいバージョンで作成されたものです</translation>
    </message>
    <message>
        <source>A newer version of Product Key Wizard wrote it. This version leaves it as it is, so that nothing is lost, and begins no order without it.</source>
        <translation>この記録は、新しいバージョンの Product Key Wizard で作成されています。内容が失われないように、このバージョンでは記録を変更せず、注文も開始しません。</translation>
    </message>
    <message>
        <source>The record is here: {path}</source>
        <translation>記録の場所: {path}</translation>
    </message>
    <message>
        <source>Install the newest version of Product Key Wizard on this computer and open it again.</source>
        <translation>このコンピューターに最新バージョンの Product Key Wizard をインストールして、もう一度起動してください。</translation>
    </message>
    <message>
        <source>The record of orders was damaged; a new one was begun</source>
        <translation>注文の記録が破損していたため、新しい記録を開始しました</translation>
    </message>
    <message>
        <source>The damaged file was kept. Earlier orders are in it; the new record begins without them.</source>
        <translation>破損したファイルは保管されています。過去の注文はそのファイルに残っており、新しい記録には含まれません。</translation>
    </message>
    <message>
        <source>The damaged file is here now: {kept}</source>
        <translation>破損したファイルの保管場所: {kept}</translation>
    </message>
    <message>
        <source>If an order was under way, check in the service’s history whether it was redeemed before you redeem its keys again. If none was, you can go on.</source>
        <translation>処理中の注文があった場合は、同じプロダクト キーをもう一度引き換える前に、引き換えが完了しているかどうかをサービスの履歴で確認してください。処理中の注文がなかった場合は、そのまま続行できます。</translation>
    </message>
    <message>
        <source>The service does not accept this key</source>
        <translation>サービスはこのプロダクト キーを受け付けませんでした</translation>
    </message>
    <message>
        <source>Compare the key with the card or e-mail, character by character: 0, O, 5 and S never occur in a key, and B and 8, G and 6 or D and Q are easily confused. If every character is right, contact the reseller you bought the key from.</source>
        <translation>カードやメールと 1 文字ずつ照らし合わせてください。0、O、5、S はプロダクト キーでは使用されません。また、B と 8、G と 6、D と Q は見間違えやすい文字です。すべての文字が正しい場合は、購入元の販売店にお問い合わせください。</translation>
    </message>
    <message>
        <source>This key is already in the list</source>
        <translation>このプロダクト キーは既に一覧にあります</translation>
    </message>
    <message>
        <source>Row {row} holds the same key. A key counts once; nothing is lost.</source>
        <translation>{row} 行目に同じプロダクト キーがあります。同じプロダクト キーは 1 回だけ数えられ、失われるものはありません。</translation>
    </message>
    <message>
        <source>The list holds the same key twice. A key counts once; nothing is lost.</source>
        <translation>同じプロダクト キーが一覧に 2 つあります。同じプロダクト キーは 1 回だけ数えられ、失われるものはありません。</translation>
    </message>
    <message>
        <source>Remove one of the two. If you meant another key, enter that one instead.</source>
        <translation>どちらか一方を削除してください。別のプロダクト キーを入力するつもりだった場合は、入力し直してください。</translation>
    </message>
    <message>
        <source>This key can no longer be redeemed</source>
        <translation>このプロダクト キーはもう引き換えることができません</translation>
    </message>
    <message>
        <source>It had to be redeemed by {redeem_by}. Nothing was redeemed now.</source>
        <translation>引き換え期限は {redeem_by}でした。今回、引き換えは行われていません。</translation>
    </message>
    <message>
        <source>Its redeem-by date has passed. Nothing was redeemed now.</source>
        <translation>引き換え期限を過ぎています。今回、引き換えは行われていません。</translation>
    </message>
    <message>
        <source>Contact support, with the last five characters of the key and your proof of purchase at hand. To go on with your other keys, remove this one.</source>
        <translation>プロダクト キーの末尾の 5 文字と、購入を証明できるものをご用意のうえ、サポートにお問い合わせください。ほかのプロダクト キーで続行するには、このプロダクト キーを削除してください。</translation>
    </message>
    <message>
        <source>Check “Earlier orders” or ask your colleagues what it was used for. To go on, remove this key or enter a new, unused one.</source>
        <translation>何に使用されたかを「過去の注文」で確認するか、組織内のほかの担当者にお尋ねください。続行するには、このプロダクト キーを削除するか、新しい未使用のプロダクト キーを入力してください。</translation>
    </message>
    <message>
        <source>This key was redeemed before, and a key works only once. Nothing was redeemed now.</source>
        <translation>プロダクト キーを引き換えられるのは 1 回だけで、このプロダクト キーは以前に引き換えられています。今回、引き換えは行われていません。</translation>
    </message>
    <message>
        <source>It does not know the key or has blocked it. Usually one character was misread. Nothing was redeemed.</source>
        <translation>サービスに登録されていないか、ブロックされているプロダクト キーです。多くの場合、文字の読み間違いが原因です。引き換えは行われていません。</translation>
    </message>
    <message>
        <source>This key has been redeemed before</source>
        <translation>このプロダクト キーは以前に引き換えられています</translation>
    </message>
    <message>
        <source>The key you first activated a subscription with cannot be used again: to add licenses or to extend the expiry date, you need a new, unused key for the same subscription.</source>
        <translation>最初にサブスクリプションをアクティブにしたときのプロダクト キーを、もう一度使用することはできません。ライセンスの追加や有効期限の延長には、同じサブスクリプション用の新しい未使用のプロダクト キーが必要です。</translation>
    </message>
    <message>
        <source>This key was redeemed on {redeemed_on} for the same customer as this order; its licenses went to that customer’s subscription.</source>
        <translation>このプロダクト キーは {redeemed_on}に、この注文と同じお客様のために引き換えられました。ライセンスは、そのお客様のサブスクリプションに追加されています。</translation>
    </message>
    <message>
        <source>This key was redeemed before for the same customer as this order; its licenses went to that customer’s subscription.</source>
        <translation>このプロダクト キーは以前に、この注文と同じお客様のために引き換えられました。ライセンスは、そのお客様のサブスクリプションに追加されています。</translation>
    </message>
    <message>
        <source>This key was redeemed before, and not for the customer of this order. Nothing was redeemed now.</source>
        <translation>このプロダクト キーは以前に、この注文のお客様以外のために引き換えられています。今回、引き換えは行われていません。</translation>
    </message>
    <message>
        <source>Check with your colleagues whether one of them used it. If nobody did, contact the reseller you bought the key from. To go on, remove this key or enter a new, unused one.</source>
        <translation>組織内のほかの担当者が使用していないか確認してください。誰も使用していない場合は、購入元の販売店にお問い合わせください。続行するには、このプロダクト キーを削除するか、新しい未使用のプロダクト キーを入力してください。</translation>
    </message>
    <message>
        <source>This is only practice: your key is not used up</source>
        <translation>これは練習です。お使いのプロダクト キーは使用済みになっていません</translation>
    </message>
    <message>
        <source>Nothing was sent. The practice service takes its own practice keys only, and this is not one of them.</source>
        <translation>何も送信されていません。練習用サービスで使用できるのは練習用のプロダクト キーだけで、入力されたものは練習用ではありません。</translation>
    </message>
    <message>
        <source>To redeem this key, go back to “Start” and choose where it is from: Microsoft or an activation service. To practice, use one of the practice keys.</source>
        <translation>このプロダクト キーを引き換えるには、「開始」に戻り、入手元として Microsoft またはアクティブ化サービスを選択してください。練習を続けるには、練習用のプロダクト キーを使用してください。</translation>
    </message>
    <message>
        <source>This takes one of three roles: global administrator or billing administrator of the customer, or reseller of this customer.</source>
        <translation>引き換えるには、お客様の全体管理者または課金管理者であるか、このお客様を担当する販売店であることが必要です。</translation>
    </message>
    <message>
        <source>Until it is active again, licenses cannot be added and the expiry date cannot be extended.</source>
        <translation>再びアクティブになるまで、ライセンスの追加や有効期限の延長はできません。</translation>
    </message>
    <message>
        <source>Choose “Reactivate a subscription” for the same keys.</source>
        <translation>同じプロダクト キーで「サブスクリプションを再アクティブ化する」を選択してください。</translation>
    </message>
    <message>
        <source>This subscription is disabled</source>
        <translation>このサブスクリプションは無効になっています</translation>
    </message>
    <message>
        <source>This subscription has been deleted</source>
        <translation>このサブスクリプションは削除されています</translation>
    </message>
    <message>
        <source>A deleted subscription cannot come back.</source>
        <translation>削除されたサブスクリプションを元に戻すことはできません。</translation>
    </message>
    <message>
        <source>Choose “Activate a new subscription” for the same keys.</source>
        <translation>同じプロダクト キーで「新しいサブスクリプションをアクティブにする」を選択してください。</translation>
    </message>
    <message>
        <source>The vendor has switched it off.</source>
        <translation>提供元によって停止されています。</translation>
    </message>
    <message>
        <source>Ask support why it was switched off. To make it active again, choose “Reactivate a subscription” for the same keys.</source>
        <translation>停止された理由をサポートにお問い合わせください。再びアクティブにするには、同じプロダクト キーで「サブスクリプションを再アクティブ化する」を選択してください。</translation>
    </message>
    <message>
        <source>The customer has cancelled it.</source>
        <translation>お客様がキャンセルしています。</translation>
    </message>
    <message>
        <source>This subscription has expired</source>
        <translation>このサブスクリプションは期限切れです</translation>
    </message>
    <message>
        <source>Licenses can be added to an active subscription only.</source>
        <translation>ライセンスを追加できるのは、アクティブなサブスクリプションだけです。</translation>
    </message>
    <message>
        <source>Choose “Extend the expiry date” or “Reactivate a subscription” for the same keys: either makes the subscription active again.</source>
        <translation>同じプロダクト キーで「有効期限を延長する」または「サブスクリプションを再アクティブ化する」を選択してください。どちらを選択しても、サブスクリプションは再びアクティブになります。</translation>
    </message>
    <message>
        <source>This subscription is already active</source>
        <translation>このサブスクリプションは既にアクティブです</translation>
    </message>
    <message>
        <source>Only an expired or disabled subscription can be reactivated.</source>
        <translation>再アクティブ化できるのは、期限切れまたは無効のサブスクリプションだけです。</translation>
    </message>
    <message>
        <source>Choose “Add licenses” or “Extend the expiry date” for the same keys.</source>
        <translation>同じプロダクト キーで「ライセンスを追加する」または「有効期限を延長する」を選択してください。</translation>
    </message>
    <message>
        <source>This cannot be done with this subscription</source>
        <translation>このサブスクリプションではこの操作を実行できません</translation>
    </message>
    <message>
        <source>The status of the subscription does not allow it.</source>
        <translation>サブスクリプションの現在の状態では、この操作は許可されていません。</translation>
    </message>
    <message>
        <source>Choose another subscription or another action. Your keys stay in the order.</source>
        <translation>別のサブスクリプションまたは別の操作を選択してください。プロダクト キーは注文に残っています。</translation>
    </message>
    <message>
        <source>The service is busy</source>
        <translation>サービスが混み合っています</translation>
    </message>
    <message>
        <source>It cannot process the order right now.</source>
        <translation>現在、注文を処理することができません。</translation>
    </message>
    <message>
        <source>If it is still busy after 15 minutes, contact support.</source>
        <translation>15 分が過ぎても処理されない場合は、サポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>Try again in {retry_after}.</source>
        <translation>{retry_after}後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>数分後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>{customer} was created, but the service could not process the order after that.</source>
        <translation>{customer} は登録されましたが、その後の注文の処理が完了しませんでした。</translation>
    </message>
    <message>
        <source>The customer was created, but the service could not process the order after that.</source>
        <translation>お客様は登録されましたが、その後の注文の処理が完了しませんでした。</translation>
    </message>
    <message>
        <source>Redeem again in {retry_after}: the order goes on with the customer that was created.</source>
        <translation>{retry_after}後にもう一度引き換えてください。登録済みのお客様で、注文の処理が続行されます。</translation>
    </message>
    <message>
        <source>Redeem again: the order goes on with the customer that was created.</source>
        <translation>もう一度引き換えてください。登録済みのお客様で、注文の処理が続行されます。</translation>
    </message>
    <message>
        <source>{customer} could not be created yet</source>
        <translation>{customer} をまだ登録できていません</translation>
    </message>
    <message>
        <source>Your account is not allowed to redeem keys for {customer}</source>
        <translation>お使いのアカウントには、{customer} のプロダクト キーを引き換える権限がありません</translation>
    </message>
    <message>
        <source>Your account is not allowed to redeem keys for this customer</source>
        <translation>お使いのアカウントには、このお客様のプロダクト キーを引き換える権限がありません</translation>
    </message>
    <message>
        <source>The roles of your account: {roles}.</source>
        <translation>お使いのアカウントの役割: {roles}。</translation>
    </message>
    <message>
        <source>Ask a global administrator of the customer to make you a billing administrator. You can see your roles on the page “Account” and in the admin center under “Admin &gt; Settings”. With the new role, sign in again and go on: your keys stay in the order.</source>
        <translation>お客様の全体管理者に、課金管理者の役割の割り当てを依頼してください。現在の役割は、「アカウント」ページと、管理センターの「管理者 &gt; 設定」で確認できます。役割が割り当てられたら、サインインし直して続行してください。プロダクト キーは注文に残っています。</translation>
    </message>
    <message>
        <source>You do not have to do anything: it will be tried again automatically in {retry_after}.</source>
        <translation>何もする必要はありません。{retry_after}後に自動的に再試行されます。</translation>
    </message>
    <message>
        <source>You do not have to do anything: it will be tried again automatically.</source>
        <translation>何もする必要はありません。自動的に再試行されます。</translation>
    </message>
    <message>
        <source>The customer could not be created yet</source>
        <translation>お客様をまだ登録できていません</translation>
    </message>
    <message>
        <source>The service cannot create customers at the moment.</source>
        <translation>現在、サービスにお客様を登録することができません。</translation>
    </message>
    <message>
        <source>What you entered is kept.</source>
        <translation>入力した内容は保持されています。</translation>
    </message>
    <message>
        <source>The keys have not been redeemed yet</source>
        <translation>プロダクト キーはまだ引き換えられていません</translation>
    </message>
    <message>
        <source>The order review has expired</source>
        <translation>注文内容の確認が時間切れになりました</translation>
    </message>
    <message>
        <source>The service keeps a review for a short time only.</source>
        <translation>確認した注文内容がサービスに保持されるのは、短い時間だけです。</translation>
    </message>
    <message>
        <source>Something changed since you reviewed the order</source>
        <translation>注文内容を確認した後に変更がありました</translation>
    </message>
    <message>
        <source>Meanwhile one of the keys, or the subscription, is no longer as the review showed it, so the service stopped.</source>
        <translation>いずれかのプロダクト キーまたはサブスクリプションの状態が、確認したときから変わったため、サービスは処理を中止しました。</translation>
    </message>
    <message>
        <source>Review the order again and look at the differences. If everything is right, choose “Redeem”.</source>
        <translation>変更点に注意しながら、注文の詳細をもう一度確認してください。問題がなければ、「引き換える」を選択してください。</translation>
    </message>
    <message>
        <source>This order has already been redeemed</source>
        <translation>この注文は既に引き換えられています</translation>
    </message>
    <message>
        <source>It was carried out before, perhaps from another window or computer. Its keys were redeemed once; this attempt changed nothing.</source>
        <translation>別のウィンドウやコンピューターなどから、以前に処理されています。プロダクト キーの引き換えは 1 回だけ行われ、今回の操作による変更はありません。</translation>
    </message>
    <message>
        <source>Open the receipt in “Earlier orders”. Do not enter these keys in another order.</source>
        <translation>「過去の注文」で受領書を開いてください。これらのプロダクト キーを別の注文に入力しないでください。</translation>
    </message>
    <message>
        <source>The service took this order for another one</source>
        <translation>サービスがこの注文を別の注文と取り違えました</translation>
    </message>
    <message>
        <source>The order carries a number that another order has already used. That is a fault in a program, not in your keys; this attempt changed nothing.</source>
        <translation>この注文の番号は、既に別の注文で使用されています。これはプログラムの誤りで、プロダクト キーの問題ではありません。今回の操作による変更はありません。</translation>
    </message>
    <message>
        <source>Check in “Earlier orders” whether these keys were redeemed. If they were not, begin a new order with them. If it happens again, contact support.</source>
        <translation>これらのプロダクト キーが引き換え済みかどうかを「過去の注文」で確認してください。引き換えられていない場合は、新しい注文を開始してください。再び発生する場合は、サポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>This key is for {product}</source>
        <translation>このプロダクト キーは {product} 用です</translation>
    </message>
    <message>
        <source>This key is for another product</source>
        <translation>このプロダクト キーは別の製品用です</translation>
    </message>
    <message>
        <source>Remove this key here and redeem it in an order of its own.</source>
        <translation>この注文からこのプロダクト キーを削除し、別の注文で引き換えてください。</translation>
    </message>
    <message>
        <source>The keys before it are for {expected}; one order is for one product.</source>
        <translation>先に入力したプロダクト キーは {expected} 用です。1 件の注文で扱える製品は 1 つだけです。</translation>
    </message>
    <message>
        <source>The keys before it are for another product; one order is for one product.</source>
        <translation>先に入力したプロダクト キーは別の製品用です。1 件の注文で扱える製品は 1 つだけです。</translation>
    </message>
    <message>
        <source>That is a product for personal use; it cannot go to an organization’s subscription.</source>
        <translation>これは個人向けの製品で、組織のサブスクリプションには使用できません。</translation>
    </message>
    <message>
        <source>Redeem it with a personal account, at the address on the card or in the e-mail. For this order, enter a key for organizations.</source>
        <translation>カードまたはメールに記載されているアドレスで、個人用のアカウントを使って引き換えてください。この注文には、組織向けのプロダクト キーを入力してください。</translation>
    </message>
    <message>
        <source>The subscription you chose is for {expected}, and a key works for its own product only.</source>
        <translation>選択したサブスクリプションは {expected} 用です。プロダクト キーは、対象の製品にのみ使用できます。</translation>
    </message>
    <message>
        <source>The subscription you chose is for another product, and a key works for its own product only.</source>
        <translation>選択したサブスクリプションは別の製品用です。プロダクト キーは、対象の製品にのみ使用できます。</translation>
    </message>
    <message>
        <source>Remove this key here. You can use it on a subscription of {product}, or activate a new subscription with it.</source>
        <translation>この注文からこのプロダクト キーを削除してください。{product} のサブスクリプションに使用するか、新しいサブスクリプションをアクティブにするために使用できます。</translation>
    </message>
    <message>
        <source>Remove this key here. You can use it on a subscription of its own product, or activate a new subscription with it.</source>
        <translation>この注文からこのプロダクト キーを削除してください。対象の製品のサブスクリプションに使用するか、新しいサブスクリプションをアクティブにするために使用できます。</translation>
    </message>
    <message>
        <source>This key runs for a different number of months</source>
        <translation>このプロダクト キーは月数が異なります</translation>
    </message>
    <message>
        <source>It carries {months} and the first key carries {expected}. All keys of this order set one expiry date, so they must carry the same number of months.</source>
        <translation>このプロダクト キーは {months}分、最初のプロダクト キーは {expected}分です。この注文のプロダクト キー全体で 1 つの有効期限が決まるため、月数をそろえる必要があります。</translation>
    </message>
    <message>
        <source>All keys of this order set one expiry date, so they must carry the same number of months.</source>
        <translation>この注文のプロダクト キー全体で 1 つの有効期限が決まるため、月数をそろえる必要があります。</translation>
    </message>
    <message>
        <source>With this key there would be too many licenses</source>
        <translation>このプロダクト キーを加えると、ライセンス数が上限を超えます</translation>
    </message>
    <message>
        <source>The product allows at most {maximum} on one subscription; with this key it would be {total}.</source>
        <translation>この製品で 1 つのサブスクリプションに使用できるのは、最大 {maximum}です。このプロダクト キーを加えると {total}になります。</translation>
    </message>
    <message>
        <source>The product allows at most {maximum} on one subscription.</source>
        <translation>この製品で 1 つのサブスクリプションに使用できるのは、最大 {maximum}です。</translation>
    </message>
    <message>
        <source>The product allows fewer licenses on one subscription.</source>
        <translation>この製品で 1 つのサブスクリプションに使用できるライセンス数は、これより少なく制限されています。</translation>
    </message>
    <message>
        <source>Remove this key, or enter one with fewer licenses. If you bought more licenses than you can use, contact the reseller you bought them from.</source>
        <translation>このプロダクト キーを削除するか、ライセンス数の少ないプロダクト キーを入力してください。使用できる数を超えるライセンスを購入した場合は、購入元の販売店にお問い合わせください。</translation>
    </message>
    <message>
        <source>Contact support and ask what you can do with the key; have its last five characters and your proof of purchase at hand. To go on with your other keys, remove this one.</source>
        <translation>このプロダクト キーの取り扱いについて、サポートにお問い合わせください。その際は、末尾の 5 文字と、購入を証明できるものをご用意ください。ほかのプロダクト キーで続行するには、このプロダクト キーを削除してください。</translation>
    </message>
    <message>
        <source>{product} is no longer offered</source>
        <translation>{product} の提供は終了しました</translation>
    </message>
    <message>
        <source>This product is no longer offered</source>
        <translation>この製品の提供は終了しました</translation>
    </message>
    <message>
        <source>The vendor has withdrawn it, so the key cannot be redeemed.</source>
        <translation>提供元が取り扱いを終了したため、プロダクト キーを引き換えることができません。</translation>
    </message>
    <message>
        <source>Not available in the customer’s country/region</source>
        <translation>お客様の国/地域では利用できません</translation>
    </message>
    <message>
        <source>{product} is not offered in the country/region of this customer ({country}).</source>
        <translation>{product} は、このお客様の国/地域 ({country}) では提供されていません。</translation>
    </message>
    <message>
        <source>The product is not offered in the country/region of this customer.</source>
        <translation>この製品は、このお客様の国/地域では提供されていません。</translation>
    </message>
    <message>
        <source>Check whether you chose the right customer. If you did, contact support and ask what you can do with the key.</source>
        <translation>正しいお客様を選択しているか確認してください。正しい場合は、このプロダクト キーの取り扱いについてサポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>This customer has already had the trial</source>
        <translation>このお客様は既に試用版を利用しています</translation>
    </message>
    <message>
        <source>The trial of {product} can be used once per customer.</source>
        <translation>{product} の試用版を利用できるのは、お客様ごとに 1 回だけです。</translation>
    </message>
    <message>
        <source>A trial can be used once per customer.</source>
        <translation>試用版を利用できるのは、お客様ごとに 1 回だけです。</translation>
    </message>
    <message>
        <source>Remove this key; for more licenses or more time, use a key for the full product. If this customer never had the trial, contact support.</source>
        <translation>このプロダクト キーを削除してください。ライセンスや期間を増やすには、製品版のプロダクト キーを使用してください。このお客様が試用版を利用したことがない場合は、サポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>The product of this key is not available</source>
        <translation>このプロダクト キーの製品は利用できません</translation>
    </message>
    <message>
        <source>The service does not offer it to this customer, so the key cannot be redeemed.</source>
        <translation>この製品はこのお客様には提供されていないため、プロダクト キーを引き換えることができません。</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>サインインしていません</translation>
    </message>
    <message>
        <source>The service does not know who is asking, or your sign-in has expired.</source>
        <translation>サービスに本人であることが伝わっていないか、サインインの有効期間が過ぎています。</translation>
    </message>
    <message>
        <source>Sign in again and go on where you were.</source>
        <translation>サインインし直して、続きから操作してください。</translation>
    </message>
    <message>
        <source>The service asks you to wait</source>
        <translation>少し時間をおく必要があります</translation>
    </message>
    <message>
        <source>It refused several keys in a short time and now pauses, so that nobody can find keys by guessing.</source>
        <translation>短時間に複数のプロダクト キーが受け付けられませんでした。推測による入力を防ぐため、サービスは受け付けを一時停止しています。</translation>
    </message>
    <message>
        <source>Compare your keys with the card or e-mail meanwhile, and try again in {retry_after}.</source>
        <translation>その間にプロダクト キーをカードやメールと照らし合わせ、{retry_after}後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>Compare your keys with the card or e-mail meanwhile, and try again in a few minutes.</source>
        <translation>その間にプロダクト キーをカードやメールと照らし合わせ、数分後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>The service cannot use what was entered</source>
        <translation>入力した内容をサービスで使用できません</translation>
    </message>
    <message>
        <source>It refuses the value of “{field}”.</source>
        <translation>「{field}」の値が受け付けられませんでした。</translation>
    </message>
    <message>
        <source>It refuses one of the values.</source>
        <translation>いずれかの値が受け付けられませんでした。</translation>
    </message>
    <message>
        <source>Check what you entered and try again. If everything is right, look for a newer version of Product Key Wizard or contact support.</source>
        <translation>入力した内容を確認して、もう一度お試しください。内容に問題がない場合は、Product Key Wizard の新しいバージョンがないか確認するか、サポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>The service cannot find this customer</source>
        <translation>このお客様がサービスに見つかりません</translation>
    </message>
    <message>
        <source>It no longer exists, or your account is no longer allowed to act for it.</source>
        <translation>お客様の登録がなくなったか、お使いのアカウントにこのお客様を扱う権限がなくなっています。</translation>
    </message>
    <message>
        <source>Go back to the page “Account” and choose the customer again. Your keys stay in the order.</source>
        <translation>「アカウント」ページに戻り、お客様を選択し直してください。プロダクト キーは注文に残っています。</translation>
    </message>
    <message>
        <source>The service cannot find this subscription</source>
        <translation>このサブスクリプションがサービスに見つかりません</translation>
    </message>
    <message>
        <source>It may have been deleted, or it belongs to another customer.</source>
        <translation>削除されたか、別のお客様のサブスクリプションである可能性があります。</translation>
    </message>
    <message>
        <source>Go back, check the customer and choose the subscription again. Your keys stay in the order.</source>
        <translation>前のページに戻り、お客様を確認してから、サブスクリプションを選択し直してください。プロダクト キーは注文に残っています。</translation>
    </message>
    <message>
        <source>The service no longer has this order review</source>
        <translation>確認した注文内容がサービスに残っていません</translation>
    </message>
    <message>
        <source>A missing review never uses up a key.</source>
        <translation>注文内容が残っていなくても、そのためにプロダクト キーが使用済みになることはありません。</translation>
    </message>
    <message>
        <source>This order has not been redeemed</source>
        <translation>この注文は引き換えられていません</translation>
    </message>
    <message>
        <source>The service has no receipt for it, so this order has not used up any key.</source>
        <translation>サービスに受領書がないため、この注文で使用済みになったプロダクト キーはありません。</translation>
    </message>
    <message>
        <source>Resume the order to redeem its keys, or leave it and use the keys in another order.</source>
        <translation>注文を再開してプロダクト キーを引き換えるか、この注文はそのままにして、別の注文でプロダクト キーを使用してください。</translation>
    </message>
    <message>
        <source>There is no activation service at this address</source>
        <translation>このアドレスにはアクティブ化サービスがありません</translation>
    </message>
    <message>
        <source>A server answered, but it does not know what was asked of it.</source>
        <translation>サーバーから応答はありましたが、要求した内容に対応していません。</translation>
    </message>
    <message>
        <source>Compare the address of the service, to the last character, with the one the vendor gave you.</source>
        <translation>サービスのアドレスを、提供元から案内されたアドレスと 1 文字ずつ照らし合わせてください。</translation>
    </message>
    <message>
        <source>The service cannot find what was asked for</source>
        <translation>要求した情報がサービスに見つかりません</translation>
    </message>
    <message>
        <source>It no longer exists, or your account is not allowed to see it.</source>
        <translation>存在しなくなったか、お使いのアカウントに表示する権限がありません。</translation>
    </message>
    <message>
        <source>Go back one step and choose again.</source>
        <translation>1 つ前の手順に戻り、選択し直してください。</translation>
    </message>
    <message>
        <source>The keys carry more months than are left</source>
        <translation>プロダクト キーの月数が残りの期間を超えています</translation>
    </message>
    <message>
        <source>They carry {months}, but added licenses end with the subscription on {expires_on}. The rest of the months is lost.</source>
        <translation>プロダクト キーは {months}分ですが、追加したライセンスはサブスクリプションと同じ {expires_on}に終了します。残りの月数は失われます。</translation>
    </message>
    <message>
        <source>Added licenses end with the subscription, on its expiry date. The rest of the months is lost.</source>
        <translation>追加したライセンスは、サブスクリプションの有効期限に終了します。残りの月数は失われます。</translation>
    </message>
    <message>
        <source>To use all of the months, use the keys for something else, such as “Extend the expiry date”. Go on if you want the licenses until then.</source>
        <translation>すべての月数を使うには、「有効期限を延長する」など、別の用途にプロダクト キーを使用してください。その日までのライセンスでよい場合は、続行してください。</translation>
    </message>
    <message>
        <source>Fewer licenses from today</source>
        <translation>本日からライセンス数が減ります</translation>
    </message>
    <message>
        <source>The number of licenses goes down from {before} to {after}, from today.</source>
        <translation>本日から、ライセンス数が {before} から {after} に減ります。</translation>
    </message>
    <message>
        <source>The number of licenses goes down, from today.</source>
        <translation>本日から、ライセンス数が減ります。</translation>
    </message>
    <message>
        <source>Extending replaces the licenses with those that the keys of this order carry together.</source>
        <translation>有効期限を延長すると、現在のライセンスは、この注文のプロダクト キーを合わせた数のライセンスに置き換わります。</translation>
    </message>
    <message>
        <source>To keep all licenses, add more keys to this order. Go on if fewer licenses are enough: some users may lose access.</source>
        <translation>ライセンス数を維持するには、この注文にプロダクト キーを追加してください。少ないライセンス数でよければ続行できますが、一部のユーザーが製品を利用できなくなる可能性があります。</translation>
    </message>
    <message>
        <source>The service warns about this order</source>
        <translation>この注文について、サービスから警告があります</translation>
    </message>
    <message>
        <source>It gives the reason “{code}”, which this version of Product Key Wizard does not know.</source>
        <translation>サービスから理由「{code}」が返されましたが、このバージョンの Product Key Wizard では認識できません。</translation>
    </message>
    <message>
        <source>Compare before and after with what you expect. If you are not sure, do not redeem yet and contact support.</source>
        <translation>変更前と変更後の内容が想定どおりか確認してください。不明な点がある場合は、まだ引き換えずに、サポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>No connection to {host}</source>
        <translation>{host} に接続できません</translation>
    </message>
    <message>
        <source>No connection to the service</source>
        <translation>サービスに接続できません</translation>
    </message>
    <message>
        <source>This computer cannot reach the service.</source>
        <translation>このコンピューターからサービスに接続できません。</translation>
    </message>
    <message>
        <source>Check the internet connection and the address of the service, then try again. Even without a connection, you can check whether a key is typed right.</source>
        <translation>インターネット接続とサービスのアドレスを確認して、もう一度お試しください。プロダクト キーが正しく入力されているかどうかは、接続がなくても確認できます。</translation>
    </message>
    <message>
        <source>No answer from {host}</source>
        <translation>{host} から応答がありません</translation>
    </message>
    <message>
        <source>No answer from the service</source>
        <translation>サービスから応答がありません</translation>
    </message>
    <message>
        <source>The service did not answer within {seconds}.</source>
        <translation>サービスは {seconds}以内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>サービスは時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>Try again. If it keeps happening, check the internet connection or wait a while.</source>
        <translation>もう一度お試しください。繰り返し発生する場合は、インターネット接続を確認するか、しばらく待ってください。</translation>
    </message>
    <message>
        <source>The connection to {host} is not secure</source>
        <translation>{host} への接続は安全ではありません</translation>
    </message>
    <message>
        <source>The connection to the service is not secure</source>
        <translation>サービスへの接続は安全ではありません</translation>
    </message>
    <message>
        <source>The server could not prove who it is: this computer does not trust its certificate. So the connection was ended.</source>
        <translation>このコンピューターでサーバーの証明書が信頼されていないため、接続先が本物であることを確認できませんでした。そのため、接続を終了しました。</translation>
    </message>
    <message>
        <source>Check the address of the service and this computer’s date and time. On a company network, ask your administrator: the network’s own certificate may have to be installed on this computer.</source>
        <translation>サービスのアドレスと、このコンピューターの日付と時刻を確認してください。社内ネットワークの場合は、管理者にお問い合わせください。ネットワーク独自の証明書を、このコンピューターにインストールする必要があるかもしれません。</translation>
    </message>
    <message>
        <source>The proxy server of this network asks you to sign in</source>
        <translation>このネットワークのプロキシ サーバーでサインインが必要です</translation>
    </message>
    <message>
        <source>Without that, it does not let the connection to {host} through.</source>
        <translation>サインインしないと、{host} に接続できません。</translation>
    </message>
    <message>
        <source>Without that, it does not let the connection to the service through.</source>
        <translation>サインインしないと、サービスに接続できません。</translation>
    </message>
    <message>
        <source>Ask your network administrator how programs get through the proxy server, or use another network. Then try again.</source>
        <translation>プロキシ サーバー経由で接続する方法をネットワーク管理者に確認するか、別のネットワークを使用してください。その後、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The answer from {host} cannot be understood</source>
        <translation>{host} からの応答を認識できません</translation>
    </message>
    <message>
        <source>The answer from the service cannot be understood</source>
        <translation>サービスからの応答を認識できません</translation>
    </message>
    <message>
        <source>An activation service does not answer like that. Perhaps the network answered instead, with a sign-in page of its own, or the address is another website’s.</source>
        <translation>アクティブ化サービスの応答ではありません。代わりにネットワークのサインイン ページが応答したか、アドレスが別の Web サイトのものである可能性があります。</translation>
    </message>
    <message>
        <source>Open any website in your browser to see whether the network wants you to sign in, check the address of the service, and try again.</source>
        <translation>ブラウザーで任意の Web サイトを開いて、ネットワークへのサインインが必要かどうかを確認し、サービスのアドレスも確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Whether the order was redeemed is not known yet</source>
        <translation>注文が引き換えられたかどうかは、まだわかりません</translation>
    </message>
    <message>
        <source>The order was sent to {host}, but the answer was lost on the way. The order is kept on this computer; asking for its outcome never redeems a key twice.</source>
        <translation>注文は {host} に送信されましたが、応答が途中で失われました。注文はこのコンピューターに保存されています。結果を問い合わせても、プロダクト キーが二重に引き換えられることはありません。</translation>
    </message>
    <message>
        <source>The order was sent, but the answer was lost on the way. The order is kept on this computer; asking for its outcome never redeems a key twice.</source>
        <translation>注文は送信されましたが、応答が途中で失われました。注文はこのコンピューターに保存されています。結果を問い合わせても、プロダクト キーが二重に引き換えられることはありません。</translation>
    </message>
    <message>
        <source>Choose “Resume”, or run product-key resume in a terminal, to ask for the outcome. Until it is known, do not enter these keys anywhere else.</source>
        <translation>「再開」を選択するか、ターミナルで product-key resume を実行して、結果を問い合わせてください。結果がわかるまで、これらのプロダクト キーをほかの場所に入力しないでください。</translation>
    </message>
    <message>
        <source>This is not the address of a service</source>
        <translation>これはサービスのアドレスではありません</translation>
    </message>
    <message>
        <source>“{address}” cannot be read as a web address.</source>
        <translation>「{address}」を Web アドレスとして認識できません。</translation>
    </message>
    <message>
        <source>It cannot be read as a web address.</source>
        <translation>Web アドレスとして認識できません。</translation>
    </message>
    <message>
        <source>Enter the address as the vendor gave it to you. It looks like https://keys.example.com.</source>
        <translation>提供元から案内されたとおりにアドレスを入力してください。アドレスは https://keys.example.com のような形式です。</translation>
    </message>
    <message>
        <source>This address is not secure</source>
        <translation>このアドレスは安全ではありません</translation>
    </message>
    <message>
        <source>With “{address}”, others could read your keys on the way, so no connection was made.</source>
        <translation>「{address}」では、通信の途中でプロダクト キーを第三者に読み取られるおそれがあるため、接続しませんでした。</translation>
    </message>
    <message>
        <source>With it, others could read your keys on the way, so no connection was made.</source>
        <translation>このアドレスでは、通信の途中でプロダクト キーを第三者に読み取られるおそれがあるため、接続しませんでした。</translation>
    </message>
    <message>
        <source>Enter the address with https:// at the beginning. If the service has no such address, ask the vendor for one.</source>
        <translation>https:// で始まるアドレスを入力してください。サービスにそのようなアドレスがない場合は、提供元にお問い合わせください。</translation>
    </message>
    <message>
        <source>If it matches exactly, you can go on with it: the service decides.</source>
        <translation>完全に一致している場合は、そのまま続行できます。最終的な判断はサービスが行います。</translation>
    </message>
    <message>
        <source>Go on: before anything is redeemed, you see what the key does and can still go back.</source>
        <translation>次に進んでください。引き換える前に、このプロダクト キーで何が行われるかを確認でき、戻ることもできます。</translation>
    </message>
    <message>
        <source>Compare the whole key with the card or e-mail, character by character.</source>
        <translation>プロダクト キー全体を、カードやメールと 1 文字ずつ照らし合わせてください。</translation>
    </message>
    <message>
        <source>Probably mistyped</source>
        <translation>入力ミスの可能性</translation>
    </message>
    <message>
        <source>No key yet</source>
        <translation>プロダクト キーはまだ入力されていません</translation>
    </message>
    <message>
        <source>A product key has 25 letters and digits, in five groups of five.</source>
        <translation>プロダクト キーは 25 文字の英数字で、5 文字ずつの 5 つのグループに分かれています。</translation>
    </message>
    <message>
        <source>Type or paste the key. Dashes, spaces and upper or lower case make no difference.</source>
        <translation>プロダクト キーを入力するか貼り付けてください。ハイフンやスペースの有無、大文字と小文字の違いは影響しません。</translation>
    </message>
    <message>
        <source>{length} of 25 characters</source>
        <translation>25 文字中 {length} 文字</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>入力途中です</translation>
    </message>
    <message>
        <source>Still to come: {missing}.</source>
        <translation>残りは {missing}です。</translation>
    </message>
    <message>
        <source>Go on typing. If the key seems to end here, count five characters in every group.</source>
        <translation>続けて入力してください。プロダクト キーがここで終わっているように見える場合は、各グループが 5 文字になっているか確認してください。</translation>
    </message>
    <message>
        <source>A character that never occurs in a key</source>
        <translation>プロダクト キーで使用されない文字があります</translation>
    </message>
    <message>
        <source>Look at the place again on the card or in the e-mail, and correct it here.</source>
        <translation>カードまたはメールでその位置の文字をもう一度確認し、ここで修正してください。</translation>
    </message>
    <message>
        <source>A character of another script</source>
        <translation>ラテン文字以外の文字があります</translation>
    </message>
    <message>
        <source>It may look right, but it is not a Latin letter or digit. That happens with copied text and with another keyboard layout.</source>
        <translation>正しいように見えても、ラテン文字や数字ではありません。コピーしたテキストや、別のキーボード レイアウトで入力した場合に起こります。</translation>
    </message>
    <message>
        <source>Type this character again, with a Latin keyboard layout.</source>
        <translation>英数字を入力できるキーボード レイアウトで、この文字を入力し直してください。</translation>
    </message>
    <message>
        <source>{characters}: {surplus} too many</source>
        <translation>{characters}: {surplus} 文字多すぎます</translation>
    </message>
    <message>
        <source>Too many characters</source>
        <translation>文字が多すぎます</translation>
    </message>
    <message>
        <source>A product key has 25. Perhaps a character was typed twice, or text beside the key was copied with it. Nothing was cut off.</source>
        <translation>プロダクト キーは 25 文字です。同じ文字を 2 回入力したか、前後のテキストも一緒にコピーした可能性があります。入力した内容は切り捨てられていません。</translation>
    </message>
    <message>
        <source>Remove what does not belong to the key.</source>
        <translation>プロダクト キーに含まれない文字を削除してください。</translation>
    </message>
    <message>
        <source>The letter N does not fit</source>
        <translation>文字 N の数または位置が正しくありません</translation>
    </message>
    <message>
        <source>Look again at every N: it may be an M, H, W or K.</source>
        <translation>すべての N をもう一度確認してください。M、H、W、K のいずれかの可能性があります。</translation>
    </message>
    <message>
        <source>This cannot be a key</source>
        <translation>プロダクト キーの形式ではありません</translation>
    </message>
    <message>
        <source>Probably one wrong character</source>
        <translation>1 文字が間違っている可能性があります</translation>
    </message>
    <message>
        <source>The check built into the key finds an error, and one character that is easily confused explains it.</source>
        <translation>プロダクト キーに組み込まれた検査で誤りが見つかりました。見間違えやすい 1 文字が原因と考えられます。</translation>
    </message>
    <message>
        <source>Look at this place on the card or in the e-mail, and correct it here.</source>
        <translation>カードまたはメールでこの位置の文字を確認し、ここで修正してください。</translation>
    </message>
    <message>
        <source>At least one character is wrong</source>
        <translation>少なくとも 1 文字が間違っています</translation>
    </message>
    <message>
        <source>The check built into the key finds an error, but cannot say for certain where.</source>
        <translation>プロダクト キーに組み込まれた検査で誤りが見つかりましたが、場所を確実に特定することはできません。</translation>
    </message>
    <message>
        <source>Compare the whole key with the card or e-mail, and begin with group {group}.</source>
        <translation>プロダクト キー全体を、グループ {group} から順に、カードやメールと照らし合わせてください。</translation>
    </message>
    <message>
        <source>Probably two characters are swapped</source>
        <translation>2 文字が入れ替わっている可能性があります</translation>
    </message>
    <message>
        <source>Compare the order of the characters with the card or e-mail, group by group.</source>
        <translation>文字の並び順を、グループごとにカードやメールと照らし合わせてください。</translation>
    </message>
    <message>
        <source>The check built into the key finds an error. One character that is easily confused would explain it.</source>
        <translation>プロダクト キーに組み込まれた検査で誤りが見つかりました。見間違えやすい 1 文字が原因の可能性があります。</translation>
    </message>
    <message>
        <source>Look first at the places named, then at the rest of the key.</source>
        <translation>まず示された位置を確認し、次に残りの部分を確認してください。</translation>
    </message>
    <message>
        <source>Only the service can tell whether it can still be redeemed, and for what.</source>
        <translation>まだ引き換えられるかどうか、また何に使用できるかは、サービスでのみ確認できます。</translation>
    </message>
    <message>
        <source>Keys never contain 0, O, 1, I, L, 5, S, Z, A, E or U: what looks like one of these is another character.</source>
        <translation>プロダクト キーでは 0、O、1、I、L、5、S、Z、A、E、U は使用されません。そのように見える文字は、別の文字です。</translation>
    </message>
    <message>
        <source>A Microsoft key has exactly one N, and never at the end. At least one character here was misread.</source>
        <translation>Microsoft のプロダクト キーに含まれる N は 1 つだけで、末尾に来ることはありません。少なくとも 1 文字が読み間違えられています。</translation>
    </message>
    <message>
        <source>All characters may be right, but two of them have changed places. The check cannot say which two.</source>
        <translation>文字はすべて正しくても、そのうち 2 文字の位置が入れ替わっています。どの 2 文字かは、検査では特定できません。</translation>
    </message>
    <message>
        <source>The check built into the key finds an error: at least one character is wrong. It cannot say where.</source>
        <translation>プロダクト キーに組み込まれた検査で誤りが見つかりました。少なくとも 1 文字が間違っていますが、場所は特定できません。</translation>
    </message>
    <message>
        <source>Typed right</source>
        <translation>正しく入力されています</translation>
    </message>
    <message>
        <source>This looks like a Microsoft key, and the check built into it finds no error.</source>
        <translation>Microsoft のプロダクト キーのようです。組み込まれた検査で誤りは見つかりませんでした。</translation>
    </message>
    <message>
        <source>The check built into the key finds no error.</source>
        <translation>プロダクト キーに組み込まれた検査で誤りは見つかりませんでした。</translation>
    </message>
    <message>
        <source>Cannot be checked offline</source>
        <translation>オフラインでは確認できない形式</translation>
    </message>
    <message>
        <source>The key has the form of an older kind that carries no check, so a typing error would not show.</source>
        <translation>検査が組み込まれていない古い種類の形式のため、入力ミスがあっても見つけられません。</translation>
    </message>
    <message>
        <source>Compare the key with the card or e-mail once more, group by group, and go on.</source>
        <translation>もう一度グループごとにカードやメールと照らし合わせてから、次に進んでください。</translation>
    </message>
    <message>
        <source>Already in the list</source>
        <translation>既に一覧にあります</translation>
    </message>
    <message>
        <source>Group {group}, position {position} reads {read}, which never occurs in a key: look again, is it {likely}?</source>
        <translation>グループ {group} の {position} 文字目「{read}」は、プロダクト キーでは使用されません。{likely} ではありませんか?</translation>
    </message>
    <message>
        <source>Group {group}, position {position} reads {read}, which never occurs in a key: look again.</source>
        <translation>グループ {group} の {position} 文字目「{read}」は、プロダクト キーでは使用されません。もう一度ご確認ください。</translation>
    </message>
    <message>
        <source>Group {group}, position {position} reads {read}, which is not a Latin letter or digit: is it {likely}?</source>
        <translation>グループ {group} の {position} 文字目「{read}」は、ラテン文字や数字ではありません。{likely} ではありませんか?</translation>
    </message>
    <message>
        <source>Group {group}, position {position} reads {read}, which is not a Latin letter or digit: type it again.</source>
        <translation>グループ {group} の {position} 文字目「{read}」は、ラテン文字や数字ではありません。入力し直してください。</translation>
    </message>
    <message>
        <source>Group {group}, position {position} reads {read}: look again, is it {likely}?</source>
        <translation>グループ {group} の {position} 文字目「{read}」をもう一度ご確認ください。{likely} ではありませんか?</translation>
    </message>
    <message>
        <source>Group {group}, position {position} reads {read}: look again.</source>
        <translation>グループ {group} の {position} 文字目「{read}」をもう一度ご確認ください。</translation>
    </message>
    <message>
        <source>Look at group {group}, position {position}: {choices}?</source>
        <translation>グループ {group} の {position} 文字目をご確認ください。{choices} のうち、どれでしょうか?</translation>
    </message>
    <message>
        <source>Begin with group {group}.</source>
        <translation>グループ {group} から確認してください。</translation>
    </message>
    <message>
        <source>{list}, {next}</source>
        <translation>{list}、{next}</translation>
    </message>
    <message>
        <source>{list} or {last}</source>
        <translation>{list} または {last}</translation>
    </message>
    <message>
        <source>Activate a new subscription</source>
        <translation>新しいサブスクリプションをアクティブにする</translation>
    </message>
    <message>
        <source>The customer gets a new subscription from today, with the licenses of all keys together. It lasts as many months as the keys carry.</source>
        <translation>お客様は、すべてのプロダクト キーを合わせたライセンス数の新しいサブスクリプションを、本日から利用できます。期間は、プロダクト キーの月数と同じです。</translation>
    </message>
    <message>
        <source>For a product that the customer does not have yet.</source>
        <translation>お客様がまだ利用していない製品の場合に選択します。</translation>
    </message>
    <message>
        <source>Add licenses</source>
        <translation>ライセンスを追加する</translation>
    </message>
    <message>
        <source>The licenses of the keys are added to those of the subscription. Its expiry date stays the same.</source>
        <translation>プロダクト キーのライセンスが、サブスクリプションのライセンスに加わります。有効期限は変わりません。</translation>
    </message>
    <message>
        <source>For more users of a product that the customer already has.</source>
        <translation>お客様が既に利用している製品のユーザーを増やす場合に選択します。</translation>
    </message>
    <message>
        <source>Extend the expiry date</source>
        <translation>有効期限を延長する</translation>
    </message>
    <message>
        <source>The expiry date moves on by the months of the keys. The licenses of the keys replace those of the subscription, from today.</source>
        <translation>プロダクト キーの月数だけ有効期限が延びます。サブスクリプションのライセンスは、本日からプロダクト キーのライセンスに置き換わります。</translation>
    </message>
    <message>
        <source>For more time. Use keys that together carry as many licenses as are needed.</source>
        <translation>期間を延ばす場合に選択します。合計で必要なライセンス数になるプロダクト キーを使用してください。</translation>
    </message>
    <message>
        <source>Reactivate a subscription</source>
        <translation>サブスクリプションを再アクティブ化する</translation>
    </message>
    <message>
        <source>The subscription is active again from today, with the licenses of the keys and for as many months as they carry.</source>
        <translation>サブスクリプションは本日から再びアクティブになります。ライセンス数と期間は、プロダクト キーのとおりになります。</translation>
    </message>
    <message>
        <source>For a subscription that has expired or is disabled, as long as it has not been deleted.</source>
        <translation>期限切れまたは無効のサブスクリプションで、まだ削除されていない場合に選択します。</translation>
    </message>
    <message>
        <source>Another action ({code})</source>
        <translation>その他の操作 ({code})</translation>
    </message>
    <message>
        <source>This version of Product Key Wizard does not know what it does.</source>
        <translation>このバージョンの Product Key Wizard では、この操作の内容を認識できません。</translation>
    </message>
    <message>
        <source>Look for a newer version of Product Key Wizard before you choose it.</source>
        <translation>選択する前に、Product Key Wizard の新しいバージョンがないか確認してください。</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>アクティブ</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>Disabled (cancelled by the customer)</source>
        <translation>無効 (お客様によるキャンセル)</translation>
    </message>
    <message>
        <source>Disabled (switched off by the vendor)</source>
        <translation>無効 (提供元による停止)</translation>
    </message>
    <message>
        <source>Disabled (expired some time ago)</source>
        <translation>無効 (期限切れから一定期間が経過)</translation>
    </message>
    <message>
        <source>Global administrator</source>
        <translation>全体管理者</translation>
    </message>
    <message>
        <source>Billing administrator</source>
        <translation>課金管理者</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>販売店</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>閲覧者</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>未入力</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>入力途中</translation>
    </message>
    <message>
        <source>Impossible</source>
        <translation>形式が正しくありません</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>重複</translation>
    </message>
    <message numerus="yes">
        <source>%n license(s)</source>
        <translation>
            <numerusform>%n ライセンス</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n か月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>プロダクト キー %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n 文字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>MMMM d, yyyy</source>
        <extracomment>A pattern of Qt: d day, MMMM name of the month (in your language by itself), M its number, yyyy year.</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>MMMM d, yyyy, h:mm AP</source>
        <extracomment>A pattern of Qt: as for a date alone, and h or H hour, mm minute, AP before or after noon.</extracomment>
        <translation>yyyy年M月d日 H:mm</translation>
    </message>
    <message>
        <source>h:mm AP</source>
        <extracomment>A pattern of Qt: h or H hour, mm minute, AP before or after noon.</extracomment>
        <translation>H:mm</translation>
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
        <translation type="unfinished">受領書</translation>
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
        <translation>お客様</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>サブスクリプション</translation>
    </message>
    <message>
        <source>Redeemed at</source>
        <translation>引き換え日時</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>受領書</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>お客様の参照番号</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>プロダクト キー</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Receipt for redeemed product keys</source>
        <translation>引き換えたプロダクト キーの受領書</translation>
    </message>
    <message>
        <source>no subscription yet</source>
        <translation>サブスクリプションなし</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>{date}まで</translation>
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
        <translation type="unfinished">使用可能</translation>
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
        <translation type="unfinished">{date}まで</translation>
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
        <translation type="unfinished">お客様</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation type="unfinished">サブスクリプション</translation>
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
        <translation type="unfinished">{date}まで</translation>
    </message>
</context>
</TS>
