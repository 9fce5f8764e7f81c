"""Parts that pages are built of: key field, cards, lists, banners, controls, texts, colors."""
