//! A local server that speaks the protocols of the clouds that cloudspec describes.
