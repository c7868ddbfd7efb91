//! The secrets that are looked for, and whether a text may hold one of them.

use memchr::memmem;

use super::alphabet::{ALPHABETS, Alphabet, next_run};
use super::decode::Encoded;

/// Shorter values are hidden only where they are all of a value: hiding every `1` would hide everything.
pub(super) const SHORTEST: usize = 4;

/// The secrets that are looked for.
pub(super) struct Wanted<'a> {
    pub(super) plain: Vec<&'a [u8]>,
    /// Decoded until nothing is left to decode.
    pub(super) bare: Vec<Vec<u8>>,
    /// The longest run of letters and digits of each. Most encodings leave it unchanged, so a text without it does not
    /// contain the secret.
    cores: Vec<&'a [u8]>,
    /// For each alphabet how the cores look in it.
    coded: [Vec<Vec<u8>>; ALPHABETS.len()],
    /// Bytes of the shortest one.
    shortest: usize,
}

impl<'a> Wanted<'a> {
    pub(super) fn of(secrets: &[&'a str]) -> Wanted<'a> {
        let mut bare: Vec<Vec<u8>> =
            secrets.iter().map(|secret| secret.as_bytes().to_vec().decoded_to_the_end()).collect();
        // A secret that decodes to almost nothing would match everywhere.
        bare.retain(|secret| secret.len() >= SHORTEST);
        let core = |secret: &&'a str| {
            let runs = secret.as_bytes().split(|byte| !byte.is_ascii_alphanumeric());
            runs.max_by_key(|run| run.len()).unwrap_or_default()
        };
        let cores: Vec<&[u8]> = secrets.iter().map(core).collect();
        let coded = ALPHABETS
            .each_ref()
            .map(|alphabet| cores.iter().flat_map(|core| alphabet.within_others(core)).collect());
        Wanted {
            plain: secrets.iter().map(|secret| secret.as_bytes()).collect(),
            bare,
            cores,
            coded,
            shortest: secrets.iter().map(|secret| secret.len()).min().unwrap_or_default(),
        }
    }

    /// Whether `bytes`, decoded from letters, may hold a secret that was encoded no further.
    pub(super) fn may_be_in(&self, bytes: &[u8]) -> bool {
        self.cores.iter().any(|core| memmem::find(bytes, core).is_some())
    }

    /// Whether `bytes`, decoded from letters, may be a text that holds a secret in letters.
    pub(super) fn may_be_deeper_in(&self, bytes: &[u8]) -> bool {
        next_run(bytes, 0, self.shortest + 1, |byte| byte.is_ascii_graphic()).is_some()
    }

    /// The smallest number of letters that can hold a secret.
    pub(super) fn fewest_letters(&self, alphabet: &Alphabet) -> usize {
        self.shortest * 8 / alphabet.bits
    }

    /// Whether a secret may be in `text`, in letters up to `codings` times. `false` is certain, and costs much less than to
    /// look for the places.
    pub(super) fn may_be_somewhere_in(&self, text: Vec<u8>, codings: usize) -> bool {
        let is_in = |bytes: &[u8], secret: &[u8]| memmem::find(bytes, secret).is_some();
        if self.plain.iter().any(|secret| is_in(&text, secret)) {
            return true;
        }
        let bare = text.decoded_to_the_end();
        if self.bare.iter().any(|secret| is_in(&bare, secret)) {
            return true;
        }
        codings > 0
            && ALPHABETS.iter().zip(&self.coded).any(|(alphabet, cores)| {
                let letters = alphabet.in_one_spelling(&bare);
                cores.iter().any(|core| is_in(&letters, core))
                    || codings > 1 && self.may_be_deeper(&bare, alphabet, codings)
            })
    }

    fn may_be_deeper(&self, bare: &[u8], alphabet: &Alphabet, codings: usize) -> bool {
        let mut at = 0;
        while let Some(run) = alphabet.next_run(bare, at, self.fewest_letters(alphabet)) {
            at = run.end;
            // It is not known where in the run the encoded text begins.
            let is_deeper = (run.start..run.start + alphabet.group).any(|first| {
                let bytes = alphabet.decoded(bare.get(first..run.end).unwrap_or_default());
                self.may_be_deeper_in(&bytes) && self.may_be_somewhere_in(bytes, codings - 1)
            });
            if is_deeper {
                return true;
            }
        }
        false
    }
}
