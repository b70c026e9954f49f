"""Services of the operating system: sound, speech, keeping the screen on."""
