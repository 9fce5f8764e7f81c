<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en_US">
<context>
    <name>Cli</name>
    <message>
        <source>Type or paste one key a line (not shown). An empty line ends the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key {number}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A practice key that fits: {key} ({command} lists more)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no orders on this computer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--json and - cannot ask you anything, so they need --yes.</source>
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
        <source>print JSON instead of sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What are the keys for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which customer are the licenses for?</source>
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
        <source>Redeem for {customer}? You accept the license agreement with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was redeemed and no key is used up by this order.</source>
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
        <source>Nothing was chosen, so nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service is busy. Trying again in {seconds} s (Ctrl+C stops waiting).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The service cannot go on, for a reason that is new here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gives the reason “{code}”, which this version of Product Key Wizard does not know. Such an answer never redeems a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a newer version of Product Key Wizard and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is not used up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was redeemed and no key is used up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent and no key is used up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your keys stay in the order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review the order again. If everything is right, choose “Redeem”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the problem remains, contact support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every order is recorded there before it is redeemed, so that none gets lost. Without the record no order is begun, and no key is used up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder is here: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders cannot be recorded on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product Key Wizard may not write to its data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give your user account permission to write to this folder, or ask your administrator to. Then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left for the data folder of Product Key Wizard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free up some space on this disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of orders comes from a newer version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of Product Key Wizard wrote it. This version leaves it as it is, so that nothing is lost, and begins no order without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is here: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newest version of Product Key Wizard on this computer and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of orders was damaged; a new one was begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged file was kept. Earlier orders are in it; the new record begins without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged file is here now: {kept}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If an order was under way, look in the service’s history whether it was redeemed before you redeem its keys again. If none was, you can go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not accept this key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not know the key or has blocked it. Most often one character was misread. Nothing was redeemed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the key with the card or e-mail, character by character: 0, O, 5 and S never occur in a key, and B and 8, G and 6 or D and Q are easily confused. If every character is right, contact the reseller you bought the key from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key is already in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row} holds the same key. A key counts once; nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list holds the same key twice. A key counts once; nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove one of the two. If you meant another key, enter that one instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key can no longer be redeemed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It had to be redeemed by {redeem_by}. Nothing was redeemed now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its redeem-by date has passed. Nothing was redeemed now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact support, with the last five characters of the key and your proof of purchase at hand. To go on with your other keys, remove this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key has already been used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key you first activated a subscription with cannot be used again: to add licenses or to extend the expiry date, you need a new, unused key for the same subscription.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key was redeemed on {redeemed_on} for the same customer as this order; its licenses went to that customer’s subscription.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key was redeemed before for the same customer as this order; its licenses went to that customer’s subscription.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in “Earlier orders”, or ask your colleagues, what it was used for. To go on, remove this key or enter a new, unused one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key was redeemed before, and not for the customer of this order. Nothing was redeemed now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key was redeemed before, and a key works once. Nothing was redeemed now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check with your colleagues whether one of them used it. If nobody did, contact the reseller you bought the key from. To go on, remove this key or enter a new, unused one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is only practice: your key is not used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. The practice service takes its own practice keys only, and this is not one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To redeem this key, go back to “Start” and choose where it is from: Microsoft or an activation service. To practice, use one of the practice keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account may not redeem keys for {customer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account may not redeem keys for this customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes one of three roles: global administrator or billing administrator of the customer, or reseller of this customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account has here: {roles}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a global administrator of the customer to make you a billing administrator. Which roles you have is on the page “Account”, and in the admin center under “Admin &gt; Settings”. With the new role, sign in again and go on: your keys stay in the order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until it is active again, licenses cannot be added and the expiry date cannot be extended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose “Reactivate a subscription” for the same keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This subscription is disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This subscription has been deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A deleted subscription cannot come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose “Activate a new subscription” for the same keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor has switched it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask support why it was switched off. To make it active again, choose “Reactivate a subscription” for the same keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer has cancelled it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This subscription has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licenses can be added to an active subscription only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose “Extend the expiry date” or “Reactivate a subscription” for the same keys: either makes the subscription active again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This subscription is already active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an expired or disabled subscription can be reactivated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose “Add licenses” or “Extend the expiry date” for the same keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be done with this subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The status of the subscription does not allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another subscription or another action. Your keys stay in the order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service is busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot process the order right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need not do anything: it is tried again automatically in {retry_after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need not do anything: it is tried again automatically.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is still busy after 15 minutes, contact support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a few minutes, at least {retry_after}, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a few minutes and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{customer} could not be created yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer could not be created yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service cannot create customers at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you entered is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys have not been redeemed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{customer} was created, but the service could not process the order after that. Nothing is lost: no key is used up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer was created, but the service could not process the order after that. Nothing is lost: no key is used up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redeem the order again after {retry_after}: it goes on with the customer that was created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redeem the order again: it goes on with the customer that was created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order review has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service keeps a review for a short time only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something changed since you reviewed the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meanwhile one of the keys, or the subscription, is no longer as the review showed it, so the service stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review the order again and look at the differences. If everything is right, choose “Redeem”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This order has already been redeemed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was carried out before, perhaps from another window or computer. Its keys were redeemed once; this attempt changed nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the receipt in “Earlier orders”. Do not enter these keys in another order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service took this order for another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order carries a number that another order has already used. That is a fault in a program, not in your keys; this attempt changed nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in “Earlier orders” whether these keys were redeemed. If they were not, begin a new order with them. If it happens again, contact support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key is for {product}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key is for another product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this key here and redeem it in an order of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys before it are for {expected}; one order is for one product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys before it are for another product; one order is for one product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is a product for personal use; it cannot go to an organization’s subscription.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redeem it with a personal account, at the address on the card or in the e-mail. For this order, enter a key for organizations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subscription you chose is for {expected}, and a key works for its own product only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subscription you chose is for another product, and a key works for its own product only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this key here. You can use it on a subscription of {product}, or activate a new subscription with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this key here. You can use it on a subscription of its own product, or activate a new subscription with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key runs for a different number of months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It carries {months} and the first key carries {expected}. All keys of this order set one expiry date, so they must carry the same number of months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys of this order set one expiry date, so they must carry the same number of months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this key there would be too many licenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The product allows at most {maximum} on one subscription; with this key it would be {total}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The product allows at most {maximum} on one subscription.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The product allows fewer licenses on one subscription.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this key, or enter one with fewer licenses. If you bought more licenses than you can use, contact the reseller you bought them from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact support and ask what you can do with the key; have its last five characters and your proof of purchase at hand. To go on with your other keys, remove this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{product} is no longer offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This product is no longer offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor has withdrawn it, so the key cannot be redeemed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not available in the customer’s country/region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{product} is not offered in the country/region of this customer ({country}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The product is not offered in the country/region of this customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether you chose the right customer. If you did, contact support and ask what you can do with the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This customer has already had the trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trial of {product} can be used once per customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trial can be used once per customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this key; for more licenses or more time, use a key for the full product. If this customer never had the trial, contact support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The product of this key is not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not offer it to this customer, so the key cannot be redeemed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not know who is asking, or your sign-in has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again and go on where you were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service asks you to wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It refused several keys in a short time and now pauses, so that nobody can find keys by guessing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare your keys with the card or e-mail meanwhile, and try again in {retry_after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare your keys with the card or e-mail meanwhile, and try again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service cannot use what was entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It refuses the value of “{field}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It refuses one of the values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check what you entered and try again. If everything is right, look for a newer version of Product Key Wizard or contact support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service cannot find this customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It no longer exists, or your account may no longer act for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the page “Account” and choose the customer again. Your keys stay in the order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service cannot find this subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been deleted, or it belongs to another customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back, check the customer and choose the subscription again. Your keys stay in the order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service no longer has this order review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It keeps a review for a short time only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A missing review never uses up a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This order has not been redeemed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has no receipt for it, so this order has not used up any key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume the order to redeem its keys, or leave it and use the keys in another order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no activation service at this address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server answered, but it does not know what was asked of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the address of the service, to the last character, with the one the vendor gave you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service cannot find what was asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It no longer exists, or your account may not see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back one step and choose again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys carry more months than are left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They carry {months}, but added licenses end with the subscription on {expires_on}. The rest of the months is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added licenses end with the subscription, on its expiry date. The rest of the months is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To use all of the months, use the keys for something else, such as “Extend the expiry date”. Go on if you want the licenses until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer licenses from today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of licenses goes down from {before} to {after}, from today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of licenses goes down, from today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extending replaces the licenses with those that the keys of this order carry together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To keep all licenses, add more keys to this order. Go on if fewer licenses are enough: some users may lose access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service warns about this order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gives the reason “{code}”, which this version of Product Key Wizard does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare before and after with what you expect. If you are not sure, do not redeem yet and contact support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer cannot reach the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the internet connection and the address of the service, then try again. Whether a key is typed right can be checked without a connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer from {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer from the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not answer within {seconds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it keeps happening, check the internet connection or wait a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to {host} is not secure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the service is not secure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not prove who it is: this computer does not trust its certificate. So the connection was ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address of the service and this computer’s date and time. On a company network, ask your administrator: the network’s own certificate may have to be installed on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy server of this network asks you to sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without that, it does not let the connection to {host} through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without that, it does not let the connection to the service through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your network administrator how programs get through the proxy server, or use another network. Then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer from {host} cannot be understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer from the service cannot be understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not what an activation service answers. Perhaps the network answered instead, with a sign-in page of its own, or the address is another website’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open any website in your browser to see whether the network wants you to sign in, check the address of the service, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the order was redeemed is not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order was sent to {host}, but the answer was lost on the way. The order is kept on this computer; asking for its outcome never redeems a key twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order was sent, but the answer was lost on the way. The order is kept on this computer; asking for its outcome never redeems a key twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose “Resume”, or run product-key resume in a terminal, to ask for the outcome. Until it is known, do not enter these keys anywhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the address of a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{address}” cannot be read as a web address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be read as a web address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the address as the vendor gave it to you. It looks like https://keys.example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address is not secure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With “{address}”, others could read your keys on the way, so no connection was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With it, others could read your keys on the way, so no connection was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the address with https:// at the beginning. If the service has no such address, ask the vendor for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it matches exactly, you can go on with it: the service decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it can still be redeemed, and for what, only the service can tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on: before anything is redeemed, you see what the key does and can still go back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the whole key with the card or e-mail, character by character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probably mistyped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A product key has 25 letters and digits, in five groups of five.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type or paste the key. Dashes, spaces and upper or lower case make no difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length} of 25 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to come: {missing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on typing. If the key seems to end here, count five characters in every group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A character that never occurs in a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys do without 0, O, 1, I, L, 5, S, Z, A, E and U: what looks like one of these is another character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the place again on the card or in the e-mail, and correct it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A character of another script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may look right, but it is not a Latin letter or digit. That happens with copied text and with another keyboard layout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type this character again, with a Latin keyboard layout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{characters}: {surplus} too many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A product key has 25. Perhaps a character was typed twice, or text beside the key was copied with it. Nothing was cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove what does not belong to the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter N does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Microsoft key has exactly one N, and never at the end. Here at least one character was misread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again at every N: it may be an M, H, W or K.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probably one wrong character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check built into the key finds an error, and one character that is easily confused explains it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at this place on the card or in the e-mail, and correct it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one character is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check built into the key finds an error, but cannot say for certain where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the whole key with the card or e-mail, and begin with group {group}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probably two characters are swapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All characters may be right, but two of them have changed places. Which two, the check cannot say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the order of the characters with the card or e-mail, group by group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check built into the key finds an error. One character that is easily confused would explain it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look first at the places named, then at the rest of the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check built into the key finds an error: at least one character is wrong. Where, it cannot say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like a Microsoft key, and the check built into it finds no error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check built into the key finds no error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be checked offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key has the form of an older kind that carries no check, so a typing error would not show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the key with the card or e-mail once more, group by group, and go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group {group}, position {position} reads {read}, which never occurs in a key: look again, is it {likely}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group {group}, position {position} reads {read}, which never occurs in a key: look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group {group}, position {position} reads {read}, which is not a Latin letter or digit: is it {likely}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group {group}, position {position} reads {read}, which is not a Latin letter or digit: type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group {group}, position {position} reads {read}: look again, is it {likely}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group {group}, position {position} reads {read}: look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at group {group}, position {position}: {choices}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with group {group}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{list}, {next}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{list} or {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activate a new subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer gets a new subscription from today, with the licenses of all keys together. It lasts as many months as the keys carry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a product that the customer does not have yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add licenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The licenses of the keys are added to those of the subscription. Its expiry date stays the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For more users of a product that the customer already has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend the expiry date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expiry date moves on by the months of the keys. The licenses of the keys replace those of the subscription, from today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For more time. Use keys that together carry as many licenses as are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactivate a subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subscription is active again from today, with the licenses of the keys and for as many months as they carry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a subscription that has expired or is disabled, as long as it has not been deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another action ({code})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version of Product Key Wizard does not know what it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a newer version of Product Key Wizard before you choose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disabled (cancelled by the customer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disabled (switched off by the vendor)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disabled (expired some time ago)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Global administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impossible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n license(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>MMMM d, yyyy</source>
        <extracomment>A pattern of Qt: d day, MMMM name of the month (in your language by itself), M its number, yyyy year.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMMM d, yyyy, h:mm AP</source>
        <extracomment>A pattern of Qt: as for a date alone, and h or H hour, mm minute, AP before or after noon.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h:mm AP</source>
        <extracomment>A pattern of Qt: h or H hour, mm minute, AP before or after noon.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
