for (const font of document.fonts) font.load();
