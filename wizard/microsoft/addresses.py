"""Addresses of Microsoft's pages, all with https. docs/microsoft.md names their sources."""

from __future__ import annotations

from typing import Final

_DOCS: Final = "https://docs.microsoft.com/microsoft-365"

NEW_BUSINESS: Final = "https://signup.microsoft.com/productkeystart?ms.officeurl=setup365"
NEW_BUSINESS_OLDER: Final = "https://go.microsoft.com/fwlink/p/?LinkId=839911"
NEW_INTUNE: Final = "https://account.manage.microsoft.com/commerce/productkeystart.aspx"
NEW_EMS: Final = "https://www.microsoft.com/ems/open"
"""seed-000 has it with http."""

YOUR_PRODUCTS: Final = "https://go.microsoft.com/fwlink/p/?linkid=842054"
YOUR_PRODUCTS_GERMANY: Final = "https://go.microsoft.com/fwlink/p/?linkid=847745"
YOUR_PRODUCTS_21VIANET: Final = "https://go.microsoft.com/fwlink/p/?linkid=850626"

VOLUME: Final = "https://go.microsoft.com/fwlink/p/?LinkID=282016"
VOLUME_GUIDE_ONLINE: Final = "https://go.microsoft.com/fwlink/p/?LinkId=618100"
VOLUME_GUIDE_CENTER: Final = "https://go.microsoft.com/fwlink/p/?LinkId=618096"
CONFIGURATION_MANAGER: Final = "https://go.microsoft.com/fwlink/?LinkID=232300"
CONSUMER: Final = "https://www.office.com/setup"
OPEN_LICENSE: Final = "https://go.microsoft.com/fwlink/p/?LinkID=613298"
WHERE_TO_ENTER: Final = (
    "https://support.office.com/article/"
    "where-to-enter-your-office-product-key-0a82e5ae-739e-4b92-a6f4-2ec780c185db"
)
SUPPORT: Final = "https://go.microsoft.com/fwlink/?LinkID=394189"

ASSIGN_LICENSES: Final = f"{_DOCS}/admin/manage/assign-licenses-to-users"
INSTALL_APPS: Final = f"{_DOCS}/admin/setup/install-applications"
MY_INSTALLS: Final = "https://portal.office.com/account/#installs"
KEY_ERRORS: Final = f"{_DOCS}/commerce/product-key-errors-and-solutions"
CONTACT_SUPPORT: Final = f"{_DOCS}/admin/contact-support-for-business-products"
PAYMENT_METHODS: Final = f"{_DOCS}/commerce/billing-and-payments/manage-payment-methods"
REACTIVATING: Final = f"{_DOCS}/commerce/subscriptions/reactivate-your-subscription"
PAY_INSTEAD: Final = f"{_DOCS}/commerce/subscriptions/renew-your-subscription"
